import { isMuscleId } from '@filiform/atlas';
import { isStateCode } from '@filiform/needling';
import { z } from 'zod';
import { dayField } from '../forms/day.ts';
import { numberField, typedNumber } from '../forms/number.ts';
import type { CredentialEntry } from './credential-entry.ts';

/** More hours of training than anybody has: above, a slip of the keyboard is likelier. */
const MOST_HOURS = 5000;

function hours(name: string) {
  return numberField((found) =>
    found >= 0 && found <= MOST_HOURS ? undefined : `${name} are not a number that can be: type 0 to ${MOST_HOURS}.`,
  );
}

const Sessions = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return undefined;
    const found = typedNumber(text);
    if (Number.isInteger(found) && found <= MOST_HOURS) return found;
    context.addIssue({ code: 'custom', message: 'Type the supervised sessions as a whole number, or leave it empty.' });
    return z.NEVER;
  });

const State = z
  .string({ error: 'Choose the state.' })
  .refine(isStateCode, { error: 'Choose the state from the list.' });

/** The row version that the page showed; 0 for none, and for what is no version. */
const Seen = z.coerce.number().int().min(0).catch(0);

const Fields = z.object({
  state: State,
  seen: Seen,
  licenceNumber: z.string().trim().max(60, { error: 'Use at most 60 characters.' }).default(''),
  registrationNumber: z.string().trim().max(60, { error: 'Use at most 60 characters.' }).default(''),
  licensedOn: dayField('Choose the day on which the licence was first given.'),
  expiresOn: dayField('Choose the last day of the licence.'),
  trainingBeganOn: dayField('Choose the day on which the training in dry needling began.'),
  trainingHours: hours('The hours of all training'),
  inPersonHours: hours('The hours in person'),
  supervisedSessions: Sessions,
  covers: z.enum(['not-told', 'these'], { error: 'Say whether the papers name the muscles.' }),
  /** Ticked boxes of one name arrive joined by commas. */
  trainedMuscles: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(isMuscleId)),
});

/** A credential as it is typed, held together: dates in their order, hours within hours. */
export const CredentialForm = Fields.superRefine((typed, context) => {
  const wrong = (path: keyof typeof typed, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (Temporal.PlainDate.compare(typed.licensedOn, typed.expiresOn) > 0)
    wrong('expiresOn', 'The last day of the licence comes before its first: correct one of the two.');
  if (Temporal.PlainDate.compare(typed.trainingBeganOn, typed.expiresOn) > 0)
    wrong('trainingBeganOn', 'The training begins after the licence has ended: correct one of the two.');
  if (typed.inPersonHours > typed.trainingHours)
    wrong('inPersonHours', `In person can’t be more than the ${typed.trainingHours} hours of all training.`);
  if (typed.covers === 'these' && typed.trainedMuscles.length === 0)
    wrong('trainedMuscles', 'Tick the muscles that the papers name, or say that they name none.');
}).transform(({ seen, covers, trainedMuscles, supervisedSessions, registrationNumber, ...rest }) => {
  const entry: CredentialEntry = {
    ...rest,
    ...(registrationNumber === '' ? {} : { registrationNumber }),
    ...(supervisedSessions === undefined ? {} : { supervisedSessions }),
    ...(covers === 'these' ? { trainedMuscles } : {}),
  };
  return { entry, seen };
});

/** The form that ends a credential before its last day. */
export const EndForm = z.object({
  state: State,
  seen: Seen,
  endedReason: z
    .string()
    .trim()
    .min(1, { error: 'Say why it holds no more: it is kept beside the credential.' })
    .max(300, { error: 'Use at most 300 characters.' }),
});

/** What the form shows of a credential, by field name. */
export function textsOf(entry: CredentialEntry): Readonly<Record<string, string>> {
  return {
    licenceNumber: entry.licenceNumber,
    registrationNumber: entry.registrationNumber ?? '',
    licensedOn: entry.licensedOn.toString(),
    expiresOn: entry.expiresOn.toString(),
    trainingBeganOn: entry.trainingBeganOn.toString(),
    trainingHours: String(entry.trainingHours),
    inPersonHours: String(entry.inPersonHours),
    supervisedSessions: entry.supervisedSessions === undefined ? '' : String(entry.supervisedSessions),
    covers: entry.trainedMuscles === undefined ? 'not-told' : 'these',
    trainedMuscles: (entry.trainedMuscles ?? []).join(','),
  };
}
