import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** Where a visit was: whose clock its times are, and whose law. */
export type VisitPlace = {
  readonly clinicId: string;
  readonly clinicName: string;
  /** Two letters. */
  readonly state: string;
  readonly timeZone: string;
};

/** The clinic of a visit that is known to be there. */
export function placeOfVisit(tx: PracticeTransaction, visitId: string): Promise<VisitPlace> {
  return tx.db
    .selectFrom('visit as v')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .select(['c.id as clinicId', 'c.name as clinicName', 'c.state', 'c.timeZone'])
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.id', '=', visitId)
    .executeTakeFirstOrThrow();
}

/** When work that is due "on that day" is due: at ten in the morning by the clinic's clock, after the first calls of the day. */
export function morningOf(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: '10:00' }).toInstant();
}
