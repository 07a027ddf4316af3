import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../../forms/form.ts';
import { changeLevel, type RuleAnswer } from './change-level.server.ts';
import { nameLead } from './clinical-lead.server.ts';
import { bringBackOwnRule, putOwnRule, retireOwnRule } from './own-rule.server.ts';
import { LeadForm, LevelForm, OwnRuleButton, OwnRuleForm } from './rules-form.ts';

/** What has just been done, told on the page that is opened after it. */
export const RULES_DONE = ['lead', 'level', 'own', 'retired', 'back'] as const;
export type RulesDone = (typeof RULES_DONE)[number];

export type RulesAnswer =
  | { readonly kind: 'done'; readonly done: RulesDone }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal };

/** The forms and buttons of the page of rules, told apart by the field `what`. */
export async function sendRules(tx: PracticeTransaction, form: FormData): Promise<RulesAnswer> {
  const values = typedValues(form);
  const refused = (refusal: FormRefusal): RulesAnswer => ({ kind: 'refused', refusal });
  const told = (answer: RuleAnswer, done: RulesDone): RulesAnswer =>
    answer.kind === 'done' ? { kind: 'done', done } : refused({ values, errors: { [answer.field]: answer.sentence } });
  switch (values.what) {
    case 'lead': {
      const parsed = parseForm(LeadForm, form);
      if (!parsed.ok) return refused(parsed.refusal);
      const named = await nameLead(tx, parsed.value.staffId);
      return named.kind === 'done'
        ? { kind: 'done', done: 'lead' }
        : refused({ values, errors: { staffId: named.sentence } });
    }
    case 'level': {
      const parsed = parseForm(LevelForm, form);
      return parsed.ok ? told(await changeLevel(tx, parsed.value), 'level') : refused(parsed.refusal);
    }
    case 'own': {
      const parsed = parseForm(OwnRuleForm, form);
      return parsed.ok ? told(await putOwnRule(tx, parsed.value), 'own') : refused(parsed.refusal);
    }
    case 'retire':
    case 'back': {
      const parsed = parseForm(OwnRuleButton, form);
      if (!parsed.ok) return refused({ values, errors: { form: NOTHING } });
      return values.what === 'retire'
        ? told(await retireOwnRule(tx, parsed.value.id), 'retired')
        : told(await bringBackOwnRule(tx, parsed.value.id), 'back');
    }
    default:
      return refused({ values, errors: { form: NOTHING } });
  }
}

const NOTHING = 'This page did not send what it should. Open it anew.';
