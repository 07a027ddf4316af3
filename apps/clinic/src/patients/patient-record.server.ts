import { isId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { PATIENT_FIELDS, type PatientData, type PatientTexts } from './patient-fields.ts';

const NAMES = PATIENT_FIELDS.map(({ name }) => name);

/** A patient's own data with what keeps two people from overwriting each other. */
export type PatientRecord = {
  readonly id: string;
  readonly texts: PatientTexts;
  readonly rowVersion: number;
  readonly archivedAt: Temporal.Instant | null;
  readonly mergedInto: string | null;
  readonly createdAt: Temporal.Instant;
};

/**
 * Reads a patient's own data.
 * @param lock true before it is changed: others who want to change it wait
 * @throws NotFound
 */
export async function patientRecord(tx: PracticeTransaction, patientId: string, lock = false): Promise<PatientRecord> {
  if (!isId(patientId)) throw new NotFound('There is no such patient at this practice.');
  const row = await tx.db
    .selectFrom('patient')
    .select([...NAMES, 'id', 'rowVersion', 'archivedAt', 'mergedInto', 'createdAt'])
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such patient at this practice.');
  const { id, rowVersion, archivedAt, mergedInto, createdAt, ...own } = row;
  return { id, rowVersion, archivedAt, mergedInto, createdAt, texts: { ...own, birthDate: own.birthDate.toString() } };
}

/** The same data as text, for comparing two versions. */
export function textsOf(patient: PatientData): PatientTexts {
  return { ...patient, birthDate: patient.birthDate.toString() };
}
