import type { RouterContextProvider } from 'react-router';
import { askingOf, doorOf } from './door-context.ts';

/** Why a signature was not made: what to say, and as which answer. */
export type PasswordRefusal = { readonly status: 422 | 429; readonly sentence: string };

/**
 * Asks who signs for her password again: the tablet may have been left open on the desk.
 * @returns undefined where it was right
 */
export async function confirmPassword(
  context: Pick<RouterContextProvider, 'get'>,
  password: string | undefined,
): Promise<PasswordRefusal | undefined> {
  if (!password) return { status: 422, sentence: 'Type your password to sign.' };
  const { services, address, now } = doorOf(context);
  const { userId } = askingOf(context).actor;
  const answer = await services.signIn.confirmPassword(password, { userId, address, now });
  switch (answer.kind) {
    case 'right':
      return undefined;
    case 'wrong':
      return { status: 422, sentence: 'This is not your password. Nothing was signed, and what you wrote is kept.' };
    case 'wait':
      return {
        status: 429,
        sentence: `Too many passwords did not fit. Wait ${answer.minutes} minutes, then sign. What you wrote is kept.`,
      };
  }
}
