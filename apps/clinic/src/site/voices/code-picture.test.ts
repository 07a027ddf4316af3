import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { modulesPath } from './code-picture.tsx';

/** The modules that a path of one-high bars covers, as `x,y`. */
function covered(path: string): readonly string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`),
  );
}

it('draws every dark module of a code once, and no light one', () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      const { data } = encode(address, { ecc: 'M', border: 4 });
      const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
      expect(covered(modulesPath(data))).toEqual(dark);
    }),
    { numRuns: 30 },
  );
});
