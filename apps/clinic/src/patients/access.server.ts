import { isId } from '../database/identifier.ts';
import { type Action, may } from '../database/permissions.ts';
import { AccessRefused, NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';

/** True where the person's rights come from the role of a student alone: they hold for shared patients only. */
export function seesSharedPatientsOnly(tx: PracticeTransaction, action: Action): boolean {
  const others = tx.actor.roles.filter((role) => role !== 'student');
  return !may(others, action) && may(tx.actor.roles, action);
}

/** True where this person may do the action with this patient's record: by her roles, and as a student where it is shared. */
export async function mayOpenPatient(tx: PracticeTransaction, patientId: string, action: Action): Promise<boolean> {
  if (!may(tx.actor.roles, action)) return false;
  return !seesSharedPatientsOnly(tx, action) || (await isSharedWithActor(tx, patientId));
}

/**
 * Lets a person at a patient's record, and tells the access log either way: a student only where a clinician shares it.
 * @param action what the record is opened for
 * @throws AccessRefused where it is not shared; NotFound where the practice has no such patient
 */
export async function requirePatient(tx: PracticeTransaction, patientId: string, action: Action): Promise<void> {
  if (!isId(patientId)) throw new NotFound('There is no such patient at this practice.');
  const patient = await tx.db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst();
  await requireRights(tx, patient?.id, action);
}

/**
 * The same for a patient who was looked up already.
 * @param patientId as the database told it; undefined where the practice has no such patient
 */
export async function requireRights(
  tx: PracticeTransaction,
  patientId: string | undefined,
  action: Action,
): Promise<void> {
  if (!patientId) throw new NotFound('There is no such patient at this practice.');
  tx.touch(patientId);
  if (!seesSharedPatientsOnly(tx, action) || (await isSharedWithActor(tx, patientId))) return;
  throw new AccessRefused(
    action,
    'This record is not shared with you. Ask the clinician who supervises you to share it.',
  );
}

async function isSharedWithActor(tx: PracticeTransaction, patientId: string): Promise<boolean> {
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
