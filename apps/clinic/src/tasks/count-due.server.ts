import type { Database } from '../database/pool.ts';
import { asPractice, type StaffActor } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';

/**
 * How many of this person's tasks are due today or overdue: for the navigation. It reads no patient's data, so that the
 * access log, which every page would fill, is not written.
 */
export async function countDueTasks(database: Database, actor: StaffActor, now: Temporal.Instant): Promise<number> {
  if (actor.roles.length === 0) return 0;
  return asPractice(database, actor.practiceId, async (db) => {
    const clinic = await db
      .selectFrom('clinic')
      .select('timeZone')
      .where('practiceId', '=', actor.practiceId)
      .orderBy('position')
      .limit(1)
      .executeTakeFirst();
    const zone = clinic?.timeZone ?? 'UTC';
    const tomorrow = dateIn(now, zone).add({ days: 1 }).toZonedDateTime(zone).toInstant();
    const { count } = await db
      .selectFrom('task')
      .select((task) => task.fn.countAll<number>().as('count'))
      .where('practiceId', '=', actor.practiceId)
      .where('doneAt', 'is', null)
      .where('forRole', 'in', [...actor.roles])
      .where((task) => task.or([task('staffId', 'is', null), task('staffId', '=', actor.staffId)]))
      .where('dueAt', '<', tomorrow)
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}
