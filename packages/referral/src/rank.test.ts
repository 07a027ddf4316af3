import { ATLAS, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { mirrorDrawing, REGION_IDS, type Stroke, VIEWS, type ViewPoint } from '@filiform/body';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, type FindingKind } from './findings.ts';
import {
  atlasRanker,
  COMPLAINT_IDS,
  chanceWord,
  createRanker,
  markedPlaces,
  parseRankRequest,
  parseRegionList,
  publishedShares,
  type Ranking,
  rankRequest,
} from './index.ts';

function rankRegions(list: string): Ranking {
  const regions = parseRegionList(list);
  if (!regions.ok) throw new Error(regions.error.message);
  return atlasRanker().rank(markedPlaces({ regions: regions.value }));
}

function rankStrokes(strokes: readonly Stroke[]): Ranking {
  return atlasRanker().rank(markedPlaces({ strokes }));
}

function first(ranking: Ranking, count: number): readonly string[] {
  return ranking.candidates.slice(0, count).map((candidate) => `${candidate.muscle} ${candidate.side}`);
}

function chanceOf(ranking: Ranking, muscle: string, side: string): number {
  return ranking.candidates.find((one) => one.muscle === muscle && one.side === side)?.probability ?? Number.NaN;
}

function stroke(view: Stroke['view'], ...points: ViewPoint[]): Stroke {
  return { view, points, widthMm: 25, intensity0to10: 6, quality: 'aching' };
}

const aView = fc.constantFrom(...VIEWS);
const aPoint = (view: Stroke['view']) =>
  view.startsWith('head')
    ? fc.tuple(fc.integer({ min: -90, max: 100 }), fc.integer({ min: -150, max: 110 }))
    : fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 20, max: 500 }));
const aStroke = aView.chain((view) =>
  fc.record({
    view: fc.constant(view),
    points: fc.array(aPoint(view), { minLength: 1, maxLength: 8 }),
    widthMm: fc.integer({ min: 4, max: 60 }),
    intensity0to10: fc.integer({ min: 0, max: 10 }),
    quality: fc.constantFrom('aching', 'burning'),
  }),
);
const aDrawing = fc.array(aStroke, { minLength: 0, maxLength: 5 });

describe('the ram’s horn', () => {
  it.each([
    'neck-lateral:left,behind-ear:left,temple:left:spillover',
    'neck-lateral:left,behind-ear:left,temple:left',
    'neck-posterior:left,behind-ear:left,temple:left',
    'neck-posterior:left,neck-lateral:left,behind-ear:left,temple:left:spillover',
    'neck-posterior:left,behind-ear:left,temple:left,jaw-angle:left:spillover',
    'neck-posterior:left,occiput:left:spillover,behind-ear:left,temple:left',
  ])('brings the upper trapezius into the top three when named as %s, on either side', (list) => {
    expect(first(rankRegions(list), 3)).toContain('upper-trapezius left');
    expect(first(rankRegions(list.replaceAll('left', 'right')), 3)).toContain('upper-trapezius right');
  });

  const onHead = [
    stroke('head-left', [-55, -100], [-52, -60], [-44, -20], [-40, 10], [-25, 38], [5, 46], [45, 30]),
    stroke('head-left', [-70, -95], [-62, -60], [-46, -25], [-38, 5]),
  ];
  const onBack = [stroke('back', [48, 240], [44, 205], [50, 175], [62, 150])];

  it('does so when drawn in one line on the head', () => {
    expect(first(rankStrokes(onHead.slice(0, 1)), 3)).toContain('upper-trapezius left');
  });

  it('does so when drawn on the head and on the back together', () => {
    const temple = stroke('head-left', [-10, 44], [40, 34]);
    expect(first(rankStrokes([...onBack, temple, ...onHead.slice(1)]), 3)).toContain('upper-trapezius left');
  });

  it('brings both within the top four when both sides are drawn or named', () => {
    const both = [...onHead.slice(0, 1), ...mirrorDrawing({ version: 1, strokes: onHead.slice(0, 1) }).strokes];
    const named = 'neck-lateral:left,behind-ear:left,temple:left,neck-lateral:right,behind-ear:right,temple:right';
    for (const ranking of [
      rankStrokes(both),
      rankRegions(named),
      rankRegions(named.replaceAll('lateral', 'posterior')),
      rankRegions(
        named.replaceAll('temple:left', 'temple:left:spillover').replaceAll('temple:right', 'temple:right:spillover'),
      ),
    ]) {
      expect(first(ranking, 4)).toEqual(expect.arrayContaining(['upper-trapezius left', 'upper-trapezius right']));
    }
  });
});

