import { isId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { requirePatient } from './access.server.ts';
import { shortDate } from './birth-date.ts';
import { chosenTexts } from './chosen-texts.ts';
import { errorsOf } from './edit-form.server.ts';
import { findPatients } from './find-patients.server.ts';
import { likelyDuplicates } from './likely-duplicates.server.ts';
import type { MergeFacts, MergeSideFacts, OtherFound } from './merge-page.tsx';
import { type MergeSide, mergePatients, mergeSides } from './merge-patients.server.ts';
import { type PatientTexts, patientForm } from './patient-fields.ts';
import { patientRecord } from './patient-record.server.ts';
import { nameWords } from './patient-words.ts';
import { practiceDay } from './practice-day.server.ts';

/**
 * The page before a merge: whom to merge with, or both records side by side.
 * @param otherId the other record, where it is chosen already
 * @throws NotFound
 */
export async function mergeFacts(
  tx: PracticeTransaction,
  patientId: string,
  otherId: string | null,
): Promise<MergeFacts> {
  await requirePatient(tx, patientId, 'patients.merge');
  const record = await patientRecord(tx, patientId);
  const head = { patientId, name: nameWords(record.texts) };
  if (record.mergedInto !== null) return { kind: 'merged-already', ...head };
  if (otherId === null) {
    const { today } = await practiceDay(tx);
    const likely = await likelyDuplicates(tx, record.texts, today);
    return { kind: 'choose', ...head, likely: likely.filter(({ id }) => id !== patientId) };
  }
  if (!isId(otherId) || otherId === patientId) throw new NotFound('There is no such other patient at this practice.');
  const [one, other] = await mergeSides(tx, patientId, otherId);
  if (other.mergedInto !== null) return { kind: 'merged-already', patientId: otherId, name: nameWords(other.texts) };
  const { timeZone } = await practiceDay(tx);
  const [kept, merged] = other.visits > one.visits ? [other, one] : [one, other];
  return { kind: 'compare', ...head, kept: sideFacts(tx, kept, timeZone), merged: sideFacts(tx, merged, timeZone) };
}

function sideFacts(tx: PracticeTransaction, side: MergeSide, timeZone: string): MergeSideFacts {
  const { id, texts, rowVersion, visits, archivedAt, createdAt } = side;
  // How many notes there are is the record's, which the front desk does not read.
  const signedNotes = may(tx.actor.roles, 'record.read') ? side.signedNotes : undefined;
  return {
    id,
    name: nameWords(texts),
    texts,
    rowVersion,
    visits,
    signedNotes,
    archived: archivedAt !== null,
    added: shortDate(dateIn(createdAt, timeZone).toString()),
  };
}

/** Looks for the other record. */
export async function findOther(tx: PracticeTransaction, patientId: string, typed: Typed): Promise<OtherFound> {
  await requirePatient(tx, patientId, 'patients.merge');
  const q = (typed.q ?? '').slice(0, 200);
  const { today } = await practiceDay(tx);
  const found = await findPatients(tx, q, { archivedToo: true, today });
  return { q, lines: found.lines.filter(({ id }) => id !== patientId), more: found.more };
}

export type MergeFormAnswer =
  | { readonly kind: 'merged'; readonly keptId: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>>; readonly chosen: PatientTexts };

/** Merges as chosen on the page of both records. */
export async function sendMergeForm(
  tx: PracticeTransaction,
  patientId: string,
  typed: Typed,
): Promise<MergeFormAnswer> {
  const { keptId = '', mergedId = '' } = typed;
  if (![keptId, mergedId].includes(patientId) || !isId(keptId) || !isId(mergedId)) {
    throw new NotFound('There is no such other patient at this practice.');
  }
  const [kept, merged] = await mergeSides(tx, keptId, mergedId);
  const chosen = chosenTexts(typed, [
    { name: 'kept', texts: kept.texts },
    { name: 'merged', texts: merged.texts },
  ]);
  const { today } = await practiceDay(tx);
  const parsed = patientForm(today).safeParse(chosen);
  if (!parsed.success) return { kind: 'refused', errors: errorsOf(parsed.error), chosen };
  const answer = await mergePatients(tx, {
    keptId,
    keptVersion: Number(typed.keptVersion),
    mergedId,
    mergedVersion: Number(typed.mergedVersion),
    chosen: parsed.data,
  });
  return answer.kind === 'merged' ? { kind: 'merged', keptId } : answer;
}
