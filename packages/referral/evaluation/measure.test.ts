import { describe, expect, it } from 'vitest';
import { felt, feltOn, left, type PublishedCase } from './case.ts';
import { brier, outcomeOf, recallShare, reliability, topShare } from './measure.ts';
import type { Ranked } from './methods.ts';
import { halfOf } from './split.ts';

const ranked = (...rows: readonly (readonly [Ranked['muscle'], Ranked['side'], number])[]) => ({
  muscles: rows.map(([muscle, side, chance]) => ({ muscle, side, chance })),
  patterns: [],
});

const shoulder = {
  id: 'made-up',
  source: 'medlink-neurology',
  bodyPart: 'shoulder',
  kind: 'pattern',
  words: 'made up for this test',
  regions: felt('shoulder-anterior'),
  expected: [left('infraspinatus')],
} as const satisfies PublishedCase;

describe('the place of what a source names', () => {
  it('is counted over muscles and sides when the pain is on one side', () => {
    const answer = ranked(
      ['supraspinatus', 'left', 0.4],
      ['supraspinatus', 'right', 0.3],
      ['infraspinatus', 'left', 0.2],
    );
    expect(outcomeOf(shoulder, answer).ranks).toEqual([3]);
  });

  it('counts both sides of a muscle once when the pain is on both', () => {
    const both = { ...shoulder, regions: [...shoulder.regions, ...feltOn('right', 'shoulder-anterior')] } as const;
    const answer = ranked(
      ['supraspinatus', 'left', 0.4],
      ['supraspinatus', 'right', 0.3],
      ['infraspinatus', 'right', 0.2],
    );
    expect(outcomeOf(both, answer).ranks).toEqual([2]);
  });

  it('is none on the wrong side, and none where the method does not list the muscle', () => {
    expect(outcomeOf(shoulder, ranked(['infraspinatus', 'right', 0.9])).ranks).toEqual([undefined]);
    expect(outcomeOf(shoulder, ranked(['infraspinatus', 'left', 0])).best).toBeUndefined();
  });

  it('is the best of the parts that the source does not tell apart, and they are forecast once', () => {
    const deltoid = { ...shoulder, expected: [left('deltoid-anterior', 'deltoid-middle')] } as const;
    const answer = ranked(
      ['deltoid-middle', 'left', 0.5],
      ['deltoid-anterior', 'left', 0.4],
      ['rhomboids', 'left', 0.1],
    );
    expect(outcomeOf(deltoid, answer)).toMatchObject({
      best: 1,
      forecasts: [
        { chance: 0.5, named: true },
        { chance: 0.1, named: false },
      ],
    });
  });
});

describe('the figures', () => {
  const list = { ...shoulder, kind: 'list', expected: [left('infraspinatus'), left('rhomboids')] } as const;
  const outcomes = [outcomeOf(list, ranked(['infraspinatus', 'left', 0.5]))];

  it('tell a list by its best muscle and by the share of it that is found', () => {
    expect(topShare(outcomes, 1)).toBe(1);
    expect(recallShare(outcomes, 10)).toBe(0.5);
  });

  it('score chances', () => {
    const forecasts = [
      { chance: 0.8, named: true },
      { chance: 0.25, named: false },
    ];
    expect(brier(forecasts)).toBeCloseTo((0.04 + 0.0625) / 2);
    expect(reliability(forecasts).map(({ said, were, count }) => [said, were, count])).toEqual([
      [0.25, 0, 1],
      [0.8, 1, 1],
    ]);
  });
});

describe('the split', () => {
  it('hangs on the key alone and never moves', () => {
    expect(halfOf('medlink-neurology')).toBe('tuning');
    expect(halfOf('michellerankin.com')).toBe('kept');
  });
});
