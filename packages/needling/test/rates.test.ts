import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateInterval, rateWords } from '../src/index.ts';

describe('a rate with its interval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 1998;17:857, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is as published for %i of %i', (count, of, from, to) => {
    const rate = rateInterval(count, of);
    expect((rate?.fromPerThousand ?? -1) / 1000).toBeCloseTo(from, 4);
    expect((rate?.toPerThousand ?? -1) / 1000).toBeCloseTo(to, 4);
  });

  it('says of none out of 7,629 that one in two thousand can not be ruled out', () => {
    const rate = rateInterval(0, 7629);
    expect(rate?.perThousand).toBe(0);
    expect(rate?.toPerThousand).toBeCloseTo(0.503, 3);
    expect(rate && rateWords(rate)).toBe('0 (0 to 0.50)');
  });

  it('says nothing where there were no sessions', () => {
    expect(rateInterval(0, 0)).toBeUndefined();
  });

  it('holds the rate, within 0 and 1000, and grows narrower with more sessions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 100 }), (of, percent) => {
        const count = Math.floor((of * percent) / 100);
        const [few, many] = [rateInterval(count, of), rateInterval(count * 10, of * 10)];
        if (!few || !many) throw new Error('There are sessions.');
        expect(few.fromPerThousand).toBeGreaterThanOrEqual(0);
        expect(few.toPerThousand).toBeLessThanOrEqual(1000);
        expect(few.fromPerThousand).toBeLessThanOrEqual(few.perThousand);
        expect(few.toPerThousand).toBeGreaterThanOrEqual(few.perThousand);
        expect(many.toPerThousand - many.fromPerThousand).toBeLessThan(few.toPerThousand - few.fromPerThousand);
      }),
    );
  });
});
