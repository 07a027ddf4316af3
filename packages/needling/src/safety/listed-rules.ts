import type { Basis } from '../sources.ts';
import { DANGER_AREAS } from './danger-areas.ts';
import { HEALTH_ITEMS } from './health-items.ts';
import type { Level } from './level.ts';
import { QUESTIONS } from './questions.ts';
import { FIXED_RULES } from './rules.ts';

/** What a rule is about, in the order in which rules are listed. */
export const RULE_GROUPS = {
  gates: 'Before every plan',
  law: 'The law of the place',
  health: 'What the patient’s health speaks against',
  beneath: 'What lies beneath',
  needle: 'The needle',
  current: 'A current through needles',
  questions: 'Questions that must be answered',
} as const;

export type RuleGroup = keyof typeof RULE_GROUPS;

/** A rule of the product as a practice reads it. How strict it is and how well it is backed are two things. */
export type ListedRule = {
  readonly id: string;
  readonly name: string;
  readonly group: RuleGroup;
  /** As the product ships it. `by-state`: the state's own row tells. */
  readonly level: Level | 'by-state';
  readonly basis: Basis | 'by-state';
  /** True where the practice's clinical lead may set another level. */
  readonly changeable: boolean;
};

type Facts = Pick<ListedRule, 'group' | 'level' | 'basis'>;

const GATE: Facts = {
  group: 'gates',
  level: 'stop',
  basis: { kind: 'product-limit', note: 'no plan starts without it' },
};
const CONSENT: Facts = {
  ...GATE,
  basis: { kind: 'general-knowledge', note: 'usual content of published guidelines' },
};
const LAW: Facts = { group: 'law', level: 'by-state', basis: 'by-state' };
const BENEATH: Facts = {
  group: 'beneath',
  level: 'warn',
  basis: { kind: 'general-knowledge', note: 'standard anatomy, and the hazards of each muscle in the atlas' },
};
const NEEDLE: Facts = {
  group: 'needle',
  level: 'warn',
  basis: { kind: 'general-knowledge', note: 'common practice range' },
};
const CURRENT: Facts = {
  group: 'current',
  level: 'stop',
  basis: {
    kind: 'general-knowledge',
    note: 'consistent with a summary of contraindications of electroacupuncture',
  },
};

const FACTS: Readonly<Record<keyof typeof FIXED_RULES, Facts>> = {
  'no-episode': GATE,
  discharged: GATE,
  consent: CONSENT,
  'consent-scope': CONSENT,
  'credential-missing': GATE,
  'credential-expired': GATE,
  'credential-not-begun': GATE,
  'registration-missing': LAW,
  'training-incomplete': LAW,
  'training-by-region': LAW,
  'state-not-permitted': LAW,
  'state-not-yet': LAW,
  'state-silent': LAW,
  'state-unknown': LAW,
  'state-may-have-lapsed': LAW,
  'state-notify-referrer': LAW,
  'state-first-handout': LAW,
  'state-plan-of-care': LAW,
  'state-needle-stays': LAW,
  'state-current': LAW,
  'other-session': {
    group: 'health',
    level: 'warn',
    basis: { kind: 'product-limit', note: 'nobody with needles in is left alone' },
  },
  child: { group: 'health', level: 'warn', basis: { kind: 'general-knowledge' } },
  'lung-both-sides': { group: 'beneath', level: 'warn', basis: { kind: 'source', source: 'south-africa-bn121' } },
  'over-the-lung': {
    group: 'beneath',
    level: 'warn',
    basis: {
      kind: 'source',
      source: 'physical-therapy-2025',
      note: 'a lung was reached despite ribs bracketed by hand',
    },
  },
  'near-the-cord': { ...BENEATH, basis: DANGER_AREAS.cord.basis },
  'not-needled': BENEATH,
  'specialist-only': BENEATH,
  'needle-long-for-source': {
    group: 'needle',
    level: 'warn',
    basis: { kind: 'source', source: 'rhomboid-ultrasound', note: 'and others, for three muscles' },
  },
  'needle-long-for-region': NEEDLE,
  'needle-no-range': { ...NEEDLE, basis: { kind: 'product-limit', note: 'asked where no usual length is known' } },
  'current-front-of-neck': CURRENT,
  'current-chest': { ...CURRENT, level: 'warn' },
  'pair-across-midline': CURRENT,
  'pair-across-chest': CURRENT,
  'pair-front-of-neck': CURRENT,
};

/** Gates, law and open questions are not the practice's to loosen; all that is clinical is its lead's to judge. */
const CHANGEABLE: readonly RuleGroup[] = ['health', 'beneath', 'needle', 'current'];

function listed(id: string, name: string, facts: Facts): ListedRule {
  return { id, name, ...facts, changeable: CHANGEABLE.includes(facts.group) };
}

/** Every rule of the product, once, group by group. */
export const LISTED_RULES: readonly ListedRule[] = [
  ...Object.entries(FACTS).map(([id, facts]) => listed(id, nameOfFixed(id), facts)),
  ...Object.entries(HEALTH_ITEMS).map(([id, { name, level, basis }]) =>
    listed(id, name, { group: 'health', level, basis }),
  ),
  ...Object.entries(QUESTIONS).map(([id, { words }]) =>
    listed(`ask-${id}`, words, {
      group: 'questions',
      level: 'stop',
      basis: { kind: 'product-limit', note: 'an answer that was not given is not a no' },
    }),
  ),
];

function nameOfFixed(id: string): string {
  const fixed: Readonly<Record<string, { readonly name: string }>> = FIXED_RULES;
  return fixed[id]?.name ?? id;
}

const BY_ID: ReadonlyMap<string, ListedRule> = new Map(LISTED_RULES.map((rule) => [rule.id, rule]));

/** A rule of the product; undefined for a practice's own and for what is none. */
export function listedRule(id: string): ListedRule | undefined {
  return BY_ID.get(id);
}

/** True where the practice's clinical lead may set another level for the rule. @param id any text */
export function isChangeable(id: string): boolean {
  return BY_ID.get(id)?.changeable === true;
}
