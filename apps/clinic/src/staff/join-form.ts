import { z } from 'zod';
import { NewPasswordForm } from './new-password-form.ts';

const Name = z.object({
  displayName: z
    .string({ error: 'Type your name.' })
    .trim()
    .min(1, { error: 'Type your name.' })
    .max(200, { error: 'Use at most 200 characters.' }),
});

/** Somebody new: name, and a password typed twice. */
export const JoinAsNew = Name.and(NewPasswordForm);

/** Somebody who signs in already: name, and the password she has. */
export const JoinAsKnown = Name.extend({
  password: z.string({ error: 'Type your password.' }).min(1, { error: 'Type your password.' }),
});
