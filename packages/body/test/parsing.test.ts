import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type Drawing, insideFigure, MAX_POINTS, MAX_STROKES, parseDrawing } from '../src/index.ts';
import { anyDrawing, aPointOn, aStroke, parsedStrokes, sum } from './builders.ts';

describe('reading a drawing', () => {
  const good = { version: 1, strokes: [aStroke({ view: 'back', points: [[60, 400]] })] } as const;
  const withStroke = (change: Record<string, unknown>) => ({
    version: 1,
    strokes: [{ ...good.strokes[0], ...change }],
  });

  it('takes a good one as it is', () => {
    expect(parseDrawing(good)).toEqual({ ok: true, value: { drawing: good, trimmed: [] } });
    expect(parseDrawing({ version: 1, strokes: [] }).ok).toBe(true);
  });

  it.each([
    [null, '', 'null'],
    [[], '', 'a list of 0'],
    ['x', '', '"x"'],
    [{ strokes: [] }, 'version', 'no version'],
    [{ version: 2, strokes: [] }, 'version', '2'],
    [{ version: 1 }, 'strokes', 'nothing'],
    [{ version: 1, strokes: [4] }, 'strokes[0]', '4'],
    [withStroke({ intensity0to10: 6.5 }), 'strokes[0].intensity0to10', '6.5'],
    [withStroke({ intensity0to10: 11 }), 'strokes[0].intensity0to10', '11'],
    [withStroke({ intensity0to10: '6' }), 'strokes[0].intensity0to10', '"6"'],
    [withStroke({ widthMm: 0 }), 'strokes[0].widthMm', '0'],
    [withStroke({ widthMm: 151 }), 'strokes[0].widthMm', '151'],
    [withStroke({ widthMm: Number.NaN }), 'strokes[0].widthMm', 'NaN'],
    [withStroke({ points: [] }), 'strokes[0].points', 'no points'],
    [withStroke({ points: [[1, 2], [3]] }), 'strokes[0].points[1]', 'a list of 1'],
    [withStroke({ points: [[1, Number.POSITIVE_INFINITY]] }), 'strokes[0].points[0]', 'a list of 2'],
    [withStroke({ points: [['1', 2]] }), 'strokes[0].points[0]', 'a list of 2'],
  ])('refuses %j, naming the field and what was found', (input, field, found) => {
    const answer = parseDrawing(input);
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.error.field).toBe(field);
    expect(answer.error.message).toContain(found);
    expect(answer.error.message).toMatch(/\.$/);
  });

  it('names the nearest view and quality', () => {
    const view = parseDrawing(withStroke({ view: 'head-lefft' }));
    expect(view.ok ? [] : view.error.nearest[0]).toBe('head-left');
    const quality = parseDrawing(withStroke({ quality: 'burnin' }));
    expect(quality.ok ? [] : quality.error.nearest).toEqual(['burning']);
  });

  it('cuts away what lies outside and says so', () => {
    const parsed = parseDrawing(
      withStroke({
        view: 'front',
        points: [
          [50, 600],
          [400, 600],
        ],
      }),
    );
    expect(parsed.ok && parsed.value.trimmed).toEqual([
      "One stroke went past the body's outline; what lay outside was cut away.",
    ]);
    const end = parsed.ok ? parsed.value.drawing.strokes[0]?.points.at(-1) : undefined;
    expect(end?.[0]).toBeCloseTo(136, 0);
  });

  it('keeps both parts of a stroke that leaves the body and comes back', () => {
    const parsed = parseDrawing(
      withStroke({
        view: 'front',
        points: [
          [100, 1300],
          [0, 1300],
          [-100, 1300],
        ],
      }),
    );
    expect(parsed.ok && parsed.value.drawing.strokes.length).toBe(2);
  });

  it('finds the body between two points outside it, however far away', () => {
    const parsed = parseDrawing(
      withStroke({
        view: 'front',
        points: [
          [-1e9, 600],
          [1e9, 600],
        ],
      }),
    );
    expect(parsed.ok && parsed.value.drawing.strokes.length).toBeGreaterThanOrEqual(1);
  });

  it('refuses a drawing that misses the body altogether', () => {
    const answer = parseDrawing(withStroke({ points: [[900, 900]] }));
    expect(answer.ok ? '' : answer.error.message).toContain('outside the body');
  });

  it('thins a million points and keeps the picture', () => {
    const points = Array.from({ length: 1_000_000 }, (_, i) => [20 + (i / 1_000_000) * 80, 600]);
    const parsed = parseDrawing(withStroke({ points }));
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(sum(parsed.value.drawing.strokes.map((stroke) => stroke.points.length))).toBeLessThanOrEqual(MAX_POINTS);
    expect(parsed.value.trimmed).toEqual(['The drawing had 1000000 points; it was thinned to at most 20000.']);
    const whole: Drawing = {
      version: 1,
      strokes: [
        aStroke({
          view: 'back',
          points: [
            [20, 600],
            [100, 600],
          ],
        }),
      ],
    };
    expect(agreement(parsed.value.drawing, whole)).toBeGreaterThan(0.98);
  });

  it('keeps the first two thousand strokes', () => {
    const parsed = parseDrawing({ version: 1, strokes: Array(5000).fill(good.strokes[0]) });
    expect(parsed.ok && parsed.value.drawing.strokes.length).toBe(MAX_STROKES);
    expect(parsed.ok && parsed.value.trimmed[0]).toContain('5000 strokes');
  });

  it('stays within its limits where cutting at the outline makes many strokes of one', () => {
    const points = Array.from({ length: MAX_POINTS }, (_, i) => [i % 2 === 0 ? 560 : -560, (i * 37) % 1800]);
    const parsed = parseDrawing(withStroke({ view: 'front', points }));
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.value.drawing.strokes.length).toBe(MAX_STROKES);
    expect(parsed.value.trimmed.at(-1)).toContain('the rest was left out');
  });

  it('never throws, and what it accepts lies on the figure and is accepted again unchanged', () => {
    const almost = fc.record(
      {
        version: fc.constantFrom<unknown>(1, 2, '1'),
        strokes: fc.array(
          fc.record(
            {
              view: fc.constantFrom<unknown>('front', 'back', 'head-left', 'side', 7),
              points: fc.array(fc.array(fc.double({ min: -800, max: 1800 }), { minLength: 1, maxLength: 3 })),
              widthMm: fc.oneof(fc.integer(), fc.double()),
              intensity0to10: fc.integer({ min: -1, max: 11 }),
              quality: fc.constantFrom<unknown>('aching', 'sore'),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), almost, anyDrawing()), (input) => {
        const first = parseDrawing(input);
        if (!first.ok) {
          expect(first.error.message.length).toBeGreaterThan(10);
          return;
        }
        for (const stroke of first.value.drawing.strokes)
          for (const point of stroke.points) expect(insideFigure(stroke.view, point)).toBe(true);
        expect(parsedStrokes(first.value.drawing)).toEqual(first.value.drawing.strokes);
      }),
      { numRuns: 400 },
    );
  });

  it('accepts any drawing made on the figure', () => {
    fc.assert(
      fc.property(aPointOn('head-right'), (point) => {
        expect(parseDrawing(withStroke({ view: 'head-right', points: [point] })).ok).toBe(true);
      }),
    );
  });
});
