import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

type Reading = { readonly db: Transaction<Tables>; readonly practiceId: string };

/** The zone of the practice's first clinic: for what belongs to no clinic. */
export async function practiceTimeZone({ db, practiceId }: Reading): Promise<string> {
  const first = await db
    .selectFrom('clinic')
    .select('timeZone')
    .where('practiceId', '=', practiceId)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return first?.timeZone ?? 'UTC';
}
