import type { SiteRecord } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { type AccountRow, recordOf, type SiteRow } from './site-rows.ts';
import type { VisitRecord } from './visit-record.server.ts';

export type StoredSite = {
  readonly row: SiteRow;
  readonly record: SiteRecord;
  /** Those that were not withdrawn. */
  readonly accounts: readonly AccountRow[];
};

/** The session of a visit as it stands; undefined where none was begun. */
export type StoredSession = {
  readonly id: string;
  readonly signedAt: Temporal.Instant | null;
  /** In the order in which they were begun; those that were taken back are not among them. */
  readonly sites: readonly StoredSite[];
  readonly takenBack: readonly StoredSite[];
};

export async function readSession(tx: PracticeTransaction, visitId: string): Promise<StoredSession | undefined> {
  const session = await tx.db
    .selectFrom('needlingSession')
    .select(['id', 'signedAt'])
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  if (!session) return undefined;
  const rows = await tx.db
    .selectFrom('needlingSite')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('sessionId', '=', session.id)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const accounts = await readAccounts(tx, session.id);
  const all = rows.map((row) => ({
    row,
    record: recordOf(row, accounts),
    accounts: accounts.filter((account) => account.siteId === row.id),
  }));
  return {
    ...session,
    sites: all.filter(({ row }) => row.removedAt === null),
    takenBack: all.filter(({ row }) => row.removedAt !== null),
  };
}

async function readAccounts(tx: PracticeTransaction, sessionId: string): Promise<readonly AccountRow[]> {
  return tx.db
    .selectFrom('missingNeedle as m')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'm.practiceId').onRef('s.id', '=', 'm.accountedBy'),
    )
    .selectAll('m')
    .select('s.displayName as accountedByName')
    .where('m.practiceId', '=', tx.practiceId)
    .where('m.sessionId', '=', sessionId)
    .where('m.withdrawnAt', 'is', null)
    .orderBy('m.accountedAt')
    .orderBy('m.id')
    .execute();
}

export type EarlierNeedling = {
  readonly startsAt: Temporal.Instant;
  readonly sites: readonly { readonly muscle: string; readonly side: string; readonly triggerPoint: string | null }[];
};

/** What was needled at the last visit before this one at which something was; undefined where there is none. */
export async function readEarlier(tx: PracticeTransaction, visit: VisitRecord): Promise<EarlierNeedling | undefined> {
  const session = await tx.db
    .selectFrom('needlingSession')
    .select(['id', 'startedAt'])
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', visit.patientId)
    .where('visitId', '<>', visit.id)
    .where('startedAt', '<', visit.startsAt)
    .where('signedAt', 'is not', null)
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!session) return undefined;
  const sites = await tx.db
    .selectFrom('needlingSite')
    .select(['muscle', 'side', 'triggerPoint'])
    .where('practiceId', '=', tx.practiceId)
    .where('sessionId', '=', session.id)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .execute();
  return { startsAt: session.startedAt, sites };
}
