import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { FormRefusal, Typed } from '../forms/form.ts';
import { errorsOf, typedTexts } from './edit-form.server.ts';
import type { LikelyDuplicate } from './likely-duplicates.server.ts';
import { type PatientTexts, patientForm } from './patient-fields.ts';
import { practiceDay } from './practice-day.server.ts';
import { addPatient } from './save-patient.server.ts';

export type NewFormAnswer =
  | { readonly kind: 'added'; readonly patientId: string }
  /** The form as it opens, with what the search held already. */
  | { readonly kind: 'begun'; readonly values: PatientTexts }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal & { readonly values: PatientTexts } }
  | { readonly kind: 'likely-duplicates'; readonly values: PatientTexts; readonly found: readonly LikelyDuplicate[] };

/** Adds a patient, or says what stands in the way. */
export async function sendNewForm(tx: PracticeTransaction, typed: Typed): Promise<NewFormAnswer> {
  const values = typedTexts(typed);
  if (typed.intent === 'begin') return { kind: 'begun', values };
  const { today } = await practiceDay(tx);
  const parsed = patientForm(today).safeParse(values);
  if (!parsed.success) return { kind: 'refused', refusal: { values, errors: errorsOf(parsed.error) } };
  const answer = await addPatient(tx, parsed.data, (typed.notAnyOf ?? '').split(','), today);
  return answer.kind === 'added' ? answer : { ...answer, values };
}
