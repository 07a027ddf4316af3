import {
  MOST_MINUTES,
  NEEDLING_CODES,
  type NeedlingCodeId,
  TIMED_CODES,
  type TimedCodeId,
  type TimedMinutes,
  UNTIMED_CODES,
  type UntimedCodeId,
} from '@filiform/needling';
import { z } from 'zod';
import type { Typed } from '../forms/form.ts';

/** What a clinician typed about the charges of a visit. */
export type ChargesTyped = {
  readonly minutes: TimedMinutes;
  readonly untimed: readonly UntimedCodeId[];
  readonly needling: 'as-proposed' | 'none' | NeedlingCodeId;
  readonly medicare: 'yes' | 'no' | 'not-known';
  readonly reason: string;
};

export const NOTHING_TYPED: ChargesTyped = {
  minutes: {},
  untimed: [],
  needling: 'as-proposed',
  medicare: 'not-known',
  reason: '',
};

/** The name of a code's field of minutes. */
export function minutesField(code: TimedCodeId): string {
  return `minutes-${code}`;
}

const Minutes = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, { error: `Minutes are a whole number from 0 to ${MOST_MINUTES}.` })
  .transform((text) => (text === '' ? undefined : Number(text)))
  .refine((minutes) => minutes === undefined || minutes <= MOST_MINUTES, {
    error: `Minutes are a whole number from 0 to ${MOST_MINUTES}.`,
  });

const Choices = z.object({
  needling: z
    .enum(['as-proposed', 'none', ...NEEDLING_CODES], { error: 'Choose how needling is charged.' })
    .default('as-proposed'),
  medicare: z.enum(['yes', 'no', 'not-known'], { error: 'Say whether the patient has Medicare.' }).default('not-known'),
  reason: z.string().trim().max(2000, { error: 'A reason has up to 2,000 characters.' }).default(''),
});

export type ChargesRead =
  | { readonly ok: true; readonly value: ChargesTyped }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Reads the form of a visit's charges; a refusal names the field. Pure. */
export function readCharges(typed: Typed): ChargesRead {
  const errors: Record<string, string> = {};
  const minutes: Partial<Record<TimedCodeId, number>> = {};
  for (const code of TIMED_CODES) {
    const parsed = Minutes.safeParse(typed[minutesField(code)] ?? '');
    if (!parsed.success) errors[minutesField(code)] = parsed.error.issues[0]?.message ?? '';
    else if (parsed.data !== undefined) minutes[code] = parsed.data;
  }
  const choices = Choices.safeParse(typed);
  if (!choices.success) {
    for (const issue of choices.error.issues) errors[issue.path.join('.')] ??= issue.message;
    return { ok: false, errors };
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const chosen = (typed.untimed ?? '').split(',');
  const untimed = UNTIMED_CODES.filter((code) => chosen.includes(code));
  return { ok: true, value: { ...choices.data, minutes, untimed } };
}
