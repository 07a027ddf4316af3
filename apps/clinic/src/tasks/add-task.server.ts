import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import type { TaskKind } from './kinds.ts';

export type WantedTask = {
  readonly kind: TaskKind;
  /** Id of what it is about, such as an event's: with the kind it is the task's key. */
  readonly about: string;
  /** What is to be done, in up to 200 characters. Read by everybody with the role: nothing of a patient's in it. */
  readonly title: string;
  /** What helps to do it, under the same rule. */
  readonly details?: string;
  readonly forRole: Role;
  /** Absent: of no single clinic. */
  readonly clinicId?: string | undefined;
  /** One person who has the role; absent: whoever has it. */
  readonly staffId?: string | undefined;
  /** The list names her to those alone who may find this patient. */
  readonly patientId?: string | undefined;
  /** Where it is done, an address below `/staff/`. With a patient it is shown to those alone who may read the record. */
  readonly link?: string;
  readonly dueAt: Temporal.Instant;
};

/** In whose transaction and name a task is written. */
export type TaskWriter = Pick<PracticeTransaction, 'db' | 'practiceId' | 'now'> & {
  readonly actor: { readonly staffId: string };
};

/**
 * Puts a task on the list of a role, in the caller's own transaction: what it is about and the task are there together,
 * or neither is. Asked for twice by the same key it stays one, as it was first, done or not.
 */
export function addTask({ db, practiceId, now, actor }: TaskWriter, wanted: WantedTask): Promise<void> {
  return insertTask({ db, practiceId, now, createdBy: actor.staffId }, wanted);
}

/** The same for what a visitor of the website sent: nobody of the staff made this task, and the list says so. */
export function addTaskFromWebsite(
  made: Omit<TaskWriter, 'actor'>,
  wanted: Omit<WantedTask, 'patientId'>,
): Promise<void> {
  return insertTask({ ...made, createdBy: null }, wanted);
}

type Making = Omit<TaskWriter, 'actor'> & { readonly createdBy: string | null };

async function insertTask({ db, practiceId, now, createdBy }: Making, wanted: WantedTask): Promise<void> {
  const { clinicId, staffId, patientId, details = '', link = '', ...rest } = wanted;
  await db
    .insertInto('task')
    .values({
      ...rest,
      practiceId,
      id: newId(),
      details,
      clinicId: clinicId ?? null,
      staffId: staffId ?? null,
      patientId: patientId ?? null,
      link,
      createdBy,
      madeBy: createdBy === null ? 'website' : 'staff',
      createdAt: now,
      doneBy: null,
      doneAt: null,
      reopenedBy: null,
      reopenedAt: null,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'kind', 'about']).doNothing())
    .execute();
}

/** Marks the task with this key as done, where its own page has been answered. Done already, or not there: nothing changes. */
export async function finishTask(tx: PracticeTransaction, kind: TaskKind, about: string): Promise<void> {
  await tx.db
    .updateTable('task')
    .set({ doneBy: tx.actor.staffId, doneAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('kind', '=', kind)
    .where('about', '=', about)
    .where('doneAt', 'is', null)
    .execute();
}

/** Opens the task with this key again, where its own page took the answer back. Open already, or not there: nothing changes. */
export async function reopenTask(tx: PracticeTransaction, kind: TaskKind, about: string): Promise<void> {
  await tx.db
    .updateTable('task')
    .set({ doneBy: null, doneAt: null, reopenedBy: tx.actor.staffId, reopenedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('kind', '=', kind)
    .where('about', '=', about)
    .where('doneAt', 'is not', null)
    .execute();
}
