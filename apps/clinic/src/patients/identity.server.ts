import { isId } from '../database/identifier.ts';
import type { Action } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { requireRights } from './access.server.ts';

/** One patient's record as stored: who she is, how she is reached, who stands by her. */
export type PatientRow = NonNullable<Awaited<ReturnType<typeof selectPatient>>>;

/**
 * Opens a patient's record for this person, and tells the access log.
 * @throws NotFound, AccessRefused as `requirePatient`
 */
export async function openPatient(tx: PracticeTransaction, patientId: string, action: Action): Promise<PatientRow> {
  const patient = isId(patientId) ? await selectPatient(tx, patientId) : undefined;
  await requireRights(tx, patient?.id, action);
  if (!patient) throw new Error('A patient who is not there was let through.');
  return patient;
}

async function selectPatient(tx: PracticeTransaction, patientId: string) {
  return tx.db
    .selectFrom('patient')
    .select([
      'id',
      'givenName',
      'familyName',
      'nameUsed',
      'birthDate',
      'telephone',
      'email',
      'street',
      'city',
      'postalCode',
      'reachBy',
      'language',
      'emergencyName',
      'emergencyTelephone',
      'emergencyRelation',
      'guardianName',
      'guardianTelephone',
      'guardianRelation',
      'archivedAt',
      'mergedInto',
      'rowVersion',
    ])
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst();
}
