import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from './access.server.ts';
import { type LikelyDuplicate, likelyDuplicates } from './likely-duplicates.server.ts';
import type { PatientData, PatientTexts } from './patient-fields.ts';
import { patientRecord } from './patient-record.server.ts';

export type AddAnswer =
  | { readonly kind: 'added'; readonly patientId: string }
  | { readonly kind: 'likely-duplicates'; readonly found: readonly LikelyDuplicate[] };

/**
 * Adds a patient; warns first where somebody like her is known already.
 * @param notAnyOf ids that were shown as likely the same person, and are another one
 */
export async function addPatient(
  tx: PracticeTransaction,
  patient: PatientData,
  notAnyOf: readonly string[],
  today: Temporal.PlainDate,
): Promise<AddAnswer> {
  const found = await likelyDuplicates(tx, patient, today);
  // Somebody whom nobody has looked at yet may have been added a moment ago.
  if (found.some(({ id }) => !notAnyOf.includes(id))) return { kind: 'likely-duplicates', found };
  const id = newId();
  await tx.db
    .insertInto('patient')
    .values({ practiceId: tx.practiceId, id, ...patient, archivedAt: null, mergedInto: null, createdAt: tx.now })
    .execute();
  tx.touch(id);
  return { kind: 'added', patientId: id };
}

export type StoredVersion = { readonly texts: PatientTexts; readonly rowVersion: number };

export type EditAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale'; readonly theirs: StoredVersion }
  | { readonly kind: 'merged'; readonly into: string };

/** Saves a patient's own data, where nobody else has since the person opened it. */
export async function editPatient(
  tx: PracticeTransaction,
  patientId: string,
  patient: PatientData,
  rowVersion: number,
): Promise<EditAnswer> {
  await requirePatient(tx, patientId, 'patients.edit');
  const stored = await patientRecord(tx, patientId, true);
  if (stored.mergedInto !== null) return { kind: 'merged', into: stored.mergedInto };
  if (stored.rowVersion !== rowVersion) {
    return { kind: 'stale', theirs: { texts: stored.texts, rowVersion: stored.rowVersion } };
  }
  await tx.db
    .updateTable('patient')
    .set({ ...patient, rowVersion: rowVersion + 1 })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .execute();
  return { kind: 'saved' };
}
