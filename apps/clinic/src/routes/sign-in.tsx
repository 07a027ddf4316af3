import { data, redirect } from 'react-router';
import { z } from 'zod';
import { parseForm, withoutPasswords } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { membershipAt } from '../staff/membership.ts';
import { SignInPage, type Welcome } from '../staff/sign-in-page.tsx';
import type { Route } from './+types/sign-in.ts';

const SignInForm = z.object({
  email: z.string().trim().min(1, { error: 'Type your e-mail address.' }),
  password: z.string().min(1, { error: 'Type your password.' }),
  to: z.string().optional(),
  kept: z.string().optional(),
});

const Kept = z.object({
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  hasFile: z.boolean().default(false),
});

export function loader({ request, context }: Route.LoaderArgs) {
  const { keptForm, actor } = doorOf(context);
  if (actor && !keptForm) throw redirect('/staff');
  const asked = new URL(request.url).searchParams;
  return {
    to: inside(asked.get('to')),
    kept: keptForm ? JSON.stringify(keptForm) : undefined,
    welcome: welcomeOf(asked.get('after')),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { services, address, now } = doorOf(context);
  const parsed = parseForm(SignInForm, await request.formData());
  if (!parsed.ok) return data({ kind: 'refused' as const, refusal: withoutPasswords(parsed.refusal) }, { status: 422 });
  const { email, password, to, kept } = parsed.value;
  const refused = (sentence: string, status: number) =>
    data(
      {
        kind: 'refused' as const,
        refusal: { values: { email, ...(to && { to }), ...(kept && { kept }) }, errors: { form: sentence } },
      },
      { status },
    );
  const answer = await services.signIn.attempt(email, password, address, now);
  if (answer.kind === 'wait') {
    return refused(`Too many tries did not fit. Wait ${answer.minutes} minutes, or ask for a new password.`, 429);
  }
  if (answer.kind === 'wrong') return refused('This e-mail and password do not belong together. Try again.', 401);
  const { id: practiceId, name } = practiceOf(context);
  if (!(await membershipAt(services.database, answer.userId, practiceId))) {
    return refused(`You are not on the team of ${name}, or not any more. Its owner can invite you.`, 403);
  }
  const headers = new Headers();
  for (const cookie of answer.cookies) headers.append('Set-Cookie', cookie);
  const form = keptForm(kept);
  if (form) return data({ kind: 'kept' as const, form }, { headers });
  return redirect(inside(to ?? null), { headers });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return <SignInPage to={loaderData.to} kept={loaderData.kept} welcome={loaderData.welcome} answer={actionData} />;
}

/** Only addresses of the staff pages: a link from outside can't send a person elsewhere after sign-in. */
function inside(to: string | null): string {
  return to && /^\/staff(\/[\w-]+)*(\.pdf)?$/.test(to) && !to.startsWith('/staff/sign-') ? to : '/staff';
}

function welcomeOf(after: string | null): Welcome | undefined {
  return after === 'set-up' || after === 'new-password' ? after : undefined;
}

function keptForm(text: string | undefined) {
  if (!text) return undefined;
  try {
    const kept = Kept.safeParse(JSON.parse(text));
    return kept.success && kept.data.path.startsWith('/staff/') ? kept.data : undefined;
  } catch {
    return undefined;
  }
}
