import { muscle as muscleRecord } from '@filiform/atlas';
import type { RegionId, Side } from '@filiform/body';
import { type MuscleLookup, siteNames, wordsFromId } from '../muscle-words.ts';
import type { SitePlan } from '../session.ts';
import { sessionDefaultFor } from '../session-defaults.ts';
import { TECHNIQUES } from '../techniques.ts';
import { type Consent, checkConsent, checkConsentScope, SIGNS_ALONE_FROM_YEARS } from './consent.ts';
import { type Credential, checkCredential, checkTrainedMuscle } from './credential.ts';
import { DANGER_AREAS, LONGEST_NEEDLES, liesOver } from './danger-areas.ts';
import { checkEpisode, type EpisodeState } from './episode.ts';
import { HEALTH_ITEMS, type HealthItem, type HealthItemId } from './health-items.ts';
import type { Level, SafetyReason } from './level.ts';
import { isChangeable } from './listed-rules.ts';
import { needledRegions } from './needled-regions.ts';
import { NO_PRACTICE_RULES, type OwnRule, type PracticeRules } from './practice-rules.ts';
import { choiceOf, QUESTIONS, type QuestionId, questionsOf } from './questions.ts';
import { legalBasis, legalLevel } from './state-rule.ts';
import { stateRule } from './states.ts';
import { checkStimulationPair, type StimulationPair } from './stimulation-pair.ts';

/** One answer to one question; who gave it and when is the record's business. */
export type HealthAnswer = {
  readonly question: QuestionId;
  /** A choice of that question. */
  readonly choice: string;
  /** Where, for what concerns a part of the body; empty means that it was not said, which counts as everywhere. */
  readonly where: readonly { readonly region: RegionId; readonly side: Side }[];
};

/** All that a plan is held against. */
export type SafetyFacts = {
  readonly plan: readonly SitePlan[];
  /** Sites that are joined for a current; absent where none are. A pair that names no site of the plan is passed over. */
  readonly pairs?: readonly StimulationPair[];
  readonly episode: EpisodeState;
  /** The last answer to each question: history, and the screen of this visit alone. */
  readonly answers: readonly HealthAnswer[];
  /** Items for which a written clearance that is still good is attached. */
  readonly cleared: readonly HealthItemId[];
  /** The one that is last signed. */
  readonly consent: Consent | undefined;
  readonly bornOn: Temporal.PlainDate;
  readonly credential: Credential | undefined;
  /** How many other patients of this clinician have needles in at this moment, counted in and not yet out. */
  readonly othersWithNeedlesIn: number;
  /** True where this patient was never needled here before. */
  readonly firstSession: boolean;
  /** Where the patient is treated, two letters. */
  readonly state: string;
  /** In the zone of the clinic. */
  readonly today: Temporal.PlainDate;
  readonly practice?: PracticeRules;
};

export type Verdict = { readonly verdict: Level | 'go'; readonly reasons: readonly SafetyReason[] };

/** What the rules say: of the whole plan, and of each site in the plan's order (its own reasons alone). */
export type SafetyCheck = { readonly whole: Verdict; readonly sites: readonly Verdict[] };

/**
 * Hold a plan against the patient's health, consent, the clinician's credential and the rules of the place. Pure and
 * deterministic; it never throws, and it says nothing about what may be recorded afterwards: what was done can always be.
 * @param lookup names for the muscles; without one, the ids are read aloud
 */
