import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAD, readStrokes, signaturePath, whyNoSignature } from './signature.ts';

const place = fc.tuple(fc.integer({ min: 0, max: PAD.width }), fc.integer({ min: 0, max: PAD.height }));

describe('a signature', () => {
  it('has a stroke: an empty box and a mere dot are none, and each has its sentence', () => {
    expect(whyNoSignature([])).toContain('Nothing is signed yet');
    expect(whyNoSignature([[[300, 100]]])).toContain('a dot');
    expect(
      whyNoSignature([
        [
          [300, 100],
          [302, 101],
          [300, 100],
        ],
      ]),
    ).toContain('a dot');
  });

  it('may be a cross: a mark is enough', () => {
    expect(
      whyNoSignature([
        [
          [100, 60],
          [140, 100],
        ],
        [
          [140, 60],
          [100, 100],
        ],
      ]),
    ).toBeUndefined();
  });

  it('is no signature wherever the finger trembles in one place', () => {
    const trembling = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        trembling,
        (stroke) => whyNoSignature([stroke.map(([x, y]) => [300 + x, 100 + y] as const)]) !== undefined,
      ),
    );
  });

  it('comes back from what a form sends as it was drawn, and gives a path with a place for each point', () => {
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 2, maxLength: 30 }), { maxLength: 5 }), (strokes) => {
        expect(readStrokes(JSON.stringify(strokes))).toEqual(strokes);
        expect(signaturePath(strokes).match(/[ML]/g)?.length ?? 0).toBe(strokes.flat().length);
      }),
    );
  });

  it('is not read where it lies outside its box, is no list, or is endless', () => {
    for (const text of ['[[[-1,5]]]', '[[[5,5000]]]', '{"a":1}', 'no', '[[]]'])
      expect(readStrokes(text)).toBeUndefined();
    expect(readStrokes(JSON.stringify([Array.from({ length: 9000 }, () => [1, 1])]))).toBeUndefined();
    expect(readStrokes('')).toEqual([]);
  });
});
