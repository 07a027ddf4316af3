import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { VisitStatus } from '../database/tables.ts';
import { rangeText } from '../database/values.ts';

/** A visit of 45 minutes with nothing recorded yet. */
export async function insertVisit(
  database: Database,
  visit: {
    readonly practiceId: string;
    readonly clinicId: string;
    readonly clinicianId: string;
    readonly patientId: string;
    readonly startsAt: Temporal.Instant;
    readonly status?: VisitStatus;
    readonly reason?: string;
  },
): Promise<string> {
  const { startsAt, status = 'booked', reason = 'Stiff neck', ...rest } = visit;
  const id = newId();
  await asPractice(database, visit.practiceId, (db) =>
    db
      .insertInto('visit')
      .values({
        ...rest,
        id,
        during: rangeText({ startsAt, endsAt: startsAt.add({ minutes: 45 }) }),
        status,
        reason,
        deliberateOverlapReason: null,
        cancelledAt: status === 'cancelled' ? startsAt : null,
      })
      .execute(),
  );
  return id;
}
