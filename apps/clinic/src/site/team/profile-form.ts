import { z } from 'zod';
import { isId } from '../../database/identifier.ts';
import { SPOKEN_LANGUAGES } from './team-words.ts';

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: `This text has ${most} characters at most.` })
    .default('');

const ticked = z
  .string()
  .default('')
  .transform((typed) => typed.split(',').filter((one) => one !== ''));

export const ProfileForm = z.object({
  edition: z.coerce.number().int().min(0),
  /** A box that only the person herself finds. */
  wantsShown: z.literal('yes').optional(),
  textEn: text(3000),
  textEs: text(3000),
  interestsEn: text(500),
  interestsEs: text(500),
  languages: ticked.refine((tags) => tags.every((tag) => Object.hasOwn(SPOKEN_LANGUAGES, tag)), {
    error: 'Choose languages of the list.',
  }),
  clinics: ticked.refine((ids) => ids.every(isId), { error: 'Choose clinics of this practice.' }),
  imageId: z
    .string()
    .default('')
    .refine((id) => id === '' || isId(id), { error: 'Choose a picture of the list, or none.' }),
});

export type SentProfile = z.output<typeof ProfileForm>;
