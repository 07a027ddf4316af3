import { isId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { TASK_KINDS, taskKind } from './kinds.ts';

export const TASK_MARKS = ['done', 'undo'] as const;
export type TaskMark = (typeof TASK_MARKS)[number];

export type MarkAnswer = { readonly kind: 'marked' } | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Marks a task as done, or as open again. Pressed twice it is marked once, by whoever was first.
 * @throws NotFound where it is on no list of this person's roles
 */
export async function markTask(tx: PracticeTransaction, taskId: string, mark: TaskMark): Promise<MarkAnswer> {
  const task = isId(taskId)
    ? await tx.db
        .selectFrom('task')
        .select(['id', 'kind', 'doneAt'])
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', taskId)
        .where('forRole', 'in', [...tx.actor.roles])
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!task) throw new NotFound('There is no such task on your list.');
  if (mark === 'done' && TASK_KINDS[taskKind(task.kind)].finishedBy === 'page') {
    return { kind: 'refused', sentence: 'This one is finished on its own page: open it.' };
  }
  if ((mark === 'done') === (task.doneAt !== null)) return { kind: 'marked' };
  await tx.db
    .updateTable('task')
    .set(
      mark === 'done'
        ? { doneBy: tx.actor.staffId, doneAt: tx.now }
        : { doneBy: null, doneAt: null, reopenedBy: tx.actor.staffId, reopenedAt: tx.now },
    )
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', taskId)
    .execute();
  return { kind: 'marked' };
}
