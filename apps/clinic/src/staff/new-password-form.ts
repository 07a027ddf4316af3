import { z } from 'zod';
import { ChosenPassword, PASSWORDS_DIFFER } from './passwords.ts';

/** A password typed twice: these pages have no script that could show it. */
export const NewPasswordForm = z
  .object({ password: ChosenPassword, passwordAgain: z.string({ error: 'Type it a second time.' }) })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    error: PASSWORDS_DIFFER,
  });
