import { z } from 'zod';
import { readStretches } from './stretches-text.ts';

/** The edition that a form was made from. */
export const Edition = z.coerce.number().int().min(0);

const text = (most: number, name: string) =>
  z
    .string()
    .trim()
    .max(most, { error: `${name} has ${most} characters at most.` })
    .default('');

function degrees(most: number, name: string) {
  return z
    .string()
    .trim()
    .default('')
    .transform((typed, context) => {
      if (typed === '') return null;
      const found = Number(typed.replace(',', '.'));
      if (Number.isFinite(found) && Math.abs(found) <= most) return found;
      context.addIssue({ code: 'custom', message: `${name} is a number from -${most} to ${most}, such as 39.7392.` });
      return z.NEVER;
    });
}

/** What a clinic's page says beside its hours. */
export const FactsForm = z
  .object({
    intent: z.literal('facts'),
    edition: Edition,
    email: z
      .string()
      .trim()
      .max(200, { error: 'An e-mail address has 200 characters at most.' })
      .default('')
      .refine((typed) => typed === '' || z.email().safeParse(typed).success, {
        error: 'Type an e-mail address such as desk@example.com, or leave it empty.',
      }),
    parkingEn: text(1000, 'This text'),
    parkingEs: text(1000, 'This text'),
    busEn: text(1000, 'This text'),
    busEs: text(1000, 'This text'),
    latitude: degrees(90, 'The latitude'),
    longitude: degrees(180, 'The longitude'),
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    path: ['longitude'],
    error: 'Write both the latitude and the longitude, or neither.',
  });

/** A day's hours as they were typed. */
const Hours = z
  .string()
  .max(200, { error: 'Write shorter hours, such as 8 am - noon, 1 pm - 5 pm.' })
  .default('')
  .transform((typed, context) => {
    const read = readStretches(typed);
    if (read.ok) return read.stretches;
    context.addIssue({ code: 'custom', message: read.sentence });
    return z.NEVER;
  });

export const HoursForm = z.object({
  intent: z.literal('hours'),
  edition: Edition,
  day1: Hours,
  day2: Hours,
  day3: Hours,
  day4: Hours,
  day5: Hours,
  day6: Hours,
  day7: Hours,
});

export const ExceptionForm = z.object({
  intent: z.literal('exception'),
  date: z.iso.date({ error: 'Choose a day.' }).transform((typed) => Temporal.PlainDate.from(typed)),
  nameEn: z
    .string()
    .trim()
    .min(1, { error: 'Write what the day is, such as Thanksgiving Day.' })
    .max(100, { error: 'A name has 100 characters at most.' }),
  nameEs: text(100, 'A name'),
  hours: Hours,
});

export const RemoveExceptionForm = z.object({ intent: z.literal('remove'), date: z.iso.date() });
export const HolidaysForm = z.object({ intent: z.literal('holidays') });
export const MapForm = z.object({
  intent: z.literal('map'),
  edition: Edition,
  streets: z.string().max(8000).default(''),
});
export const RemoveMapForm = z.object({ intent: z.literal('remove-map'), edition: Edition });
