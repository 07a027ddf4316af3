import { describe, expect, it } from 'vitest';
import { authorisationPoints } from './authorisation.ts';

const facts = {
  practiceName: 'Tarnbrook Physical Therapy',
  clinicName: 'Millrace',
  shownName: 'M. Q.',
  until: '3 March 2027',
  reach: ['(970) 555-0100', '48 Millrace Road, Tarnbrook'],
};

describe('what is signed', () => {
  it('names in both languages what, who, until when and how to take it back', () => {
    for (const language of ['en', 'es'] as const) {
      const points = authorisationPoints(language, facts);
      const all = points.map(({ text }) => text).join('\n');
      for (const fact of [facts.practiceName, facts.clinicName, facts.shownName, facts.until, ...facts.reach])
        expect(all).toContain(fact);
      expect(points).toHaveLength(9);
    }
  });

  it('says so where no name is shown', () => {
    const [what] = authorisationPoints('en', { ...facts, shownName: '' });
    expect(what?.text).toContain('no name');
  });
});