export function checkSafety(facts: SafetyFacts, lookup: MuscleLookup = wordsFromId): SafetyCheck {
  const practice = facts.practice ?? NO_PRACTICE_RULES;
  const present = itemsPresent(facts);
  const whole = [
    ...checkEpisode(facts.episode),
    ...unanswered(facts.answers),
    ...checkConsent(facts.consent, facts.bornOn, facts.today),
    ...checkCredential(facts.credential, facts.state, facts.today),
    ...present.filter(({ item }) => item.scope.kind === 'whole').map(({ id, item }) => ofItem(id, item)),
    ...stateNotices(facts),
    ...otherSession(facts),
    ...ofAge(facts),
    ...bothSidesOfTheChest(facts.plan),
  ];
  const names = siteNames(facts.plan, lookup);
  const sites = facts.plan.map((site, index) => [
    ...present.filter((one) => concerns(one, site)).map(({ id, item }) => ofItem(id, item)),
    ...checkConsentScope(site, facts.consent),
    ...checkTrainedMuscle(site, facts.credential, facts.state),
    ...ofPlace(site, facts.state),
    ...ofNeedle(site, names[index] ?? ''),
    ...ofWhatLiesBeneath(site, names[index] ?? ''),
    ...ofCurrent(site, names[index] ?? ''),
    ...ofPairs(facts, index, names),
    ...practice.own.filter((rule) => holds(rule, site, present)).map(ofOwnRule),
  ]);
  const judged = (reasons: readonly SafetyReason[]) => verdictOf(reasons.map((reason) => changed(reason, practice)));
  return { whole: judged(whole), sites: sites.map(judged) };
}

/** Questions of history and screen that have no answer, in their order. */
export function openQuestions(answers: readonly HealthAnswer[]): readonly QuestionId[] {
  const answered = new Set(answers.filter(isKnownChoice).map(({ question }) => question));
  return [...questionsOf('history'), ...questionsOf('visit')].filter((id) => !answered.has(id));
}

function isKnownChoice({ question, choice }: HealthAnswer): boolean {
  return choiceOf(question, choice) !== undefined;
}

function unanswered(answers: readonly HealthAnswer[]): readonly SafetyReason[] {
  return openQuestions(answers).map((question) => ({
    rule: `ask-${question}`,
    level: 'stop',
    found: `Not asked${QUESTIONS[question].asked === 'visit' ? ' at this visit' : ''}: ${QUESTIONS[question].words}`,
    todo: 'Ask it. An answer that was not given is not a no.',
    cures: ['answer'],
    basis: { kind: 'product-limit', note: 'a plan starts when every question of history and screen is answered' },
  }));
}

/** Something in the patient's health that the answers make true, and where; no place named is everywhere. */
export type PresentItem = {
  readonly id: HealthItemId;
  readonly item: HealthItem;
  readonly where: HealthAnswer['where'];
};

/** What the answers make true, less what a clearance covers; each once, in the order of the questions. */
export function itemsPresent({ answers, cleared }: Pick<SafetyFacts, 'answers' | 'cleared'>): readonly PresentItem[] {
  const where = new Map<HealthItemId, HealthAnswer['where'][]>();
  for (const answer of answers) {
    for (const id of choiceOf(answer.question, answer.choice)?.means ?? [])
      where.set(id, [...(where.get(id) ?? []), answer.where.length > 0 ? answer.where : placesUnsaid(id)]);
  }
  return [...where]
    .map(
      ([id, places]): PresentItem => ({
        id,
        item: HEALTH_ITEMS[id],
        // Somewhere not said is everywhere, whatever another answer named.
        where: places.some((named) => named.length === 0) ? [] : places.flat(),
      }),
    )
    .filter(({ id, item }) => !(item.clearable && cleared.includes(id)));
}

/** Where something is that nobody placed: on both sides of the regions it is usually in, or everywhere. */
function placesUnsaid(id: HealthItemId): HealthAnswer['where'] {
  const { scope }: HealthItem = HEALTH_ITEMS[id];
  if (scope.kind !== 'named-regions') return [];
  return (scope.otherwise ?? []).map((region) => ({ region, side: 'midline' }));
}

function concerns({ item, where }: PresentItem, site: SitePlan): boolean {
  switch (item.scope.kind) {
    case 'whole':
      return false;
    case 'regions':
      return liesInAny(site, item.scope.regions);
    case 'named-regions':
      return liesIn(site, where);
    case 'stimulation-in-regions':
      return site.stimulation !== undefined && liesInAny(site, item.scope.regions);
    case 'stimulation':
      return site.stimulation !== undefined;
    case 'stimulation-in-named-regions':
      return site.stimulation !== undefined && liesIn(site, where);
  }
}

