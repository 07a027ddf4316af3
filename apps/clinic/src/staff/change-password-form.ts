import { z } from 'zod';
import { ChosenPassword, PASSWORDS_DIFFER } from './passwords.ts';

/** One's own password: the present one, and the new one twice. */
export const ChangePasswordForm = z
  .object({
    presentPassword: z
      .string({ error: 'Type your present password.' })
      .min(1, { error: 'Type your present password.' }),
    newPassword: ChosenPassword,
    newPasswordAgain: z.string({ error: 'Type it a second time.' }),
  })
  .refine(({ newPassword, newPasswordAgain }) => newPassword === newPasswordAgain, {
    path: ['newPasswordAgain'],
    error: PASSWORDS_DIFFER,
  });
