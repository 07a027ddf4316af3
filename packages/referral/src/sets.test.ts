import { mirrorDrawing, REGION_IDS, type Stroke, VIEWS } from '@filiform/body';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasRanker, markedPlaces, parseRegionList, type SourceSet, togetherSentence } from './index.ts';

function setsOf(list: string): readonly SourceSet[] {
  const regions = parseRegionList(list);
  if (!regions.ok) throw new Error(regions.error.message);
  return atlasRanker().rank(markedPlaces({ regions: regions.value })).sets;
}

/** Members in an order that the sides' names don't change. */
function told(sets: readonly SourceSet[]): readonly string[] {
  return sets
    .map(({ members, share, explains }) => {
      const names = members.map(({ muscle, side }) => `${muscle} ${side}`).sort();
      return `${names.join(' + ')}: ${share} ${explains}`;
    })
    .sort();
}

function mirrored(sets: readonly SourceSet[]): readonly SourceSet[] {
  return sets.map((set) => ({
    ...set,
    members: set.members.map(({ muscle, side }) => ({ muscle, side: side === 'left' ? 'right' : 'left' })),
  }));
}

const aStroke = fc.record({
  view: fc.constantFrom(...VIEWS.filter((view) => view === 'front' || view === 'back')),
  points: fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 20, max: 500 })), {
    minLength: 1,
    maxLength: 6,
  }),
  widthMm: fc.integer({ min: 10, max: 60 }),
  intensity0to10: fc.integer({ min: 1, max: 10 }),
  quality: fc.constantFrom('aching', 'burning'),
});

describe('sets of muscles', () => {
  it.each(['heel:left,temple:right', 'jaw-angle:left,cheek:left,interscapular:right'])(
    'are of two for two separate pains, and account for nearly all: %s',
    (list) => {
      const [best] = setsOf(list);
      expect(best?.members.map(({ side }) => side).sort()).toEqual(['left', 'right']);
      expect(best?.explains).toBeGreaterThan(0.85);
    },
  );

  it('are of one muscle for one ram’s horn, whose points are one member', () => {
    const sets = setsOf('neck-lateral:left,behind-ear:left,temple:left:spillover');
    expect(sets[0]?.members).toEqual([{ muscle: 'upper-trapezius', side: 'left' }]);
    expect(sets[0]?.share).toBeGreaterThan(0.5);
    for (const { members } of sets)
      expect(new Set(members.map(({ muscle, side }) => `${muscle} ${side}`)).size).toBe(members.length);
  });

  it('are at most three, best first, and share what there is', () => {
    fc.assert(
      fc.property(fc.array(aStroke, { maxLength: 4 }), (strokes: Stroke[]) => {
        const { sets } = atlasRanker().rank(markedPlaces({ strokes }));
        const shares = sets.map(({ share }) => share);
        expect(sets.length).toBeLessThanOrEqual(3);
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { members, share, explains } of sets) {
          expect(members.length).toBeGreaterThanOrEqual(1);
          expect(members.length).toBeLessThanOrEqual(3);
          expect(share).toBeGreaterThan(0);
          expect(explains).toBeGreaterThanOrEqual(0);
          expect(explains).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('mirror with the drawing, number for number, also where it is its own mirror image', () => {
    fc.assert(
      fc.property(fc.array(aStroke, { maxLength: 3 }), fc.boolean(), (strokes: Stroke[], isDoubled) => {
        const turned = mirrorDrawing({ version: 1, strokes }).strokes;
        const one = isDoubled ? [...strokes, ...turned] : strokes;
        const other = isDoubled ? one : turned;
        const sets = atlasRanker().rank(markedPlaces({ strokes: one })).sets;
        expect(told(mirrored(sets))).toEqual(told(atlasRanker().rank(markedPlaces({ strokes: other })).sets));
      }),
      { numRuns: 60 },
    );
  });

  it('are none for a drawing of nothing and one of everything', () => {
    expect(setsOf('')).toEqual([]);
    expect(setsOf(REGION_IDS.flatMap((region) => [`${region}:left`, `${region}:right`]).join(','))).toEqual([]);
  });
});

describe('the sentence about a set', () => {
  const set = (share: number, explains: number, ...members: SourceSet['members']): SourceSet => ({
    members,
    share,
    explains,
  });
  const trapezius = { muscle: 'upper-trapezius', side: 'left' } as const;
  const temporalis = { muscle: 'temporalis', side: 'right' } as const;
  const nameOf = (id: string) => (id === 'temporalis' ? 'Temporalis' : 'Upper trapezius');

  it('names members by side and says what they account for', () => {
    expect(togetherSentence([set(0.6, 0.918, trapezius, temporalis)], nameOf)).toBe(
      'Together, left upper trapezius and right temporalis account for 92 % of the drawing.',
    );
    expect(togetherSentence([set(0.6, 1, trapezius, { ...trapezius, side: 'right' })], nameOf)).toBe(
      'Together, left and right upper trapezius account for all of the drawing.',
    );
  });

  it('says where others fit almost as well, and nothing of a single muscle or of none', () => {
    const sets = [set(0.2, 0.999, trapezius, temporalis), set(0.15, 0.9, temporalis)];
    expect(togetherSentence(sets, nameOf)).toBe(
      'Together, left upper trapezius and right temporalis account for 99 % of the drawing; others fit almost as well.',
    );
    expect(togetherSentence([set(0.6, 0.9, trapezius)], nameOf)).toBeUndefined();
    expect(togetherSentence([], nameOf)).toBeUndefined();
  });
});
