import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { seesSharedPatientsOnly } from './access.server.ts';
import { findPatients, hasPatients, likelyPatients } from './find-patients.server.ts';
import type { Searched } from './patients-page.tsx';
import { practiceDay } from './practice-day.server.ts';

/** What the list of patients shows before anything is typed. */
export async function patientsPage(tx: PracticeTransaction) {
  const { today } = await practiceDay(tx);
  return {
    anyPatients: await hasPatients(tx),
    sharedOnly: seesSharedPatientsOnly(tx, 'patients.find'),
    likely: await likelyPatients(tx, today),
  };
}

/** Longer than any name with a birth date and a telephone. */
const LONGEST_SEARCH = 200;

/** A search as it was sent: by the button, or while one types. */
export async function searchPatients(tx: PracticeTransaction, typed: Typed): Promise<Searched> {
  const q = (typed.q ?? '').slice(0, LONGEST_SEARCH);
  const archivedToo = typed.archived === 'yes';
  const { today } = await practiceDay(tx);
  const found = await findPatients(tx, q, { archivedToo, today });
  return { q, archivedToo, found };
}