function liesInAny(site: SitePlan, regions: readonly RegionId[]): boolean {
  return needledRegions(site.muscle, site.side).some((region) => regions.includes(region));
}

/** A region across the midline concerns both sides, and so does a site on it. */
function liesIn(site: SitePlan, where: HealthAnswer['where']): boolean {
  if (where.length === 0) return true;
  const regions = needledRegions(site.muscle, site.side);
  return where.some(
    ({ region, side }) =>
      regions.includes(region) && (side === 'midline' || site.side === 'midline' || side === site.side),
  );
}

function ofItem(rule: HealthItemId, { name, level, todo, clearable, basis }: HealthItem): SafetyReason {
  return {
    rule,
    level,
    found: `${name}.`,
    todo,
    cures: clearable ? ['clearance', 'answer'] : ['answer', 'plan'],
    basis,
  };
}

function ofAge({ bornOn, today }: SafetyFacts): readonly SafetyReason[] {
  if (Temporal.PlainDate.compare(bornOn.add({ years: SIGNS_ALONE_FROM_YEARS }), today) <= 0) return [];
  return [
    {
      rule: 'child',
      level: 'warn',
      found: `The patient is under ${SIGNS_ALONE_FROM_YEARS}.`,
      todo: 'Explain each step in the words of that age, with a parent or guardian in the room, and use few needles.',
      cures: ['plan'],
      basis: { kind: 'general-knowledge' },
    },
  ];
}

function bothSidesOfTheChest(plan: readonly SitePlan[]): readonly SafetyReason[] {
  const sides = new Set(plan.filter((site) => liesOver('lung', site.muscle)).map((site) => site.side));
  if (!(sides.has('left') && sides.has('right'))) return [];
  return [
    {
      rule: 'lung-both-sides',
      level: 'warn',
      found: 'Muscles over the lung are planned on both sides.',
      todo: 'Avoid both sides of the chest at one visit: needle one side today, the other at the next.',
      cures: ['plan'],
      basis: { kind: 'source', source: 'south-africa-bn121' },
    },
  ];
}

function stateNotices({ state, firstSession }: SafetyFacts): readonly SafetyReason[] {
  const rule = stateRule(state);
  return (rule?.beforePlan ?? [])
    .filter(({ when }) => when === 'every-plan' || firstSession)
    .map(({ rule: id, found, todo }) => ({
      rule: id,
      level: 'warn',
      found,
      todo,
      cures: ['notice'],
      basis: rule?.basis[0] ?? { kind: 'general-knowledge' },
    }));
}

function otherSession({ othersWithNeedlesIn: others, state }: SafetyFacts): readonly SafetyReason[] {
  if (others === 0) return [];
  const rule = stateRule(state);
  const found =
    others === 1
      ? 'Another patient of this clinician has needles in at this moment.'
      : `${others} other patients of this clinician have needles in at this moment.`;
  return [
    {
      rule: 'other-session',
      level: 'warn',
      found: rule?.constantAttendance ? `${found} ${rule.name} asks for constant attendance.` : found,
      todo: 'Count those out first, or say who stays with whom.',
      cures: ['other-session'],
      basis: rule?.constantAttendance
        ? rule.basis[0]
        : { kind: 'product-limit', note: 'nobody with needles in is left alone' },
    },
  ];
}

function ofPlace(site: SitePlan, state: string): readonly SafetyReason[] {
  const rule = stateRule(state);
  if (rule === undefined) return [];
  const reasons: SafetyReason[] = [];
  // Washington lets a needle stay that carries a current.
  const staysAlone = TECHNIQUES[site.technique].leavesNeedleIn && site.stimulation === undefined;
  if (staysAlone && !rule.needleMayStay)
    reasons.push({
      rule: 'state-needle-stays',
      level: legalLevel(rule, 'needleMayStay'),
      found: `${rule.name} forbids leaving the needle in place.`,
      todo: 'Choose a technique that takes the needle out at once.',
      cures: ['plan'],
      basis: legalBasis(rule, 'needleMayStay'),
    });
  if (site.stimulation !== undefined && !rule.currentMayFlow)
    reasons.push({
      rule: 'state-current',
      level: legalLevel(rule, 'currentMayFlow'),
      found: `${rule.name} forbids needles left in place, and with them a current through them.`,
      todo: 'Needle without a current.',
      cures: ['plan'],
      basis: legalBasis(rule, 'currentMayFlow'),
    });
  return reasons;
}

