import { AccessRefused, NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { type Action, may } from '../staff/permissions.ts';

/** True where the person's rights come from the role of a student alone: they hold for shared patients only. */
export function seesSharedPatientsOnly(tx: PracticeTransaction, action: Action): boolean {
  const others = tx.actor.roles.filter((role) => role !== 'student');
  return !may(others, action) && may(tx.actor.roles, action);
}

/**
 * Lets a person at a patient's record, and tells the access log either way: a student only where a clinician shares it.
 * @param action what the record is opened for
 * @throws AccessRefused where it is not shared; NotFound where the practice has no such patient
 */
export async function requirePatient(tx: PracticeTransaction, patientId: string, action: Action): Promise<void> {
  tx.touch(patientId);
  const patient = await tx.db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst();
  if (!patient) throw new NotFound('There is no such patient at this practice.');
  if (await isWithinRights(tx, patientId, action)) return;
  throw new AccessRefused(
    action,
    'This record is not shared with you. Ask the clinician who supervises you to share it.',
  );
}

/**
 * True where the person may do this with this patient's record: for a student by role alone, where it is shared with
 * her. For parts of a page; a page itself asks `requirePatient`, which tells the log.
 */
export async function mayWithPatient(tx: PracticeTransaction, patientId: string, action: Action): Promise<boolean> {
  return may(tx.actor.roles, action) && (await isWithinRights(tx, patientId, action));
}

async function isWithinRights(tx: PracticeTransaction, patientId: string, action: Action): Promise<boolean> {
  if (!seesSharedPatientsOnly(tx, action)) return true;
  const share = await tx.db
    .selectFrom('patientShare')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('studentId', '=', tx.actor.staffId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return share !== undefined;
}
