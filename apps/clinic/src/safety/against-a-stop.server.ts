import {
  type CheckedSite,
  checkSafety,
  isCovered,
  rulesVersion,
  type SafetyReason,
  siteNames,
} from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { needledSince, type StoredSession, type VisitRecord } from '../needling/index.server.ts';
import { addTask } from '../tasks/index.server.ts';
import { basisWords } from './basis-words.ts';
import { type StoredReason, storedReason } from './checked-plan.ts';
import { plannedSites } from './planned-sites.server.ts';
import { factsFor } from './safety-facts.server.ts';
import { earlierChecks, wordsFor } from './safety-of.server.ts';
import { standingCheck, wasNeedled } from './standing-check.ts';
import type { StandsAgainst } from './stands-against.ts';
import { startsOf } from './stored-starts.server.ts';

type Found = {
  readonly recorded: readonly CheckedSite[];
  readonly reasons: readonly StoredReason[];
  readonly names: readonly string[];
};

/** As many letters as a reason has at least; the database asks the same. */
export const LEAST_LETTERS_AGAINST = 8;

/**
 * What stands against signing this session; undefined where its needling was started by the plan, or where a check of
 * what was recorded finds nothing. Reads only.
 */
export async function standsAgainst(
  tx: PracticeTransaction,
  visit: VisitRecord,
  session: StoredSession | undefined,
): Promise<StandsAgainst | undefined> {
  if (!session || session.signedAt) return undefined;
  const { reasons, names } = await uncovered(tx, visit, session);
  return reasons.length > 0 ? { sites: names, reasons } : undefined;
}

/** A sentence where the signature needs a reason and has none; undefined where it can go on. */
export function refuseAgainst(against: StandsAgainst | undefined, why: string): string | undefined {
  if (!against || letters(why) >= LEAST_LETTERS_AGAINST) return undefined;
  return `${against.sites.join('; ')}: needled without a start, and something stands against it. Say in a few words why you sign all the same.`;
}

function letters(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
}

/**
 * Writes what a signature rests on, just before it, in its transaction: where the check of what was not started is
 * clean, that check; else what stands against it, with the reason, and a task for the owner.
 * @param why asked for by `refuseAgainst` before
 */
export async function writeSignedAgainst(
  tx: PracticeTransaction,
  visit: VisitRecord,
  session: StoredSession,
  why: string,
): Promise<void> {
  const { recorded, reasons } = await uncovered(tx, visit, session);
  if (recorded.length === 0) return;
  const id = newId();
  const row = { practiceId: tx.practiceId, id, sessionId: session.id };
  if (reasons.length === 0) {
    const start = { occasion: 'signature', verdict: 'go', startedBy: tx.actor.staffId, startedAt: tx.now } as const;
    const checked = { rulesVersion: rulesVersion(), plan: JSON.stringify(recorded), reasons: JSON.stringify([]) };
    await tx.db
      .insertInto('needlingStart')
      .values({ ...row, ...start, ...checked })
      .execute();
    return;
  }
  await tx.db
    .insertInto('signedAgainst')
    .values({
      ...row,
      rulesVersion: rulesVersion(),
      recorded: JSON.stringify(recorded),
      reasons: JSON.stringify(reasons),
      why: why.trim(),
      signedBy: tx.actor.staffId,
      signedAt: tx.now,
    })
    .execute();
  await addTask(tx, {
    kind: 'signed-against-stop',
    about: session.id,
    title: 'A session was signed against a stop: read why',
    details: `${reasons.length} ${reasons.length === 1 ? 'reason stood' : 'reasons stood'} against it when it was signed.`,
    forRole: 'owner',
    patientId: visit.patientId,
    link: `/staff/visits/${visit.id}/note`,
    dueAt: tx.now.add({ hours: 24 }),
  });
}

/** What went in without a start, and what the check says of it: as of the moment at which it went in, not of the signature. */
async function uncovered(tx: PracticeTransaction, visit: VisitRecord, session: StoredSession): Promise<Found> {
  const { plan: needled, pairs } = await plannedSites(tx, session, wasNeedled);
  const earlier = earlierChecks(await startsOf(tx, session.id));
  const uncheckedIds = needled.filter((site) => !isCovered(site, earlier.checked)).map(({ id }) => id);
  if (uncheckedIds.length === 0 && pairs.length === 0) return { recorded: [], reasons: [], names: [] };
  const facts = {
    ...(await factsFor(tx, visit, needledSince(session, uncheckedIds) ?? tx.now)),
    plan: needled.map(({ plan }) => plan),
    pairs,
  };
  const { fresh, open } = standingCheck(needled, checkSafety(facts, wordsFor), earlier);
  if (fresh.length === 0) return { recorded: [], reasons: [], names: [] };
  const kept = (site: string | null) => (reason: SafetyReason) =>
    storedReason(reason, { site, basis: basisWords(reason.basis) });
  return {
    recorded: fresh,
    reasons: [
      ...open.whole.reasons.map(kept(null)),
      ...open.sites.flatMap(({ reasons }, index) => reasons.map(kept(fresh[index]?.id ?? null))),
    ],
    names: siteNames(
      fresh.map(({ plan }) => plan),
      wordsFor,
    ),
  };
}