describe('classic drawings', () => {
  it.each([
    ['levator-scapulae left', 'neck-base:left,scapula-medial-border:left:spillover'],
    ['sternocleidomastoid-clavicular left', 'forehead:left,ear:left'],
    ['infraspinatus right', 'shoulder-anterior:right,upper-arm-anterior:right'],
    ['masseter-superficial left', 'jaw-angle:left,cheek:left,lower-teeth:left'],
    ['temporalis right', 'temple:right,upper-teeth:right'],
  ])('bring %s into the top three', (expected, list) => {
    expect(first(rankRegions(list), 3)).toContain(expected);
  });

  it('keep together what is taught in one place: no drawing tells those apart', () => {
    const top = first(rankRegions('interscapular:right'), 4);
    expect(top).toEqual(expect.arrayContaining(['rhomboids right', 'middle-trapezius right']));
  });

  it('say of a pattern without a source that it counts for less', () => {
    const { candidates } = rankRegions('interscapular:right');
    const unsourced = candidates.find(({ muscle, side }) => muscle === 'semispinalis-thoracis' && side === 'right');
    expect(unsourced?.reasons).toContain('its pattern has no source (odds x 0.5)');
    expect(candidates[0]?.reasons.join()).not.toMatch(/no source/);
  });

  it('rank muscles of two separate pains both high', () => {
    const top = first(rankRegions('jaw-angle:left,cheek:left,interscapular:right'), 8);
    expect(top).toContain('middle-trapezius right');
    expect(top).toContain('masseter-superficial left');
  });

  it('never make a muscle surer than 0.92 without palpation', () => {
    for (const muscle of ATLAS.muscles) {
      const strokes = muscle.triggerPoints.flatMap((point) => point.zones.map((zone) => zoneStroke(zone, 'left')));
      expect(rankStrokes(strokes).candidates[0]?.probability).toBeLessThan(0.92);
    }
  });
});

function zoneStroke(zone: Parameters<typeof zonePoints>[0], side: 'left' | 'right'): Stroke {
  const view = zoneSeenOn(zone, side);
  return { view, points: zonePoints(zone, side, view), widthMm: zone.widthMm, intensity0to10: 6, quality: 'aching' };
}

describe('every muscle’s own main pain', () => {
  for (const muscle of ATLAS.muscles) {
    for (const point of muscle.triggerPoints) {
      const primary = point.zones.filter((zone) => zone.strength === 'primary');
      if (primary.length === 0) continue;
      it(`brings ${muscle.id} ${point.id} into the top five of its side, with that point`, () => {
        for (const side of ['left', 'right'] as const) {
          const ranking = rankStrokes(primary.map((zone) => zoneStroke(zone, side)));
          const ofSide = ranking.candidates.filter((candidate) => candidate.side === side);
          expect(ofSide.slice(0, 5).map((candidate) => candidate.muscle)).toContain(muscle.id);
          expect(ofSide.find((candidate) => candidate.muscle === muscle.id)?.triggerPoints).toContain(point.id);
        }
      });
    }
  }
});

