import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** The zone of the practice's first clinic: for what belongs to no clinic. */
export async function practiceTimeZone({ db, practiceId }: PracticeTransaction): Promise<string> {
  const first = await db
    .selectFrom('clinic')
    .select('timeZone')
    .where('practiceId', '=', practiceId)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return first?.timeZone ?? 'UTC';
}
