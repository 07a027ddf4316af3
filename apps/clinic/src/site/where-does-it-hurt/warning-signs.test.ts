import { describe, expect, it } from 'vitest';
import { URGENCY_WORDS, WARNING_SIGNS } from './warning-signs.ts';

const ORDER = Object.keys(URGENCY_WORDS);

describe('the questions before a drawing', () => {
  it('come with what to do and with a source, the most urgent first', () => {
    expect(new Set(WARNING_SIGNS.map(({ id }) => id)).size).toBe(WARNING_SIGNS.length);
    const places = WARNING_SIGNS.map(({ urgency }) => ORDER.indexOf(urgency));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const { id, whatToDo, source } of WARNING_SIGNS) {
      expect(whatToDo.length, id).toBeGreaterThan(0);
      expect(source.reference.length, id).toBeGreaterThan(20);
    }
  });

  it('ask for the signs that must not be missed', () => {
    const asked = WARNING_SIGNS.map(({ question }) => question).join(' ');
    for (const sign of [/worst of your life/, /face/, /speaking/, /chest/, /between the legs/, /stiff neck/, /fall/])
      expect(asked).toMatch(sign);
    for (const sign of [/cancer/, /weight/, /night/, /calf/]) expect(asked).toMatch(sign);
  });

  it('name a number to call wherever minutes count', () => {
    for (const { id, urgency, whatToDo } of WARNING_SIGNS)
      if (urgency === 'call now') expect(whatToDo.join(' '), id).toContain('911');
  });

  it('stay short enough to read in a hurry', () => {
    for (const { id, question } of WARNING_SIGNS) expect(question.split(' ').length, id).toBeLessThanOrEqual(32);
  });
});
