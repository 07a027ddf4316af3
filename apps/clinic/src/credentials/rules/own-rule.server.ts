import { newId } from '../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { CHANGED_MEANWHILE, type RuleAnswer } from './change-level.server.ts';
import { requireLead } from './clinical-lead.server.ts';
import type { OwnRuleRow } from './own-rule-rows.ts';

/** What a rule of the practice's own says. */
export type OwnRuleContent = Pick<
  OwnRuleRow,
  'level' | 'words' | 'muscles' | 'techniques' | 'healthItems' | 'needleLongerThanMm' | 'onlyWithStimulation'
>;

/**
 * Adds a rule, or puts it in the place of an earlier one, which is retired with that.
 * @param id made with the page, so that a form sent twice adds one rule
 * @throws AccessRefused where the person who asks is not the clinical lead
 */
export async function putOwnRule(
  tx: PracticeTransaction,
  { id, follows, ...content }: OwnRuleContent & { readonly id: string; readonly follows: string | undefined },
): Promise<RuleAnswer> {
  await requireLead(tx);
  if (await ruleOf(tx, id)) return { kind: 'done' };
  if (follows !== undefined) {
    if (!(await ruleOf(tx, follows))) throw new NotFound('This rule is not among the practice’s own.');
    if (!(await retire(tx, follows))) return { kind: 'refused', field: 'form', sentence: CHANGED_MEANWHILE };
  }
  await insert(tx, { id, follows: follows ?? null, ...content });
  return { kind: 'done' };
}

/** A retired rule holds for no plan any more; it is kept, for the plans of its time. Done twice it is done once. */
export async function retireOwnRule(tx: PracticeTransaction, id: string): Promise<RuleAnswer> {
  await requireLead(tx);
  if (!(await ruleOf(tx, id))) throw new NotFound('This rule is not among the practice’s own.');
  await retire(tx, id);
  return { kind: 'done' };
}

/** Writes a retired rule anew, as it was. */
export async function bringBackOwnRule(tx: PracticeTransaction, id: string): Promise<RuleAnswer> {
  await requireLead(tx);
  const row = await ruleOf(tx, id);
  if (!row) throw new NotFound('This rule is not among the practice’s own.');
  if (row.retiredAt === null) return { kind: 'done' };
  const next = await tx.db
    .selectFrom('ownSafetyRule')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('follows', '=', id)
    .executeTakeFirst();
  if (next) return { kind: 'refused', field: 'form', sentence: 'Another rule took the place of this one already.' };
  const { level, words, muscles, techniques, healthItems, needleLongerThanMm, onlyWithStimulation } = row;
  await insert(tx, {
    id: newId(),
    follows: id,
    level,
    words,
    muscles,
    techniques,
    healthItems,
    needleLongerThanMm,
    onlyWithStimulation,
  });
  return { kind: 'done' };
}

async function ruleOf(tx: PracticeTransaction, id: string): Promise<OwnRuleRow | undefined> {
  return tx.db
    .selectFrom('ownSafetyRule')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .executeTakeFirst();
}

async function retire(tx: PracticeTransaction, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('ownSafetyRule')
    .set({ retiredBy: tx.actor.staffId, retiredAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function insert(
  tx: PracticeTransaction,
  rule: OwnRuleContent & { readonly id: string; readonly follows: string | null },
): Promise<void> {
  await tx.db
    .insertInto('ownSafetyRule')
    .values({
      practiceId: tx.practiceId,
      ...rule,
      addedBy: tx.actor.staffId,
      addedAt: tx.now,
      retiredBy: null,
      retiredAt: null,
    })
    .execute();
}
