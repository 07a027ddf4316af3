import { isChangeable, type Level, listedRule } from '@filiform/needling';
import { newId } from '../../database/identifier.ts';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { requireLead } from './clinical-lead.server.ts';

export type LevelChange = {
  readonly rule: string;
  readonly level: Level;
  readonly reason: string;
  /** The version that the page showed; 0 where the level was never changed. */
  readonly seen: number;
};

export type RuleAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly field: string; readonly sentence: string };

/** Somebody else, or the same person on another screen, was faster. */
export const CHANGED_MEANWHILE =
  'This rule was changed meanwhile: what stands now is shown. Your change is not kept yet; send it again if it still fits.';

/**
 * Sets the level of a clinical rule for this practice. The product's default stays where it is, and every change is kept.
 * @throws AccessRefused where the person who asks is not the clinical lead
 */
export async function changeLevel(tx: PracticeTransaction, change: LevelChange): Promise<RuleAnswer> {
  await requireLead(tx);
  const { rule, reason, seen } = change;
  if (!isChangeable(rule))
    return { kind: 'refused', field: 'form', sentence: 'This rule is not the practice’s to change.' };
  const level = listedRule(rule)?.level === change.level ? 'default' : change.level;
  const last = await tx.db
    .selectFrom('safetyRuleLevel')
    .select(['rowVersion', 'level'])
    .where('practiceId', '=', tx.practiceId)
    .where('rule', '=', rule)
    .orderBy('rowVersion', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Sent twice, or set already: nothing is left to be done.
  if ((last?.level ?? 'default') === level) return { kind: 'done' };
  if ((last?.rowVersion ?? 0) !== seen) return { kind: 'refused', field: 'form', sentence: CHANGED_MEANWHILE };
  await tx.db
    .insertInto('safetyRuleLevel')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      rule,
      rowVersion: seen + 1,
      level,
      reason,
      changedBy: tx.actor.staffId,
      changedAt: tx.now,
    })
    .execute();
  return { kind: 'done' };
}
