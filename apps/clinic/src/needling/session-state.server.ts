import { OUTCOME_WORDS, SEARCH_PLACE_IDS } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clockWords, dayWords, timeWords } from '../practice/wording-of-times.ts';
import { readSession, type StoredSite } from './read-needling.server.ts';
import { type PairRow, pairFieldsOf, pairsOf, pairTimes } from './read-pairs.server.ts';
import { fieldsOf } from './site-fields.ts';
import { type AccountRow, searchedPlaces } from './site-rows.ts';
import type { AccountView, PairView, SessionState, SiteView } from './view.ts';
import { openVisit, type VisitRecord } from './visit-record.server.ts';

/** The session of a visit as it stands now, for a page that is open. @throws NotFound, AccessRefused */
export async function needlingNow(tx: PracticeTransaction, visitId: string): Promise<SessionState> {
  return sessionState(tx, await openVisit(tx, visitId));
}

export async function sessionState(tx: PracticeTransaction, visit: VisitRecord): Promise<SessionState> {
  const session = await readSession(tx, visit.id);
  const note = await tx.db
    .selectFrom('note')
    .select('signedAt')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  return {
    serverNow: tx.now.toString(),
    closed: closedBecause(visit, note?.signedAt ?? session?.signedAt ?? null),
    sites: [...(session?.sites ?? []), ...(session?.takenBack ?? [])].map((site) => siteView(site, visit.timeZone)),
    pairs: session ? (await pairsOf(tx, session.id)).map((row) => pairView(row, visit.timeZone)) : [],
  };
}

function closedBecause(visit: VisitRecord, signedAt: Temporal.Instant | null): string | undefined {
  if (signedAt) return `Signed ${timeWords(signedAt, visit.timeZone)}. The record of this session stays as it is.`;
  if (visit.status === 'cancelled') return 'This visit was cancelled, so nothing can be needled at it.';
  if (visit.status === 'no-show') return 'The patient did not come to this visit, so nothing can be needled at it.';
  return undefined;
}

function pairView(row: PairRow, timeZone: string): PairView {
  const { startedAt, stoppedAt } = row;
  const stopped = stoppedAt ? `, stopped ${clockWords(stoppedAt, timeZone)}` : '';
  return {
    id: row.id,
    rowVersion: row.rowVersion,
    removed: row.removedAt !== null,
    fields: pairFieldsOf(row),
    ...pairTimes(row),
    ranWords: startedAt ? `Started ${clockWords(startedAt, timeZone)}${stopped}.` : '',
  };
}

function siteView({ row, record, accounts }: StoredSite, timeZone: string): SiteView {
  return {
    id: row.id,
    muscle: record.muscle,
    side: record.side,
    rowVersion: row.rowVersion,
    removed: row.removedAt !== null,
    fields: fieldsOf(record, row.response, row.countedOutBy ?? ''),
    copiedFrom: row.copiedFrom,
    accounts: accounts.map((account) => accountView(account, timeZone)),
  };
}

function accountView(row: AccountRow, timeZone: string): AccountView {
  return {
    id: row.id,
    outcome: row.account,
    sentence: accountSentence(row),
    by: row.accountedByName,
    at: `${dayWords(row.accountedAt, timeZone)}, ${clockWords(row.accountedAt, timeZone)}`,
  };
}

/** "Retained, and the patient referred to the emergency department. She felt it." */
function accountSentence(row: AccountRow): string {
  const words = OUTCOME_WORDS[row.account];
  const start = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const to = row.account === 'retained-and-referred' ? ` to ${row.referredTo}` : '';
  const searched =
    row.account === 'not-found-after-search'
      ? `: ${searchedPlaces(row.searched).length} of ${SEARCH_PLACE_IDS.length} places searched`
      : '';
  return [`${start}${to}${searched}.`, row.remark].filter((part) => part !== '').join(' ');
}
