import type { ChangedLevel, PracticeRules } from '@filiform/needling';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { ownRuleOf } from './own-rule-rows.ts';

/**
 * The levels that the clinical lead set, and the practice's own rules that are not retired, as `checkSafety` takes them.
 * @param asOf now; or an earlier moment: what was set, added or retired since did not hold then
 */
export async function practiceRules(tx: PracticeTransaction, asOf: Temporal.Instant = tx.now): Promise<PracticeRules> {
  const levels = await tx.db
    .selectFrom('safetyRuleLevel as l')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'l.practiceId').onRef('m.id', '=', 'l.changedBy'),
    )
    .select(['l.rule', 'l.level', 'm.displayName as by'])
    .distinctOn('l.rule')
    .where('l.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .where('l.changedAt', '<=', asOf)
    .orderBy('l.rule')
    .orderBy('l.rowVersion', 'desc')
    .execute();
  const own = await tx.db
    .selectFrom('ownSafetyRule')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('addedAt', '<=', asOf)
    .where((row) => row.or([row('retiredAt', 'is', null), row('retiredAt', '>', asOf)]))
    .orderBy('addedAt')
    .orderBy('id')
    .execute();
  return {
    changed: levels.flatMap(({ rule, level, by }): readonly ChangedLevel[] =>
      level === 'default' ? [] : [{ rule, level, by }],
    ),
    own: own.map(ownRuleOf),
  };
}
