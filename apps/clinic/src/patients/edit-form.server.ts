import { z } from 'zod';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { FormRefusal, Typed } from '../forms/form.ts';
import { requirePatient } from './access.server.ts';
import { chosenTexts } from './chosen-texts.ts';
import type { StaleEdit } from './edit-patient-page.tsx';
import { EMPTY_PATIENT, PATIENT_FIELDS, type PatientTexts, patientForm } from './patient-fields.ts';
import { patientRecord, textsOf } from './patient-record.server.ts';
import { nameWords } from './patient-words.ts';
import { practiceDay } from './practice-day.server.ts';
import { editPatient } from './save-patient.server.ts';

/** What the form shows when it is opened. */
export async function editFacts(tx: PracticeTransaction, patientId: string) {
  await requirePatient(tx, patientId, 'patients.edit');
  const { id, texts, rowVersion, mergedInto } = await patientRecord(tx, patientId);
  const { today } = await practiceDay(tx);
  return {
    patientId: id,
    name: nameWords(texts),
    values: texts,
    rowVersion,
    mergedInto,
    today: today.toString(),
  };
}

export type EditFormAnswer =
  | { readonly kind: 'saved' }
  | {
      readonly kind: 'refused';
      readonly refusal: FormRefusal;
      readonly rowVersion: number;
      readonly opened: PatientTexts;
    }
  | { readonly kind: 'stale'; readonly stale: StaleEdit };

const Version = z.coerce.number().int().min(1).catch(0);

/** Saves the form; or, from the page of two versions, what was chosen of them. */
export async function sendEditForm(tx: PracticeTransaction, patientId: string, typed: Typed): Promise<EditFormAnswer> {
  const { today } = await practiceDay(tx);
  const rowVersion = Version.parse(typed.rowVersion);
  const wanted = wantedTexts(typed);
  const opened = readTexts(typed.opened) ?? wanted;
  const parsed = patientForm(today).safeParse(wanted);
  if (!parsed.success) {
    return { kind: 'refused', refusal: { values: wanted, errors: errorsOf(parsed.error) }, rowVersion, opened };
  }
  const answer = await editPatient(tx, patientId, parsed.data, rowVersion);
  switch (answer.kind) {
    case 'saved':
      return answer;
    case 'merged': {
      const form = 'This record was merged into another one meanwhile. Open it to see where it went.';
      return { kind: 'refused', refusal: { values: wanted, errors: { form } }, rowVersion, opened };
    }
    case 'stale': {
      const mine = textsOf(parsed.data);
      const { texts: theirs, rowVersion: theirVersion } = answer.theirs;
      // Both typed the same: nothing is left to choose.
      if (PATIENT_FIELDS.every(({ name }) => mine[name] === theirs[name])) return { kind: 'saved' };
      return {
        kind: 'stale',
        stale: { mine, theirs, opened, theirVersion },
      };
    }
  }
}

function wantedTexts(typed: Typed): PatientTexts {
  const mine = typedTexts(typed);
  const theirs = readTexts(typed.theirs);
  if (!theirs) return mine;
  return chosenTexts(typed, [
    { name: 'mine', texts: mine },
    { name: 'theirs', texts: theirs },
  ]);
}

/** The fields of a patient among what was sent; what is missing is empty. */
export function typedTexts(typed: Typed): PatientTexts {
  const texts = { ...EMPTY_PATIENT };
  for (const { name } of PATIENT_FIELDS) texts[name] = typed[name] ?? EMPTY_PATIENT[name];
  return texts;
}

function readTexts(json: string | undefined): PatientTexts | undefined {
  if (!json) return undefined;
  try {
    const read = z.record(z.string(), z.string()).safeParse(JSON.parse(json));
    return read.success ? typedTexts(read.data) : undefined;
  } catch {
    return undefined;
  }
}

/** The first sentence for each field. */
export function errorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join('.') || 'form'] ??= issue.message;
  return errors;
}
