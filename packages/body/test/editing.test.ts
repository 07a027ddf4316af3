import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  eraseStroke,
  mirrorDrawing,
  mirrorPlace,
  paint,
  paintCoverage,
  simplifyStroke,
} from '../src/index.ts';
import { anyDrawing, anyStroke, aStroke, parsedStrokes } from './builders.ts';

describe('mirroring', () => {
  it('twice gives the drawing back', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawing) => {
        const twice = mirrorDrawing(mirrorDrawing(drawing));
        expect(parsedStrokes(twice)).toEqual(parsedStrokes(drawing));
      }),
    );
  });

  it('paints the mirror places', () => {
    fc.assert(
      fc.property(anyDrawing(), (drawing) => {
        const [here, there] = [paint(drawing), paint(mirrorDrawing(drawing))];
        for (let place = 0; place < here.length; place++)
          if (Math.abs((here[place] ?? 0) - (there[mirrorPlace(place)] ?? 0)) > 1e-4)
            throw new Error(`Place ${place} is ${here[place]}, its mirror ${there[mirrorPlace(place)]}.`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the eraser', () => {
  const line = aStroke({
    view: 'back',
    points: [
      [-100, 600],
      [100, 600],
    ],
    widthMm: 10,
  });

  it('cuts a stroke in two and leaves no ink inside', () => {
    const pieces = eraseStroke(line, 'back', [0, 600], 15);
    const ends = pieces.map((piece) => piece.points.map(([x]) => Math.round(x)));
    // The eraser's 15 mm and the ink's own 5 mm.
    expect(ends).toEqual([
      [-100, -20],
      [20, 100],
    ]);
  });

  it('leaves alone what it does not touch, and other views', () => {
    expect(eraseStroke(line, 'back', [0, 700], 15)).toEqual([line]);
    expect(eraseStroke(line, 'front', [0, 600], 15)).toEqual([line]);
  });

  it('takes a dot away whole', () => {
    const dot = aStroke({ view: 'front', points: [[50, 500]], widthMm: 10 });
    expect(eraseStroke(dot, 'front', [60, 500], 8)).toEqual([]);
    expect(eraseStroke(dot, 'front', [70, 500], 8)).toEqual([dot]);
  });

  it('never adds ink, and leaves none inside its circle', () => {
    fc.assert(
      fc.property(anyStroke(), fc.integer({ min: 3, max: 60 }), fc.nat(), (stroke, radius, pick) => {
        const centre = stroke.points[pick % stroke.points.length] ?? [0, 0];
        const before = paintCoverage({ strokes: [stroke] });
        const pieces = eraseStroke(stroke, stroke.view, centre, radius);
        const after = paintCoverage({ strokes: pieces });
        for (let place = 0; place < after.length; place++)
          if ((after[place] ?? 0) > (before[place] ?? 0) + 1e-4) throw new Error(`Place ${place} gained ink.`);
        const reach = radius + stroke.widthMm / 2;
        for (const piece of pieces)
          for (const [x, y] of piece.points)
            expect(Math.hypot(x - centre[0], y - centre[1])).toBeGreaterThanOrEqual(reach - 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('simplifying', () => {
  it('keeps the ends and the picture with fewer points', () => {
    const points = Array.from({ length: 400 }, (_, i): [number, number] => [i / 4, 600 + 20 * Math.sin(i / 40)]);
    const stroke = aStroke({ view: 'back', points });
    const simple = simplifyStroke(stroke);
    expect(simple.points.length).toBeLessThan(40);
    expect(simple.points[0]).toEqual(points[0]);
    expect(simple.points.at(-1)).toEqual(points.at(-1));
    expect(agreement({ strokes: [stroke] }, { strokes: [simple] })).toBeGreaterThan(0.97);
  });

  it('keeps a dot', () => {
    const dot = aStroke({ view: 'front', points: [[50, 500]] });
    expect(simplifyStroke(dot)).toEqual(dot);
  });
});
