import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginSite, otherSide, planFrom } from '../src/index.ts';
import { anOddSite } from './arbitraries.ts';
import { aPlan, aSite, FOUND } from './examples.ts';

const PLAN_KEYS = ['muscle', 'side', 'triggerPoint', 'needle', 'packet', 'technique', 'stimulation'];

describe('the other side', () => {
  it('copies muscle, point, needle, technique and stimulation', () => {
    const stimulation = { frequencyHz: 2, pulseWidthUs: 250, minutes: 20, intensity0to10: 4 };
    expect(otherSide(aPlan({ stimulation }))).toEqual({ ...aPlan({ stimulation }), side: 'right' });
    expect(otherSide(aPlan({ side: 'right' }))?.side).toBe('left');
  });

  it('does not exist for a midline plan', () => {
    expect(otherSide(aPlan({ muscle: 'diaphragm', side: 'midline' }))).toBeUndefined();
  });

  it('never carries a finding or a count, whatever was recorded', () => {
    fc.assert(
      fc.property(anOddSite, (record) => {
        const other = otherSide(planFrom(record));
        expect(Object.keys(other ?? {}).every((key) => PLAN_KEYS.includes(key))).toBe(true);
      }),
    );
  });

  it('drops what a value from outside carries beyond its type', () => {
    const fromOutside = JSON.parse(JSON.stringify(aSite({ twitches: 3, missingNeedles: [FOUND] })));
    expect(otherSide(fromOutside)).toEqual({ ...aPlan(), side: 'right' });
  });

  it('leads back to the same plan when taken twice', () => {
    fc.assert(
      fc.property(anOddSite, (record) => {
        const once = otherSide(planFrom(record));
        if (once !== undefined) expect(otherSide(once)).toEqual(planFrom(record));
      }),
    );
  });

  it('does not compile for a record: findings have to be left behind first', () => {
    const record = aSite({ twitches: 3 });
    // @ts-expect-error a record is not a plan
    expect(otherSide(record)).toEqual(otherSide(planFrom(record)));
  });
});

describe('a site that begins', () => {
  it('has nothing found and nothing counted', () => {
    expect(beginSite(aPlan())).toEqual({
      ...aPlan(),
      twitches: 'not-assessed',
      familiarPainReproduced: 'not-assessed',
      missingNeedles: [],
    });
  });

  it('gives its plan back', () => {
    expect(planFrom(beginSite(aPlan()))).toEqual(aPlan());
  });
});
