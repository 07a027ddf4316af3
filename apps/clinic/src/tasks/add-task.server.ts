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
export async function addTask(tx: TaskWriter, wanted: WantedTask): Promise<void> {
  const { clinicId, staffId, patientId, details = '', link = '', ...rest } = wanted;
  await tx.db
    .insertInto('task')
    .values({
      ...rest,
      practiceId: tx.practiceId,
      id: newId(),
      details,
      clinicId: clinicId ?? null,
      staffId: staffId ?? null,
      patientId: patientId ?? null,
      link,
      createdBy: tx.actor.staffId,
      createdAt: tx.now,
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