function ofNeedle({ muscle, needle }: SitePlan, name: string): readonly SafetyReason[] {
  const longest = LONGEST_NEEDLES.find((row) => row.muscle === muscle);
  if (longest !== undefined)
    return needle.lengthMm <= longest.longestMm
      ? []
      : [
          {
            rule: 'needle-long-for-source',
            level: 'warn',
            found: `${name}: a needle of ${needle.lengthMm} mm; ${longest.why}.`,
            todo: `Choose one of ${longest.longestMm} mm at most. A shorter needle is no proof of safety.`,
            cures: ['plan'],
            basis: longest.basis,
          },
        ];
  const usual = usualLengthMm(muscle);
  if (usual === undefined)
    return needle.lengthMm <= LONG_WHERE_NO_RANGE_MM
      ? []
      : [
          {
            rule: 'needle-no-range',
            level: 'warn',
            found: `${name}: a needle of ${needle.lengthMm} mm, and no usual length is known here for this muscle.`,
            todo: 'Choose a shorter one, or say why this one.',
            cures: ['plan'],
            basis: { kind: 'product-limit', note: `asked from ${LONG_WHERE_NO_RANGE_MM} mm on` },
          },
        ];
  if (needle.lengthMm <= usual.to) return [];
  const isFarTooLong = needle.lengthMm >= FAR_TOO_LONG * usual.to;
  return [
    {
      rule: 'needle-long-for-region',
      level: 'warn',
      found: `${name}: a needle of ${needle.lengthMm} mm, where ${usual.from === usual.to ? `${usual.to} mm is` : `${usual.from} to ${usual.to} mm are`} usual.`,
      todo: isFarTooLong
        ? `That is ${Math.floor(needle.lengthMm / usual.to)} times the longest that is usual: was another needle meant? Correct it.`
        : 'Choose a shorter one, or say why this one.',
      cures: ['plan'],
      basis: { kind: 'general-knowledge', note: 'common practice range' },
    },
  ];
}

/** A needle this many times as long as the longest usual one is taken for a slip of the hand. */
const FAR_TOO_LONG = 2;
const LONG_WHERE_NO_RANGE_MM = 50;

/** What is usual by our own table, or else what a source of the atlas used for this muscle. */
function usualLengthMm(id: SitePlan['muscle']): { readonly from: number; readonly to: number } | undefined {
  const common = sessionDefaultFor(id)?.lengthMm;
  if (common !== undefined) return common;
  const needling = muscleRecord(id)?.needling;
  if (needling?.kind !== 'sourced') return undefined;
  const [from, to] = needling.needle.lengthMm;
  return { from, to };
}

