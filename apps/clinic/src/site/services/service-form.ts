import { z } from 'zod';
import { isId } from '../../database/identifier.ts';

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: `This text has ${most} characters at most.` })
    .default('');

export const ServiceForm = z.object({
  edition: z.coerce.number().int().min(0),
  nameEn: text(100).refine((name) => name !== '', { error: 'Write what the service is called.' }),
  nameEs: text(100),
  textEn: text(3000),
  textEs: text(3000),
  lengthMinutes: z
    .string()
    .trim()
    .default('')
    .transform((typed, context) => {
      if (typed === '') return null;
      const minutes = Number(typed);
      if (Number.isInteger(minutes) && minutes >= 5 && minutes <= 480) return minutes;
      context.addIssue({ code: 'custom', message: 'Write whole minutes from 5 to 480, or leave it empty.' });
      return z.NEVER;
    }),
  priceEn: text(200),
  priceEs: text(200),
  shown: z.literal('yes').optional(),
  position: z.coerce.number({ error: 'Write a whole number.' }).int().min(0).max(1000).default(0),
  clinics: z
    .string()
    .default('')
    .transform((typed) => typed.split(',').filter((id) => isId(id))),
});

export type SentService = z.output<typeof ServiceForm>;
