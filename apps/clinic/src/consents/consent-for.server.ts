import { isRegionId, type RegionId } from '@filiform/body';
import type { Consent } from '@filiform/needling';
import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';

/**
 * The consent for dry needling that was signed last in an open episode of this patient, whether it still counts or not:
 * `checkConsent` says that. A later signature takes the place of an earlier one, and an episode that ended takes its
 * consent along. Who asks has opened the patient's record already.
 * @param asOf an earlier moment to look from: what was signed, withdrawn, published or ended since does not count. Where
 *   nothing stood yet, what was signed since comes back, marked
 * @returns undefined where none was signed
 */
export async function consentFor(
  tx: PracticeTransaction,
  patientId: string,
  asOf?: Temporal.Instant,
): Promise<Consent | undefined> {
  if (!asOf) return lastConsent(tx, patientId, undefined, 'until then');
  const stood = await lastConsent(tx, patientId, asOf, 'until then');
  if (stood) return stood;
  const since = await lastConsent(tx, patientId, asOf, 'since');
  return since && { ...since, signedAfterwards: true };
}

async function lastConsent(
  tx: PracticeTransaction,
  patientId: string,
  asOf: Temporal.Instant | undefined,
  signed: 'until then' | 'since',
): Promise<Consent | undefined> {
  const row = await tx.db
    .selectFrom('consent as s')
    .innerJoin('episodeOfCare as e', (join) =>
      join.onRef('e.practiceId', '=', 's.practiceId').onRef('e.id', '=', 's.episodeId'),
    )
    .innerJoin('consentText as t', (join) =>
      join.onRef('t.practiceId', '=', 's.practiceId').onRef('t.id', '=', 's.textId'),
    )
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 's.practiceId').onRef('c.id', '=', 's.clinicId'),
    )
    .leftJoin('consentWithdrawal as w', (join) =>
      join.onRef('w.practiceId', '=', 's.practiceId').onRef('w.consentId', '=', 's.id'),
    )
    .select((row) => [
      's.signedAt',
      's.signedBy',
      's.expiresOn',
      's.regions',
      't.version',
      'c.timeZone',
      'w.withdrawnAt',
      row
        .selectFrom('consentText as later')
        .select((one) => one.fn.max('later.version').as('version'))
        .whereRef('later.practiceId', '=', 't.practiceId')
        .whereRef('later.language', '=', 't.language')
        .whereRef('later.version', '>', 't.version')
        .where('later.asksToSignAnew', '=', true)
        .$if(asOf !== undefined, (query) => query.where('later.publishedAt', '<=', asOf ?? tx.now))
        .as('supersededBy'),
    ])
    .where('s.practiceId', '=', tx.practiceId)
    .where('e.practiceId', '=', tx.practiceId)
    .where('s.patientId', '=', patientId)
    .where((one) =>
      one.or([
        one('e.endedOn', 'is', null),
        // An episode that ended on the day of the needling was open while the needles went in.
        ...(asOf
          ? [one('e.endedOn', '>=', sql<Temporal.PlainDate>`(${asOf}::timestamptz at time zone c.time_zone)::date`)]
          : []),
      ]),
    )
    .$if(asOf !== undefined, (query) => query.where('s.signedAt', signed === 'since' ? '>' : '<=', asOf ?? tx.now))
    .orderBy('s.signedAt', 'desc')
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const isWithdrawn = row.withdrawnAt !== null && (!asOf || Temporal.Instant.compare(row.withdrawnAt, asOf) <= 0);
  const [first, ...others] = row.regions.filter((region): region is RegionId => isRegionId(region));
  return {
    signedOn: dateIn(row.signedAt, row.timeZone),
    signedBy: row.signedBy,
    version: String(row.version),
    ...(row.withdrawnAt && isWithdrawn && { withdrawnOn: dateIn(row.withdrawnAt, row.timeZone) }),
    ...(row.expiresOn && { expiresOn: row.expiresOn }),
    ...(first && { regions: [first, ...others] }),
    ...(row.supersededBy !== null && { supersededBy: String(row.supersededBy) }),
  };
}
