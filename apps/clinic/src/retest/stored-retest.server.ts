import type { RetestMeasure } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { measureOfRow } from './measure-rows.ts';

export type StoredMeasure = {
  readonly id: string;
  readonly measure: RetestMeasure;
  /** When the value was entered, or last changed; null where there is none. */
  readonly beforeAt: Temporal.Instant | null;
  readonly afterAt: Temporal.Instant | null;
};

/** The re-test of a visit as it stands. */
export type StoredRetest = {
  /** In the order in which they were added; those taken back are not among them. */
  readonly measures: readonly StoredMeasure[];
  readonly rowVersion: number;
  /** Who changed it last. */
  readonly savedBy: string;
};

/** The re-test of a visit; undefined where none was begun. The caller has checked that the record may be opened. */
export async function retestOfVisit(tx: PracticeTransaction, visitId: string): Promise<StoredRetest | undefined> {
  const head = await tx.db
    .selectFrom('retest as r')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'r.practiceId').onRef('s.id', '=', 'r.measuredBy'),
    )
    .select(['r.rowVersion', 's.displayName as savedBy'])
    .where('r.practiceId', '=', tx.practiceId)
    .where('s.practiceId', '=', tx.practiceId)
    .where('r.visitId', '=', visitId)
    .executeTakeFirst();
  if (!head) return undefined;
  const rows = await tx.db
    .selectFrom('retestMeasure')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const measures = rows.flatMap((row) => {
    const measure = measureOfRow(row);
    return measure ? [{ id: row.id, measure, beforeAt: row.beforeAt, afterAt: row.afterAt }] : [];
  });
  return { ...head, measures };
}

/** What was measured at the last visit before this one at which something was; undefined where there is none. */
export async function measuredBefore(
  tx: PracticeTransaction,
  visit: { readonly id: string; readonly patientId: string; readonly startsAt: Temporal.Instant },
): Promise<{ readonly startsAt: Temporal.Instant; readonly measures: readonly StoredMeasure[] } | undefined> {
  const last = await tx.db
    .selectFrom('retest as r')
    .innerJoin('visit as v', (join) => join.onRef('v.practiceId', '=', 'r.practiceId').onRef('v.id', '=', 'r.visitId'))
    .select(['r.visitId', 'v.during'])
    .where('r.practiceId', '=', tx.practiceId)
    .where('v.practiceId', '=', tx.practiceId)
    .where('r.patientId', '=', visit.patientId)
    .where('r.visitId', '<>', visit.id)
    .where((row) => row(row.fn('lower', ['v.during']), '<', visit.startsAt))
    .orderBy((row) => row.fn('lower', ['v.during']), 'desc')
    .limit(1)
    .executeTakeFirst();
  const retest = last && (await retestOfVisit(tx, last.visitId));
  return retest && retest.measures.length > 0
    ? { startsAt: last.during.startsAt, measures: retest.measures }
    : undefined;
}
