import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, areaMm2, paint, paintCoverage, regionsOfDrawing, type Stroke } from '../src/index.ts';
import { anyDrawing, anyStroke, aStroke } from './builders.ts';

const templeFromLeft = aStroke({
  view: 'head-left',
  points: [
    [48, 30],
    [30, 34],
  ],
});
const templeFromFront = aStroke({ view: 'front', points: [[68, 102]], widthMm: 24 });

describe('painting', () => {
  it('finds the same temple from the left and from the front, and counts it once', () => {
    expect(agreement({ strokes: [templeFromLeft] }, { strokes: [templeFromFront] })).toBeGreaterThan(0.3);
    const areaOf = (...strokes: Stroke[]) => areaMm2(paintCoverage({ strokes }));
    expect(areaOf(templeFromLeft, templeFromFront)).toBeLessThan(
      0.85 * (areaOf(templeFromLeft) + areaOf(templeFromFront)),
    );
    const atTemple = regionsOfDrawing({ strokes: [templeFromFront] }).map((drawn) => `${drawn.region}:${drawn.side}`);
    expect(atTemple).toContain('temple:left');
    expect(atTemple).not.toContain('temple:right');
  });

  it('finds the neck from behind and from the side', () => {
    const behind = aStroke({
      view: 'back',
      points: [
        [40, 190],
        [44, 225],
      ],
      widthMm: 12,
    });
    const side = aStroke({
      view: 'head-left',
      points: [
        [-62, -57],
        [-62, -92],
      ],
      widthMm: 12,
    });
    expect(agreement({ strokes: [behind] }, { strokes: [side] })).toBeGreaterThan(0.3);
  });

  it('keeps front and back apart below the shoulders', () => {
    const line: readonly [number, number][] = [
      [50, 500],
      [50, 540],
    ];
    expect(
      agreement(
        { strokes: [aStroke({ view: 'front', points: line })] },
        { strokes: [aStroke({ view: 'back', points: line })] },
      ),
    ).toBe(0);
  });

  it('takes the strongest of two strokes at one place, in either order', () => {
    const mild = aStroke({ view: 'back', points: [[50, 600]], intensity0to10: 3 });
    const strong = { ...mild, intensity0to10: 8 };
    expect(Math.max(...paint({ strokes: [mild, strong] }))).toBe(8);
    expect(paint({ strokes: [mild, strong] })).toEqual(paint({ strokes: [strong, mild] }));
  });

  it('measures a band as long as it is drawn times its width', () => {
    const band = aStroke({
      view: 'back',
      points: [
        [5, 600],
        [85, 600],
      ],
      widthMm: 30,
    });
    const expected = 80 * 30 + Math.PI * 15 * 15;
    expect(areaMm2(paintCoverage({ strokes: [band] }))).toBeGreaterThan(expected * 0.95);
    expect(areaMm2(paintCoverage({ strokes: [band] }))).toBeLessThan(expected * 1.05);
  });

  it('does not lose a line thinner than a cell', () => {
    const line = aStroke({
      view: 'front',
      points: [
        [0, 600],
        [100, 613],
      ],
      widthMm: 1,
    });
    const area = areaMm2(paintCoverage({ strokes: [line] }));
    expect(area).toBeGreaterThan(60);
    expect(area).toBeLessThan(150);
  });

  it('stays within 0 and the intensity, and never grows beyond the parts', () => {
    fc.assert(
      fc.property(anyStroke(), anyStroke(), (a, b) => {
        const both = paint({ strokes: [a, b] });
        const [first, second] = [paint({ strokes: [a] }), paint({ strokes: [b] })];
        for (let place = 0; place < both.length; place++) {
          const [one = 0, other = 0, joint = 0] = [first[place], second[place], both[place]];
          if (joint !== Math.max(one, other) || joint < 0 || joint > Math.max(a.intensity0to10, b.intensity0to10))
            throw new Error(`Place ${place}: ${one} and ${other} gave ${joint}.`);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('agreement', () => {
  it('is 1 with itself, 0 without common skin, and the same both ways', () => {
    fc.assert(
      fc.property(anyDrawing(), anyDrawing(), (a, b) => {
        expect(agreement(a, a)).toBe(1);
        expect(agreement(a, b)).toBeCloseTo(agreement(b, a), 9);
        expect(agreement(a, b)).toBeGreaterThanOrEqual(0);
        expect(agreement(a, b)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
    expect(agreement({ strokes: [] }, { strokes: [] })).toBe(1);
    expect(agreement({ strokes: [] }, { strokes: [templeFromLeft] })).toBe(0);
  });
});
