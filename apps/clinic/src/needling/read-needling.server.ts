import type { NeedlingSession, SiteRecord } from '@filiform/needling';
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
  /** When the first thing was recorded in it: its plan, mostly. */
  readonly startedAt: Temporal.Instant;
  readonly signedAt: Temporal.Instant | null;
  /** The earlier session whose plan this one began with. */
  readonly copiedFrom: string | null;
  /** In the order in which they were begun; those that were taken back are not among them. */
  readonly sites: readonly StoredSite[];
  readonly takenBack: readonly StoredSite[];
};

export async function readSession(tx: PracticeTransaction, visitId: string): Promise<StoredSession | undefined> {
  const session = await tx.db
    .selectFrom('needlingSession')
    .select(['id', 'startedAt', 'signedAt', 'copiedFrom'])
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  if (!session) return undefined;
  const all = await allSitesOf(tx, session.id);
  return {
    ...session,
    sites: all.filter(({ row }) => row.removedAt === null),
    takenBack: all.filter(({ row }) => row.removedAt !== null),
  };
}

/**
 * When the needles of these sites went in, as far as the record knows: the first count of needles in among them. What was
 * counted before counts had a time went in when the session began. The database asks the same at a signature.
 * @returns undefined where nothing of it is counted
 */
export function needledSince(
  { sites, startedAt }: Pick<StoredSession, 'sites' | 'startedAt'>,
  siteIds: readonly string[],
): Temporal.Instant | undefined {
  return sites
    .filter(({ row }) => siteIds.includes(row.id) && row.needlesIn !== null)
    .map(({ row }) => row.countedInAt ?? startedAt)
    .sort(Temporal.Instant.compare)[0];
}

/** Sites with the names of those who counted; the caller says which. */
export function siteRows(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('needlingSite as t')
    .leftJoin('staffMember as i', (join) =>
      join.onRef('i.practiceId', '=', 't.practiceId').onRef('i.id', '=', 't.countedInBy'),
    )
    .leftJoin('staffMember as o', (join) =>
      join.onRef('o.practiceId', '=', 't.practiceId').onRef('o.id', '=', 't.countedOutBy'),
    )
    .selectAll('t')
    .select(['i.displayName as countedInByName', 'o.displayName as countedOutByName'])
    .where('t.practiceId', '=', tx.practiceId);
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
  readonly sessionId: string;
  readonly startsAt: Temporal.Instant;
  readonly sites: readonly StoredSite[];
};

/** What was needled at the last signed session before this visit; undefined where there is none. */
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
  return { sessionId: session.id, startsAt: session.startedAt, sites: await sitesOf(tx, session.id) };
}

/**
 * The earlier session whose plan this visit's began with, as it was recorded then.
 * @returns undefined where nothing was copied
 */
export async function copiedSession(tx: PracticeTransaction, visitId: string): Promise<NeedlingSession | undefined> {
  const session = await tx.db
    .selectFrom('needlingSession')
    .select('copiedFrom')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  if (!session?.copiedFrom) return undefined;
  return { sites: (await sitesOf(tx, session.copiedFrom)).map(({ record }) => record) };
}

/** Sites that were not taken back, in their order. */
async function sitesOf(tx: PracticeTransaction, sessionId: string): Promise<readonly StoredSite[]> {
  return (await allSitesOf(tx, sessionId)).filter(({ row }) => row.removedAt === null);
}

async function allSitesOf(tx: PracticeTransaction, sessionId: string): Promise<readonly StoredSite[]> {
  const rows = await siteRows(tx).where('t.sessionId', '=', sessionId).orderBy('t.position').orderBy('t.id').execute();
  const accounts = await readAccounts(tx, sessionId);
  return rows.map((row) => ({
    row,
    record: recordOf(row, accounts),
    accounts: accounts.filter((account) => account.siteId === row.id),
  }));
}