describe('an answer', () => {
  it('never lets a muscle explain more than the whole drawing by rounding', () => {
    const { candidates } = rankStrokes([
      { ...stroke('palm-left', [-182, 55], [154, 222], [0, 198]), widthMm: 31, intensity0to10: 1 },
    ]);
    expect(Math.max(...candidates.map(({ explains }) => explains))).toBeLessThanOrEqual(1);
  });

  it('holds every muscle and side once, finite, best first, for any drawing', () => {
    const everyone = ATLAS.muscles.flatMap(({ id }) => [`${id} left`, `${id} right`]).sort();
    fc.assert(
      fc.property(aDrawing, (strokes) => {
        const ranking = rankStrokes(strokes);
        expect([...first(ranking, Number.POSITIVE_INFINITY)].sort()).toEqual(everyone);
        for (const [place, one] of ranking.candidates.entries()) {
          expect(one.probability > 0 && one.probability < 1).toBe(true);
          expect(one.explains >= 0 && one.explains <= 1).toBe(true);
          expect(one.word).toBe(chanceWord(one.probability));
          const next = ranking.candidates[place + 1];
          if (next !== undefined) expect(one.probability).toBeGreaterThanOrEqual(next.probability);
        }
        expect(ranking.unexplained >= 0 && ranking.unexplained <= 1).toBe(true);
        expect(ranking.notMyofascial > 0 && ranking.notMyofascial < 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is mirrored number for number when the drawing is mirrored', () => {
    const musclesAlone = createRanker(ATLAS);
    const byKey = (ranking: Ranking, flip: boolean) =>
      new Map(
        ranking.candidates.map((one) => {
          const side = flip ? (one.side === 'left' ? 'right' : 'left') : one.side;
          return [`${one.muscle} ${side}`, [one.probability, one.explains, one.triggerPoints, one.reasons]];
        }),
      );
    fc.assert(
      fc.property(aDrawing, (strokes) => {
        // Muscles alone: the heart lies on the left, so what else it could be is not the same on both sides.
        const here = musclesAlone.rank(markedPlaces({ strokes }));
        const there = musclesAlone.rank(markedPlaces({ strokes: mirrorDrawing({ version: 1, strokes }).strokes }));
        expect(byKey(there, true)).toEqual(byKey(here, false));
        expect([there.unexplained, there.notMyofascial]).toEqual([here.unexplained, here.notMyofascial]);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the strokes, nor on earlier drawings', () => {
    fc.assert(
      fc.property(aDrawing, (strokes) => {
        expect(rankStrokes(strokes.toReversed())).toEqual(rankStrokes(strokes));
      }),
      { numRuns: 30 },
    );
  });

  it('never lowers a muscle for pain that palpation reproduced', () => {
    fc.assert(
      fc.property(
        aDrawing,
        fc.constantFrom(...ATLAS.muscles.map((muscle) => muscle.id)),
        fc.constantFrom('left' as const, 'right' as const),
        fc.uniqueArray(fc.constantFrom<FindingKind[]>(...FINDING_KINDS.map((row) => row.kind))),
        (strokes, muscle, side, kinds) => {
          const marked = markedPlaces({ strokes });
          const found = kinds.map((kind) => ({ muscle, side, kind }));
          const familiar = { muscle, side, kind: 'familiar-pain-reproduced' as const };
          const before = chanceOf(atlasRanker().rank(marked, { findings: found }), muscle, side);
          const after = chanceOf(atlasRanker().rank(marked, { findings: [...found, familiar] }), muscle, side);
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is flat with a note where nothing painful is drawn', () => {
    for (const ranking of [rankStrokes([]), rankStrokes([{ ...stroke('back', [40, 300]), intensity0to10: 0 }])]) {
      expect(new Set(ranking.candidates.map((one) => one.probability)).size).toBe(1);
      expect(first(ranking, 2)).toEqual([
        `${[...ATLAS.muscles.map((one) => one.id)].sort()[0]} left`,
        `${[...ATLAS.muscles.map((one) => one.id)].sort()[0]} right`,
      ]);
      expect(ranking.note).toMatch(/Nothing painful is drawn/);
    }
  });

  it('says how much no muscle explains, and doubts the muscles then', () => {
    const necks = createRanker({
      version: 'necks',
      muscles: ATLAS.muscles.filter(({ id }) => id === 'upper-trapezius'),
    });
    const ranked = (region: 'knee-anterior' | 'neck-posterior') =>
      necks.rank(markedPlaces({ regions: [{ region, side: 'left', weight: 'primary' }] }));
    expect(ranked('knee-anterior').unexplained).toBeCloseTo(1, 6);
    expect(ranked('neck-posterior').unexplained).toBeLessThan(0.2);
    expect(ranked('knee-anterior').notMyofascial).toBeGreaterThan(ranked('neck-posterior').notMyofascial);
    expect(ranked('knee-anterior').candidates[0]?.word).toBe('unlikely');
  });

  it('is flat with a note where everything is drawn, and less sure where much is', () => {
    const everything = REGION_IDS.flatMap((region) =>
      (['left', 'right'] as const).map((side) => ({ region, side, weight: 'primary' as const })),
    );
    const all = atlasRanker().rank(markedPlaces({ regions: everything }));
    expect(all.note).toMatch(/widespread/);
    expect([all.patterns, all.sets]).toEqual([[], []]);
    expect(all.redFlags.length).toBeGreaterThan(0);
    const chances = all.candidates.map((one) => one.probability);
    expect(Math.max(...chances) - Math.min(...chances)).toBeLessThan(0.1);
    expect(all.candidates[0]?.word).toBe('unlikely');
  });

  it('is unsure of one cell', () => {
    const dot = rankStrokes([{ ...stroke('back', [58, 312]), widthMm: 4, intensity0to10: 10 }]);
    expect(dot.candidates[0]?.probability).toBeLessThan(0.4);
  });

  it('never lowers a muscle against an unrelated one for more of its own zone', () => {
    const zones = ATLAS.muscles.map(({ id, triggerPoints }) => ({
      id,
      strokes: triggerPoints.flatMap((point) =>
        point.zones.filter((zone) => zone.strength === 'primary').map((zone) => zoneStroke(zone, 'left')),
      ),
    }));
    const explained = (strokes: readonly Stroke[]) =>
      new Map(
        rankStrokes(strokes)
          .candidates.filter((one) => one.side === 'left')
          .map((one) => [one.muscle, one.explains]),
      );
    fc.assert(
      fc.property(aDrawing, fc.constantFrom(...zones), ([...strokes], { id, strokes: zone }) => {
        const one = zone[0];
        if (!one || strokes.length === 0) return;
        const unrelated = explained(zone);
        const before = rankStrokes(strokes);
        const after = rankStrokes([...strokes, { ...one, intensity0to10: 10 }]);
        for (const other of ATLAS.muscles) {
          if ((unrelated.get(other.id) ?? 0) > 0 || other.id === id) continue;
          const above = chanceOf(before, id, 'left') >= chanceOf(before, other.id, 'left');
          if (above)
            expect(chanceOf(after, id, 'left'), `${id} against ${other.id}`).toBeGreaterThanOrEqual(
              chanceOf(after, other.id, 'left'),
            );
        }
      }),
      { numRuns: 80 },
    );
  });

  it('says that its prior is flat, or on which published shares it rests', () => {
    const marked = markedPlaces({ strokes: [stroke('back', [58, 312])] });
    expect(atlasRanker().rank(marked).prior.kind).toBe('flat');
    for (const complaint of COMPLAINT_IDS) {
      const { prior } = atlasRanker().rank(marked, { complaint });
      expect(prior.kind).toBe(publishedShares(complaint).size > 0 ? 'published' : 'flat');
    }
  });

  it('proposes what to palpate next, and moves on once that is examined', () => {
    const marked = markedPlaces({ regions: [{ region: 'interscapular', side: 'left', weight: 'primary' }] });
    const [next] = atlasRanker().rank(marked).nextPalpations;
    if (!next) throw new Error('Nothing is proposed.');
    const after = atlasRanker().rank(marked, { findings: [{ ...next, kind: 'not-tender' }] });
    expect(after.nextPalpations.map((one) => `${one.muscle} ${one.side}`)).not.toContain(`${next.muscle} ${next.side}`);
    expect(chanceOf(after, next.muscle, next.side)).toBeLessThan(
      chanceOf(atlasRanker().rank(marked), next.muscle, next.side),
    );
  });

  it('gives reasons in words that name regions of the drawing', () => {
    const [best] = rankRegions('shoulder-anterior:right,upper-arm-anterior:right').candidates;
    expect(best?.reasons[0]).toMatch(/^covers \d+ % of the drawing: front of the (shoulder|upper arm)/);
  });
});

describe('a request', () => {
  it('takes any region and side of the vocabulary', () => {
    for (const region of REGION_IDS) {
      const request = parseRankRequest({
        regions: [
          { region, side: 'midline', weight: 'primary' },
          { region, side: 'left' },
        ],
      });
      expect(request.ok && rankRequest(request.value).note).toBeUndefined();
    }
  });

  it('says in the note what was cut from a drawing', () => {
    const beyond = stroke('back', [0, 300], [900, 300]);
    const request = parseRankRequest({ version: 1, strokes: [beyond] });
    expect(request.ok && rankRequest(request.value).note).toMatch(/outline/);
  });

  it('is refused with the field and the nearest names', () => {
    const refused = (value: unknown) => {
      const request = parseRankRequest(value);
      return request.ok ? undefined : request.error;
    };
    expect(refused({})).toMatchObject({ field: 'regions' });
    expect(refused(7)).toMatchObject({ field: 'request' });
    expect(refused({ regions: [{ region: 'behind ear' }] })).toMatchObject({
      field: 'regions[0].region',
      nearest: expect.arrayContaining(['behind-ear']),
    });
    expect(refused({ regions: [], findings: [{ muscle: 'SCM', side: 'left', kind: 'tender' }] })).toMatchObject({
      field: 'findings[0].muscle',
      nearest: expect.arrayContaining(['sternocleidomastoid-sternal']),
    });
    expect(
      refused({ regions: [], findings: [{ muscle: 'temporalis', side: 'midline', kind: 'tender' }] }),
    ).toMatchObject({ field: 'findings[0].side' });
    expect(refused({ regions: [], complaint: 'headache' })?.field).toBe('complaint');
    expect(refused({ regions: [], features: ['nausia'] })).toMatchObject({ field: 'features[0]', nearest: ['nausea'] });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseRankRequest(value)));
    fc.assert(
      fc.property(
        fc.record({ regions: fc.anything(), strokes: fc.anything(), findings: fc.anything() }),
        (value) => void parseRankRequest(value),
      ),
    );
  });
});
