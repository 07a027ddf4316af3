import { describe, expect, it } from 'vitest';
import { changeBetween } from './change.ts';
import { INSTRUMENT_IDS, INSTRUMENTS } from './instruments.ts';

const { nprs, ndi } = INSTRUMENTS;

describe('the change between two scores', () => {
  it('counts from the larger of what is beyond error and what matters', () => {
    expect(changeBetween(nprs, 6, 3).kind).toBe('better');
    expect(changeBetween(nprs, 6, 4).kind).toBe('not-certain');
    // 7.5 points mattered to patients, but 10.2 are needed to be beyond the error of measuring.
    expect(changeBetween(ndi, 30, 21).kind).toBe('not-certain');
    expect(changeBetween(ndi, 30, 19).kind).toBe('better');
  });

  it('takes the direction from the instrument, not from the sign', () => {
    expect(changeBetween(nprs, 3, 7).kind).toBe('worse');
    expect(changeBetween({ ...nprs, better: 'higher' }, 3, 7).kind).toBe('better');
    expect(changeBetween(nprs, 5, 5).kind).toBe('same');
  });

  it('says the change in points, with people and source of each threshold', () => {
    const change = changeBetween(nprs, 7, 6);
    expect(change.words).toBe('1 point lower than at first');
    expect(change.threshold).toBe(
      '2.4 is beyond measuring error (headache from the neck; Young 2019), 2.5 mattered to patients (headache from the neck; Young 2019)',
    );
    expect(changeBetween(nprs, 2.5, 4).words).toBe('1.5 points higher than at first');
  });

  it('has for every instrument a range, both thresholds, and who they were found in', () => {
    for (const id of INSTRUMENT_IDS) {
      const { range, changes } = INSTRUMENTS[id];
      expect(range[0]).toBeLessThan(range[1]);
      expect(changes.map(({ kind }) => kind).sort()).toEqual(['beyond-error', 'matters']);
      for (const { points, population, source } of changes) {
        expect(points).toBeLessThan(range[1] - range[0]);
        expect(population).not.toBe('');
        expect(source).toMatch(/ \d{4}$/);
      }
    }
  });
});
