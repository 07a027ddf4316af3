import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparedDrawings,
  changeOfDrawings,
  measurePain,
  mirrorDrawing,
  type RegionId,
  type Side,
  type Stroke,
  strokesForRegion,
} from '../src/index.ts';
import { anyDrawing, aStroke } from './builders.ts';

const drawn = (...strokes: readonly (readonly Stroke[])[]) => ({ strokes: strokes.flat() });
const temple = (intensity: number, side: 'left' | 'right' = 'left') =>
  strokesForRegion('temple', side, intensity, 'aching');
const calf = (intensity: number) => strokesForRegion('calf', 'right', intensity, 'aching');
const at = ({ regions }: ComparedDrawings, region: RegionId, side: Side) =>
  regions.find((change) => change.region === region && change.side === side);

describe('what changed between two drawings', () => {
  it('tells what went, what came, and what stayed', () => {
    const change = changeOfDrawings(drawn(temple(7), calf(4)), drawn(temple(7), temple(5, 'right')));
    expect(at(change, 'calf', 'right')).toMatchObject({ extent: 'gone', strength: 'same', areaShare: -1 });
    expect(at(change, 'temple', 'right')).toMatchObject({ extent: 'new', areaShare: undefined });
    expect(at(change, 'temple', 'left')).toMatchObject({ extent: 'same', strength: 'same' });
  });

  it('tells smaller from larger by the area, milder from worse by the mean', () => {
    const spot = (widthMm: number, intensity0to10: number) => [
      aStroke({ view: 'back', points: [[60, 620]], widthMm, intensity0to10 }),
    ];
    const change = changeOfDrawings(drawn(spot(60, 7)), drawn(spot(30, 3)));
    expect(change.total).toMatchObject({ extent: 'smaller', strength: 'milder' });
    expect(change.total.before.meanIntensity).toBeCloseTo(7, 6);
    expect(change.total.before.worstIntensity).toBe(7);
    expect(change.total.before.areaMm2 / (Math.PI * 900)).toBeCloseTo(1, 1);
    expect(change.total.areaShare).toBeCloseTo(-0.75, 1);
    expect(changeOfDrawings(drawn(spot(30, 3)), drawn(spot(60, 7))).total).toMatchObject({
      extent: 'larger',
      strength: 'worse',
    });
  });

  it('weighs intensity by area: a small strong spot in a wide mild ache moves the worst, hardly the mean', () => {
    const wide = aStroke({ view: 'back', points: [[0, 620]], widthMm: 120, intensity0to10: 3 });
    const spot = aStroke({ view: 'back', points: [[0, 620]], widthMm: 16, intensity0to10: 9 });
    const { total } = changeOfDrawings(drawn([wide]), drawn([wide, spot]));
    expect(total.after.worstIntensity).toBe(9);
    expect(total.after.meanIntensity).toBeLessThan(3.3);
    expect(total).toMatchObject({ extent: 'same', strength: 'worse' });
  });

  it('takes intensity 0 for no pain', () => {
    const { total, regions } = changeOfDrawings(drawn(temple(6)), drawn(temple(0)));
    expect(total).toMatchObject({ extent: 'gone', after: { areaMm2: 0, meanIntensity: 0, worstIntensity: 0 } });
    expect(regions.every(({ extent }) => extent === 'gone')).toBe(true);
    expect(changeOfDrawings(drawn(temple(0)), drawn())).toMatchObject({ total: { extent: 'none' }, regions: [] });
  });

  it('counts a place once that is drawn on two views', () => {
    const left = aStroke({ view: 'head-left', points: [[48, 30]], widthMm: 30 });
    const front = aStroke({ view: 'front', points: [[68, 102]], widthMm: 24 });
    const both = measurePain(drawn([left, front])).areaMm2;
    expect(both).toBeLessThan(0.9 * (measurePain(drawn([left])).areaMm2 + measurePain(drawn([front])).areaMm2));
  });

  it('names a region across the midline once, and its sides where one drawing stays on one side', () => {
    const across = strokesForRegion('lower-back', 'midline', 5, 'aching');
    const oneSide = strokesForRegion('lower-back', 'left', 5, 'aching');
    const sides = (change: ComparedDrawings) =>
      change.regions.filter(({ region }) => region === 'lower-back').map(({ side }) => side);
    expect(sides(changeOfDrawings(drawn(across), drawn()))).toEqual(['midline']);
    expect(sides(changeOfDrawings(drawn(across), drawn(oneSide))).sort()).toEqual(['left', 'right']);
  });

  it('begins with what changed most', () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing(), (one, other) => {
        const sizes = changeOfDrawings(one, other).regions.map(({ difference }) => Math.abs(difference.areaMm2));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the change between two drawings', () => {
  it('is nothing between a drawing and itself', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawing) => {
        const { total, regions } = changeOfDrawings(drawing, drawing);
        for (const change of [total, ...regions]) {
          expect(change.difference).toEqual({ areaMm2: 0, meanIntensity: 0, worstIntensity: 0 });
          expect(['same', 'none']).toContain(change.extent);
          expect(change.strength).toBe('same');
        }
      }),
      { numRuns: 20 },
    );
  });

  const BACK = { gone: 'new', new: 'gone', smaller: 'larger', larger: 'smaller', same: 'same', none: 'none' };
  const WEAKER = { milder: 'worse', worse: 'milder', same: 'same' };

  it('changes its sign, and every word for its opposite, when the two are swapped', () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing(), (one, other) => {
        const [there, back] = [changeOfDrawings(one, other), changeOfDrawings(other, one)];
        expect(back.regions.length).toBe(there.regions.length);
        const pairs = there.regions.map((change) => [change, at(back, change.region, change.side)] as const);
        for (const [change, reverse] of [[there.total, back.total] as const, ...pairs]) {
          expect(reverse?.difference.areaMm2).toBe(0 - change.difference.areaMm2);
          expect(reverse?.difference.meanIntensity).toBe(0 - change.difference.meanIntensity);
          expect(reverse?.extent).toBe(BACK[change.extent]);
          expect(reverse?.strength).toBe(WEAKER[change.strength]);
        }
      }),
      { numRuns: 20 },
    );
  });

  const MIRRORED = { left: 'right', right: 'left', midline: 'midline' } as const;

  it('is mirrored when both drawings are', () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing(), (one, other) => {
        const plain = changeOfDrawings(one, other);
        const mirrored = changeOfDrawings(mirrorDrawing(one), mirrorDrawing(other));
        expect(mirrored.total).toEqual(plain.total);
        expect(mirrored.regions.length).toBe(plain.regions.length);
        for (const { side, ...change } of plain.regions)
          expect(at(mirrored, change.region, MIRRORED[side])).toEqual({ ...change, side: MIRRORED[side] });
      }),
      { numRuns: 20 },
    );
  });

  it('never holds an area below 0 or an intensity beyond 10', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawing) => {
        const { areaMm2, meanIntensity, worstIntensity } = measurePain(drawing);
        expect(areaMm2).toBeGreaterThanOrEqual(0);
        expect(meanIntensity).toBeGreaterThanOrEqual(0);
        // The strongest is told as a whole number.
        expect(meanIntensity).toBeLessThanOrEqual(worstIntensity + 0.5);
        expect(worstIntensity).toBeLessThanOrEqual(10);
      }),
      { numRuns: 20 },
    );
  });
});
