import { BODY_PARTS } from '@filiform/atlas';
import {
  basisWords,
  HEALTH_ITEMS,
  type Level,
  LISTED_RULES,
  type ListedRule,
  RULE_GROUPS,
  type RuleGroup,
  TECHNIQUE_IDS,
  TECHNIQUES,
} from '@filiform/needling';
import { newId } from '../../database/identifier.ts';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../practice/practice-zone.server.ts';
import { fullTimeWords } from '../../practice/wording-of-times.ts';
import { practiceStates } from '../practice-states.server.ts';
import { type StateRuleView, stateRuleView } from '../state-rule-view.ts';
import { clinicalLead, possibleLeads } from './clinical-lead.server.ts';
import { type OwnRuleView, ownRuleViews } from './own-rule-view.server.ts';

/** One change of a level, newest first. */
export type LevelHistory = {
  readonly version: number;
  readonly level: Level | 'default';
  readonly reason: string;
  readonly by: string;
  readonly when: string;
};

export type RuleView = Pick<ListedRule, 'id' | 'name' | 'changeable'> & {
  /** What holds here today; `by-state`: the state's own row tells. */
  readonly level: ListedRule['level'];
  /** As the product ships it. */
  readonly productLevel: ListedRule['level'];
  readonly isChanged: boolean;
  /** What the rule rests on, in words. */
  readonly basis: string;
  /** True where no source backs it. */
  readonly isProductDefault: boolean;
  /** Travels with the form; 0 where the level was never changed. */
  readonly version: number;
  readonly history: readonly LevelHistory[];
};

export type Named = { readonly id: string; readonly name: string };

export type RulesView = {
  readonly lead: { readonly name: string; readonly since: string; readonly isActive: boolean } | undefined;
  readonly isLead: boolean;
  /** Whom the owner may name; empty for everybody else. */
  readonly candidates: readonly { readonly staffId: string; readonly name: string }[];
  readonly groups: readonly { readonly id: RuleGroup; readonly name: string; readonly rules: readonly RuleView[] }[];
  readonly states: readonly StateRuleView[];
  readonly own: readonly OwnRuleView[];
  readonly retired: readonly OwnRuleView[];
  /** What a rule of the practice's own may name. */
  readonly choices: {
    readonly bodyParts: readonly { readonly name: string; readonly muscles: readonly Named[] }[];
    readonly techniques: readonly Named[];
    readonly healthItems: readonly Named[];
  };
  /** For the next rule that is added from this page. */
  readonly newId: string;
};

/** All rules as this practice has them: the product's with level and evidence, the law of its states, and its own. */
export async function rulesView(tx: PracticeTransaction): Promise<RulesView> {
  const timeZone = await practiceTimeZone(tx);
  const lead = await clinicalLead(tx);
  const changes = await levelHistory(tx, timeZone);
  const own = await ownRuleViews(tx, timeZone);
  const states = await practiceStates(tx);
  return {
    lead: lead && { name: lead.name, since: fullTimeWords(lead.namedAt, timeZone), isActive: lead.isActive },
    isLead: lead?.staffId === tx.actor.staffId,
    candidates: tx.actor.roles.includes('owner') ? await possibleLeads(tx) : [],
    groups: GROUP_IDS.map((id) => ({
      id,
      name: RULE_GROUPS[id],
      rules: LISTED_RULES.filter(({ group }) => group === id).map((rule) => ruleView(rule, changes.get(rule.id) ?? [])),
    })),
    states: states.map(stateRuleView),
    own: own.filter(({ retired }) => retired === undefined),
    retired: own.filter(({ retired }) => retired !== undefined),
    choices: {
      bodyParts: BODY_PARTS.map(({ name, muscles }) => ({
        name,
        muscles: muscles.map((muscle) => ({ id: muscle.id, name: muscle.name })),
      })),
      techniques: TECHNIQUE_IDS.map((id) => ({ id, name: TECHNIQUES[id].name })),
      healthItems: Object.entries(HEALTH_ITEMS).map(([id, { name }]) => ({ id, name })),
    },
    newId: newId(),
  };
}

/** What a practice may change stands first. */
const GROUP_IDS = [
  'health',
  'beneath',
  'needle',
  'current',
  'gates',
  'law',
  'questions',
] as const satisfies readonly RuleGroup[];

function ruleView(rule: ListedRule, history: readonly LevelHistory[]): RuleView {
  const { id, name, changeable, level, basis } = rule;
  const [last] = history;
  const changed = changeable && last && last.level !== 'default' ? last.level : undefined;
  return {
    id,
    name,
    changeable,
    level: changed ?? level,
    productLevel: level,
    isChanged: changed !== undefined,
    basis: evidenceWords(basis),
    isProductDefault: basis !== 'by-state' && basis.kind !== 'source',
    version: last?.version ?? 0,
    history,
  };
}

/** A source in full; of a product default what it goes by, since the page says before it that nothing confirms it. */
function evidenceWords(basis: ListedRule['basis']): string {
  if (basis === 'by-state') return 'The law of the state where the patient is treated';
  return basis.kind === 'source' ? basisWords(basis) : (basis.note ?? '');
}

async function levelHistory(
  tx: PracticeTransaction,
  timeZone: string,
): Promise<ReadonlyMap<string, readonly LevelHistory[]>> {
  const rows = await tx.db
    .selectFrom('safetyRuleLevel as l')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'l.practiceId').onRef('m.id', '=', 'l.changedBy'),
    )
    .select(['l.rule', 'l.rowVersion', 'l.level', 'l.reason', 'l.changedAt', 'm.displayName'])
    .where('l.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .orderBy('l.rowVersion', 'desc')
    .execute();
  const found = new Map<string, LevelHistory[]>();
  for (const { rule, rowVersion, level, reason, changedAt, displayName } of rows) {
    const ofRule = found.get(rule) ?? [];
    ofRule.push({ version: rowVersion, level, reason, by: displayName, when: fullTimeWords(changedAt, timeZone) });
    found.set(rule, ofRule);
  }
  return found;
}
