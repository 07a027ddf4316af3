import { z } from 'zod';
import { isTimeZone } from '../practice/time-zones.ts';
import { ChosenPassword, EmailAddress, PASSWORDS_DIFFER } from '../staff/index.ts';

function line(missing: string, longest = 200) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(longest, { error: `Use at most ${longest} characters.` });
}

/** What the set-up page asks: the practice, its first clinic and its owner. */
export const SetUpForm = z
  .object({
    practiceName: line('Type the name of the practice.'),
    tagline: line('Type one sentence that says what you do.'),
    telephone: line('Type the telephone that patients call.', 40),
    clinicName: line('Type the name of the clinic.'),
    street: line('Type street and number.'),
    city: line('Type the city.'),
    state: line('Type the state.', 60),
    postalCode: line('Type the ZIP or postal code.', 20),
    timeZone: z
      .string({ error: 'Choose the time zone.' })
      .refine(isTimeZone, { error: 'Choose the time zone that the clinic’s clocks show.' }),
    ownerName: line('Type your name.'),
    ownerEmail: EmailAddress,
    ownerPassword: ChosenPassword,
    ownerPasswordAgain: z.string().optional(),
  })
  .refine(({ ownerPassword, ownerPasswordAgain }) => (ownerPasswordAgain ?? ownerPassword) === ownerPassword, {
    path: ['ownerPasswordAgain'],
    error: PASSWORDS_DIFFER,
  });
