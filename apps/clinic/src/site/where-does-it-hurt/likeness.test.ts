import { PATTERNS } from '@filiform/atlas';
import { type PainQuality, REGION_IDS, type RegionId, type Side, strokesForRegion } from '@filiform/body';
import { atlasRanker, markedPlaces } from '@filiform/referral';
import { describe, expect, it } from 'vitest';
import { likenesses, MOST_SHOWN } from './likeness.ts';

type Place = readonly [RegionId, Side];

function like(places: readonly Place[], quality: PainQuality = 'aching') {
  const strokes = places.flatMap(([region, side]) => strokesForRegion(region, side, 6, quality));
  return likenesses(atlasRanker().rank(markedPlaces({ strokes })));
}

function closely(places: readonly Place[]): readonly string[] {
  return like(places)
    .filter(({ group }) => group === 'closely')
    .map(({ id }) => id);
}

function candidate(
  muscle: 'temporalis' | 'masseter-deep',
  side: 'left' | 'right',
  probability: number,
  explains: number,
) {
  return { muscle, side, probability, explains, triggerPoints: [], word: 'possible', reasons: [] } as const;
}

describe('what a drawing resembles', () => {
  it.each<[string, readonly Place[]]>([
    ['temporalis', [['temple', 'left']]],
    [
      'upper-trapezius',
      [
        ['temple', 'left'],
        ['behind-ear', 'left'],
        ['neck-lateral', 'left'],
      ],
    ],
    [
      'levator-scapulae',
      [
        ['neck-base', 'right'],
        ['scapula-medial-border', 'right'],
      ],
    ],
    [
      'gluteus-minimus',
      [
        ['buttock', 'left'],
        ['thigh-posterior', 'left'],
        ['calf', 'left'],
      ],
    ],
    ['rectus-femoris', [['knee-anterior', 'right']]],
  ])('is closely %s for its classic drawing', (muscle, places) => {
    expect(closely(places)).toContain(muscle);
  });

  it('counts both sides as one pattern, as closely as one side alone', () => {
    const one = like([['temple', 'left']]).find(({ id }) => id === 'temporalis');
    const both = like([
      ['temple', 'left'],
      ['temple', 'right'],
    ]).filter(({ id }) => id === 'temporalis');
    expect(both).toEqual([one]);
  });

  it('is only in part a muscle that accounts for one of two separate pains', () => {
    const found = like([
      ['knee-anterior', 'right'],
      ['temple', 'left'],
    ]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ group }) => group === 'closely')).toEqual([]);
  });

  it('can be something other than a muscle, and never an organ: that is for a red flag', () => {
    const fingers = like([
      ['thumb', 'right'],
      ['index-finger', 'right'],
      ['middle-finger', 'right'],
    ]);
    expect(fingers).toContainEqual({ kind: 'pattern', id: 'nerve-median-carpal-tunnel', group: 'closely' });
    const organs = PATTERNS.filter(({ kind }) => kind === 'visceral').map(({ id }) => id);
    for (const region of REGION_IDS) for (const { id } of like([[region, 'left']])) expect(organs).not.toContain(id);
  });

  it('is at most five patterns, each once, for any region of the chart', () => {
    for (const region of REGION_IDS) {
      const ids = like([[region, 'right']]).map(({ id }) => id);
      expect(ids.length, region).toBeGreaterThan(0);
      expect(ids.length, region).toBeLessThanOrEqual(MOST_SHOWN);
      expect(new Set(ids).size, region).toBe(ids.length);
    }
  });

  it('is nothing where nothing is drawn, and nothing where no pattern accounts for the drawing', () => {
    expect(like([])).toEqual([]);
    expect(likenesses({ candidates: [candidate('temporalis', 'left', 0.4, 0.3)], patterns: [] })).toEqual([]);
    expect(likenesses({ candidates: [candidate('temporalis', 'left', 0.02, 0.9)], patterns: [] })).toEqual([]);
  });

  it('is not closely a pattern that most people don’t feel there, nor one far behind the best', () => {
    const groups = (explains: number, probability: number) =>
      likenesses({
        candidates: [
          candidate('temporalis', 'left', 0.6, 0.95),
          candidate('masseter-deep', 'left', probability, explains),
        ],
        patterns: [],
      }).map(({ id, group }) => [id, group]);
    expect(groups(0.5, 0.5)).toContainEqual(['masseter-deep', 'in part']);
    expect(groups(0.9, 0.12)).toContainEqual(['masseter-deep', 'in part']);
    expect(groups(0.9, 0.3)).toContainEqual(['masseter-deep', 'closely']);
  });
});
