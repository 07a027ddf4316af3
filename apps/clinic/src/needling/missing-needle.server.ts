import {
  checkAccount,
  type MissingNeedleAccount,
  type MissingNeedleOutcome,
  OUTCOME_WORDS,
  SEARCH_PLACE_IDS,
} from '@filiform/needling';
import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { searchedPlaces } from './site-rows.ts';
import { openVisit } from './visit-record.server.ts';

/** What was typed about one missing needle. */
export type AccountTyped = {
  readonly siteId: string;
  readonly outcome: string;
  readonly referredTo: string;
  readonly searched: readonly string[];
  readonly remark: string;
  /** How many accounts of the site the page showed: one sent twice is one needle, not two. */
  readonly accountsSeen: number;
};

export type AccountAnswer =
  | { readonly ok: true }
  /** By field: outcome, referredTo, searched, or form. */
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Records what became of one needle that was not counted out. Complete or not at all: a search has every place ticked. */
export async function recordAccount(
  tx: PracticeTransaction,
  visitId: string,
  typed: AccountTyped,
): Promise<AccountAnswer> {
  await openVisit(tx, visitId, true);
  const site = await openSite(tx, visitId, typed.siteId);
  if (!site) return refused('form', 'This site is not part of the visit any more. Open the page anew.');
  if (site.signedAt) return refused('form', SIGNED);
  const there = await accountsAt(tx, typed.siteId);
  if (there.length > typed.accountsSeen) {
    return there.some((one) => isSame(one, typed, tx.actor.staffId)) ? { ok: true } : refused('form', MEANWHILE);
  }
  const outcomes = Object.keys(OUTCOME_WORDS);
  if (!isOutcome(typed.outcome))
    return refused('outcome', `Say what became of the needle: ${outcomes.length} answers.`);
  const account = accountFrom(typed, typed.outcome, tx.actor.displayName);
  const refusals = checkAccount(account);
  if (refusals.length > 0) {
    return { ok: false, errors: Object.fromEntries(refusals.map(({ field, message }) => [field, message])) };
  }
  await tx.db
    .insertInto('missingNeedle')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      sessionId: site.sessionId,
      siteId: typed.siteId,
      account: typed.outcome,
      searched: account.outcome === 'not-found-after-search' ? [...SEARCH_PLACE_IDS] : [],
      referredTo: account.outcome === 'retained-and-referred' ? account.referredTo : '',
      remark: account.note,
      accountedBy: tx.actor.staffId,
      accountedAt: tx.now,
    })
    .execute();
  return { ok: true };
}

/** Takes an account back before signing; it stays in the table, marked. Taking back twice is no error. */
export async function withdrawAccount(
  tx: PracticeTransaction,
  visitId: string,
  accountId: string,
): Promise<AccountAnswer> {
  await openVisit(tx, visitId, true);
  const account = isId(accountId)
    ? await tx.db
        .selectFrom('missingNeedle')
        .select(['siteId', 'withdrawnAt'])
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', accountId)
        .executeTakeFirst()
    : undefined;
  const site = account && (await openSite(tx, visitId, account.siteId));
  if (!account || !site) return refused('form', 'There is no such account at this visit.');
  if (site.signedAt) return refused('form', SIGNED);
  if (account.withdrawnAt) return { ok: true };
  await tx.db
    .updateTable('missingNeedle')
    .set({ withdrawnAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', accountId)
    .execute();
  return { ok: true };
}

const MEANWHILE =
  'Another account of this site was recorded meanwhile. Look at it, then record yours if a needle is still missing.';
const SIGNED = 'The session is signed and can not change. Write an addendum to the note.';

/** The accounts that stand at a site. The visit is locked by now, so that of two sent at once the second finds the first. */
function accountsAt(tx: PracticeTransaction, siteId: string) {
  return tx.db
    .selectFrom('missingNeedle')
    .select(['account', 'remark', 'accountedBy'])
    .where('practiceId', '=', tx.practiceId)
    .where('siteId', '=', siteId)
    .where('withdrawnAt', 'is', null)
    .execute();
}

type AccountThere = Awaited<ReturnType<typeof accountsAt>>[number];

function isSame(there: AccountThere, typed: AccountTyped, by: string): boolean {
  return there.account === typed.outcome && there.remark === typed.remark.trim() && there.accountedBy === by;
}

async function openSite(tx: PracticeTransaction, visitId: string, siteId: string) {
  if (!isId(siteId)) return undefined;
  return tx.db
    .selectFrom('needlingSite as t')
    .innerJoin('needlingSession as s', (join) =>
      join.onRef('s.practiceId', '=', 't.practiceId').onRef('s.id', '=', 't.sessionId'),
    )
    .select(['t.sessionId', 's.signedAt'])
    .where('t.practiceId', '=', tx.practiceId)
    .where('t.id', '=', siteId)
    .where('s.visitId', '=', visitId)
    .where('t.removedAt', 'is', null)
    .executeTakeFirst();
}

function isOutcome(text: string): text is MissingNeedleOutcome {
  return Object.hasOwn(OUTCOME_WORDS, text);
}

function accountFrom(typed: AccountTyped, outcome: MissingNeedleOutcome, by: string): MissingNeedleAccount {
  const common = { by, note: typed.remark.trim() };
  switch (outcome) {
    case 'found':
    case 'broken-and-removed':
      return { ...common, outcome };
    case 'retained-and-referred':
      return { ...common, outcome, referredTo: typed.referredTo.trim() };
    case 'not-found-after-search':
      return { ...common, outcome, searched: searchedPlaces(typed.searched) };
  }
}

function refused(field: string, sentence: string): AccountAnswer {
  return { ok: false, errors: { [field]: sentence } };
}
