import { muscle } from '@filiform/atlas';
import {
  type CheckedSite,
  checkSafety,
  type MuscleLookup,
  type SafetyCheck,
  type SafetyFacts,
  siteNames,
  wordsFromId,
} from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, readSession, type StoredSession, type VisitRecord } from '../needling/index.server.ts';
import { plannedSites } from './planned-sites.server.ts';
import { factsFor } from './safety-facts.server.ts';
import { type StandingCheck, standingCheck } from './standing-check.ts';
import { type StoredStart, startsOf } from './stored-starts.server.ts';

/** How the plan of a visit stands at this moment. */
export type SafetyNow = {
  readonly visit: VisitRecord;
  readonly session: StoredSession | undefined;
  readonly facts: SafetyFacts;
  readonly check: SafetyCheck;
  /** The sites that the check was asked about, in its order, with their names. */
  readonly plan: readonly (CheckedSite & { readonly name: string })[];
  readonly starts: readonly StoredStart[];
  readonly standing: StandingCheck;
};

/**
 * Joins health, consent, episode, credential and the rules of practice and place with today's sites, and holds them
 * against each other. Reads only.
 * @param lock true before a start is written
 * @throws NotFound, AccessRefused
 */
export async function safetyOf(tx: PracticeTransaction, visitId: string, lock = false): Promise<SafetyNow> {
  const visit = await openVisit(tx, visitId, lock);
  const session = await readSession(tx, visitId);
  const { plan, pairs } = await plannedSites(tx, session);
  const facts: SafetyFacts = { ...(await factsFor(tx, visit)), plan: plan.map((site) => site.plan), pairs };
  const check = checkSafety(facts, wordsFor);
  const starts = session ? await startsOf(tx, session.id) : [];
  const names = siteNames(facts.plan, wordsFor);
  return {
    visit,
    session,
    facts,
    check,
    plan: plan.map((site, index) => ({ ...site, name: names[index] ?? '' })),
    starts,
    standing: standingCheck(plan, check, earlierChecks(starts)),
  };
}

/** What was checked and passed in this session so far. */
export function earlierChecks(starts: readonly StoredStart[]) {
  return { checked: starts.flatMap(({ plan }) => plan), passed: starts.flatMap(({ reasons }) => reasons) };
}

export const wordsFor: MuscleLookup = (id) => muscle(id) ?? wordsFromId(id);
