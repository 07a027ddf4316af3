import { describe, expect, it } from 'vitest';
import { checkSafety, HEALTH_ITEMS, isChangeable, LISTED_RULES, listedRule, RULE_IDS } from '../src/index.ts';
import { answered, facts } from './safety-examples.ts';

describe('the list of rules', () => {
  it('names every rule of the product once, each with words, level and evidence', () => {
    expect(LISTED_RULES.map(({ id }) => id).toSorted()).toEqual([...RULE_IDS].toSorted());
    for (const { name, id } of LISTED_RULES) expect(name, id).not.toBe(id);
  });

  it('shows an item of health as it ships', () => {
    for (const [id, { level, basis }] of Object.entries(HEALTH_ITEMS))
      expect(listedRule(id)).toMatchObject({ level, basis, group: 'health' });
  });

  it('lets the clinical lead change clinical rules alone: not the gates, not the law, not what must be asked', () => {
    for (const { id, group, changeable } of LISTED_RULES)
      expect([id, changeable]).toEqual([id, !['gates', 'law', 'questions'].includes(group)]);
    expect(isChangeable('tumour')).toBe(true);
    for (const id of ['consent', 'credential-missing', 'state-current', 'ask-ill', 'own-1', 'constructor'])
      expect(isChangeable(id)).toBe(false);
  });

  it('keeps gates and law as they are, whatever a practice has stored', () => {
    const changed = [
      { rule: 'consent', level: 'warn', by: 'Somebody' },
      { rule: 'credential-missing', level: 'warn', by: 'Somebody' },
      { rule: 'ask-ill', level: 'warn', by: 'Somebody' },
    ] as const;
    const practice = { changed, own: [] };
    const { whole } = checkSafety(
      facts({ practice, consent: undefined, credential: undefined, answers: answered('ill', 'perhaps') }),
    );
    expect(whole.reasons.map(({ rule, level, changedBy }) => [rule, level, changedBy])).toEqual([
      ['ask-ill', 'stop', undefined],
      ['consent', 'stop', undefined],
      ['credential-missing', 'stop', undefined],
    ]);
  });
});