function ofWhatLiesBeneath({ muscle }: SitePlan, name: string): readonly SafetyReason[] {
  const reasons: SafetyReason[] = [];
  const needling = muscleRecord(muscle)?.needling;
  if (needling?.kind === 'not-needled')
    reasons.push({
      rule: 'not-needled',
      level: 'warn',
      found: `${name}: the atlas knows no usual needling of this muscle. ${needling.why}`,
      todo: 'Choose another treatment for it, or say what you are trained in.',
      cures: ['plan'],
      basis: { kind: 'general-knowledge', note: "the atlas's record of the muscle" },
    });
  if (liesOver('cord', muscle))
    reasons.push({
      rule: 'near-the-cord',
      level: 'warn',
      found: `${name}: spinal cord and vertebral artery lie beneath.`,
      todo: 'A short needle, onto the lamina; never between the vertebrae.',
      cures: ['plan'],
      basis: DANGER_AREAS.cord.basis,
    });
  if (liesOver('for-specialists', muscle))
    reasons.push({
      rule: 'specialist-only',
      level: 'warn',
      found: `${name}: great vessels, the plexus or the lung lie within reach of a short needle.`,
      todo: 'For specialists in this muscle only; short and shallow.',
      cures: ['plan'],
      basis: DANGER_AREAS['for-specialists'].basis,
    });
  if (liesOver('lung', muscle))
    reasons.push({
      rule: 'over-the-lung',
      level: 'warn',
      found: `${name}: the lung lies beneath.`,
      todo: 'Needle away from it, and tell the patient what breathlessness in the next days means.',
      cures: ['plan'],
      basis: {
        kind: 'source',
        source: 'physical-therapy-2025',
        note: 'a lung was reached despite ribs bracketed by hand',
      },
    });
  return reasons;
}

/** A pair is said at its first site, so that one cause is one reason. */
function ofPairs({ plan, pairs = [] }: SafetyFacts, index: number, names: readonly string[]): readonly SafetyReason[] {
  return pairs
    .filter(({ sites: [first] }) => first === index)
    .flatMap(({ sites: [first, second] }) => {
      const [one, other] = [plan[first], plan[second]];
      return one && other ? checkStimulationPair([one, other], [names[first] ?? '', names[second] ?? '']) : [];
    });
}

function ofCurrent(site: SitePlan, name: string): readonly SafetyReason[] {
  if (site.stimulation === undefined) return [];
  const basis = {
    kind: 'general-knowledge',
    note: 'consistent with a summary of contraindications of electroacupuncture',
  } as const;
  if (liesOver('front-of-neck', site.muscle))
    return [
      {
        rule: 'current-front-of-neck',
        level: 'stop',
        found: `${name}: a current is planned at the front of the neck, near the carotid sinus.`,
        todo: 'Needle here without a current.',
        cures: ['plan'],
        basis,
      },
    ];
  if (liesOver('chest', site.muscle))
    return [
      {
        rule: 'current-chest',
        level: 'warn',
        found: `${name}: a current is planned at the chest.`,
        todo: 'Keep both needles of a pair on one side, so that no current crosses the heart.',
        cures: ['plan'],
        basis,
      },
    ];
  return [];
}

function holds(rule: OwnRule, site: SitePlan, present: readonly PresentItem[]): boolean {
  return (
    (rule.muscles === undefined || rule.muscles.includes(site.muscle)) &&
    (rule.techniques === undefined || rule.techniques.includes(site.technique)) &&
    (rule.items === undefined || rule.items.every((item) => present.some(({ id }) => id === item))) &&
    (rule.needleLongerThanMm === undefined || site.needle.lengthMm > rule.needleLongerThanMm) &&
    (rule.stimulation === undefined || site.stimulation !== undefined)
  );
}

function ofOwnRule({ id, level, words }: OwnRule): SafetyReason {
  return {
    rule: id,
    level,
    found: words,
    todo: "Change the plan: this is the practice's own rule.",
    cures: ['plan'],
    basis: { kind: 'product-limit', note: "the practice's own rule" },
  };
}

/** Gates and law stay as they are, whatever is stored: a practice changes the levels of clinical rules alone. */
function changed(reason: SafetyReason, { changed: levels }: PracticeRules): SafetyReason {
  if (!isChangeable(reason.rule)) return reason;
  const change = levels.find(({ rule }) => rule === reason.rule);
  return change === undefined ? reason : { ...reason, level: change.level, changedBy: change.by };
}

function verdictOf(reasons: readonly SafetyReason[]): Verdict {
  const verdict = reasons.some(({ level }) => level === 'stop') ? 'stop' : reasons.length > 0 ? 'warn' : 'go';
  // Stops first; within a level in the order of the rules.
  return { verdict, reasons: [...reasons].sort((one, other) => order(one) - order(other)) };
}

function order({ level }: SafetyReason): number {
  return level === 'stop' ? 0 : 1;
}
