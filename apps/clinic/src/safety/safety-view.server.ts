import { SOURCES as ATLAS_SOURCES, muscle } from '@filiform/atlas';
import {
  changesSince,
  FIXED_RULES,
  type FixedRule,
  HEALTH_ITEMS,
  type HealthItem,
  isCovered,
  oftenSaid,
  openQuestions,
  QUESTIONS,
  type SafetyReason,
  stateRule,
} from '@filiform/needling';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clockWords } from '../practice/wording-of-times.ts';
import { basisWords } from './basis-words.ts';
import { type Around, cureViews } from './cure-links.ts';
import { earlierChecks, type SafetyNow, safetyOf, wordsFor } from './safety-of.server.ts';
import {
  passField,
  type ReasonView,
  type SafetyView,
  type SiteSafetyView,
  type StartView,
  type StopView,
  type WarningView,
} from './safety-view.ts';
import { worstOf } from './standing-check.ts';
import type { StoredStart } from './stored-starts.server.ts';

/** Reads all that the panel "Before" shows. @throws NotFound, AccessRefused */
export async function safetyView(tx: PracticeTransaction, visitId: string): Promise<SafetyView> {
  const now = await safetyOf(tx, visitId);
  const { visit, standing, facts, starts } = now;
  const around: AroundVisit = {
    visitId: visit.id,
    patientId: visit.patientId,
    credentialOf: may(tx.actor.roles, 'staff.manage') ? visit.clinicianId : undefined,
  };
  const said = reasonsOf(now, around);
  return {
    visitId: visit.id,
    patientId: visit.patientId,
    closed: closedBecause(now),
    mayStart: may(tx.actor.roles, 'needling.start'),
    verdict: verdictNow(now),
    toStart: standing.fresh.length,
    openQuestions: countOpen(facts.answers),
    stops: stopsOf(said),
    warnings: standing.fresh.length > 0 ? warningsOf(said) : [],
    sites: sitesOf(now, around),
    starts: starts.map((start) => startView(start, now)),
    besides: stateRule(facts.state)?.besides ?? [],
  };
}

/** With everything started, what was passed is passed; what stops it now is shown all the same: consent can be withdrawn. */
function verdictNow({ standing, check }: SafetyNow): SafetyView['verdict'] {
  if (standing.fresh.length > 0) return worstOf(standing.open);
  return worstOf(check) === 'stop' ? 'stop' : standing.open.whole.verdict;
}

function closedBecause({ visit, session }: SafetyNow): string | undefined {
  if (session?.signedAt) return 'This session is signed.';
  if (visit.status === 'cancelled') return 'This visit was cancelled.';
  if (visit.status === 'no-show') return 'The patient did not come to this visit.';
  return undefined;
}

function countOpen(answers: SafetyNow['facts']['answers']): SafetyView['openQuestions'] {
  const open = openQuestions(answers);
  const visit = open.filter((question) => QUESTIONS[question].asked === 'visit').length;
  return { visit, history: open.length - visit };
}

type AroundVisit = Omit<Around, 'siteId'>;

type Said = { readonly reason: SafetyReason; readonly view: ReasonView; readonly site: string | undefined };

/** What stands in the way of the fresh sites; with none, what stands against the plan as a whole. */
function reasonsOf(now: SafetyNow, around: AroundVisit): readonly Said[] {
  const { standing, check, plan } = now;
  const said = (reason: SafetyReason, siteId: string | undefined): Said => ({
    reason,
    view: reasonView(reason, { ...around, siteId }),
    site: plan.find(({ id }) => id === siteId)?.name,
  });
  if (standing.fresh.length === 0) return check.whole.reasons.map((reason) => said(reason, undefined));
  return [
    ...standing.open.whole.reasons.map((reason) => said(reason, undefined)),
    ...standing.open.sites.flatMap(({ reasons }, index) =>
      reasons.map((reason) => said(reason, standing.fresh[index]?.id)),
    ),
  ];
}

function reasonView(reason: SafetyReason, around: Around): ReasonView {
  const { rule, level, found, todo, cures, basis, changedBy } = reason;
  return { rule, level, found, todo, basis: basisWords(basis), changedBy, cures: cureViews(cures, around) };
}

/** Open questions are counted and asked together: a list of twenty stops would hide the one that matters. */
function stopsOf(said: readonly Said[]): readonly StopView[] {
  const stops = said.filter(({ reason }) => reason.level === 'stop' && !reason.rule.startsWith('ask-'));
  const groups = Map.groupBy(stops, ({ reason, site }) => `${reason.rule} ${site === undefined} ${reason.found}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ reason: first.view, sites: [first, ...others].flatMap(({ site }) => site ?? []) }] : [],
  );
}

function warningsOf(said: readonly Said[]): readonly WarningView[] {
  const warnings = said.filter(({ reason }) => reason.level === 'warn');
  const groups = Map.groupBy(warnings, ({ reason, site }) => passField(reason.rule, site !== undefined));
  return [...groups].flatMap(([field, [first, ...others]]) =>
    first
      ? [
          {
            field,
            name: ruleName(first.reason.rule),
            reasons: [first, ...others].map(({ view }) => view),
            offered: oftenSaid(first.reason.rule),
          },
        ]
      : [],
  );
}

function ruleName(rule: string): string {
  const fixed: Readonly<Record<string, FixedRule>> = FIXED_RULES;
  const items: Readonly<Record<string, HealthItem>> = HEALTH_ITEMS;
  return fixed[rule]?.name ?? items[rule]?.name ?? "The practice's own rule";
}

function sitesOf(now: SafetyNow, around: AroundVisit): readonly SiteSafetyView[] {
  const { checked } = earlierChecks(now.starts);
  return now.plan.map((site, index): SiteSafetyView => {
    const { verdict, reasons } = now.check.sites[index] ?? { verdict: 'go', reasons: [] };
    const before = checked.findLast(({ id }) => id === site.id);
    const changes = before && !isCovered(site, checked) ? changesSince(site.plan, before.plan) : [];
    return {
      id: site.id,
      name: site.name,
      verdict,
      reasons: reasons.map((reason) => reasonView(reason, { ...around, siteId: site.id })),
      state: isCovered(site, checked) ? 'started' : before ? 'changed' : 'planned',
      changes,
      beneath: (muscle(site.plan.muscle)?.hazards ?? []).map(({ structure, care, basis }) => ({
        structure,
        care,
        basis: ATLAS_SOURCES[basis.source].reference,
      })),
    };
  });
}

function startView(start: StoredStart, { visit, plan }: SafetyNow): StartView {
  const nameOf = (id: string, fallback: string) => plan.find((site) => site.id === id)?.name ?? fallback;
  return {
    id: start.id,
    words: `Started by ${start.by}, ${clockWords(start.at, visit.timeZone)}.`,
    sites: start.plan.map(({ id, plan: planned }) => nameOf(id, `${wordsFor(planned.muscle).name}, ${planned.side}`)),
    passed: start.reasons.map(({ found, passedBecause }) => ({ found, because: passedBecause ?? '' })),
  };
}
