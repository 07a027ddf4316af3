import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../http/form.ts';
import { mayOpenPatient, seesSharedPatientsOnly } from './access.server.ts';
import { findPatients, hasPatients, likelyPatients } from './find-patients.server.ts';
import { namesOf } from './names.ts';
import type { Searched } from './patients-page.tsx';
import { practiceToday } from './today.server.ts';

/**
 * What the list of patients shows before anything is typed.
 * @param archivedId somebody who was archived a moment ago: undo is offered
 */
export async function patientsPage(tx: PracticeTransaction, archivedId: string | null) {
  const today = await practiceToday(tx);
  return {
    anyPatients: await hasPatients(tx),
    sharedOnly: seesSharedPatientsOnly(tx, 'patients.find'),
    likely: await likelyPatients(tx, today),
    justArchived: archivedId === null ? undefined : await archivedPatient(tx, archivedId),
  };
}

async function archivedPatient(tx: PracticeTransaction, patientId: string) {
  if (!isId(patientId) || !(await mayOpenPatient(tx, patientId, 'patients.archive'))) return undefined;
  const row = await tx.db
    .selectFrom('patient')
    .select(['givenName', 'familyName', 'nameUsed'])
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .where('archivedAt', 'is not', null)
    .where('mergedInto', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  tx.touch(patientId);
  return { id: patientId, name: namesOf(row).name };
}

/** Longer than any name with a birth date and a telephone. */
const LONGEST_SEARCH = 200;

/** A search as it was sent: by the button, or while one types. */
export async function searchPatients(tx: PracticeTransaction, typed: Typed): Promise<Searched> {
  const q = (typed.q ?? '').slice(0, LONGEST_SEARCH);
  const archivedToo = typed.archived === 'yes';
  const found = await findPatients(tx, q, { archivedToo, today: await practiceToday(tx) });
  return { q, archivedToo, found };
}
