import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { COLOURS } from '../../../look/tokens.ts';
import { drawSocial } from './draw-social.server.tsx';
import { socialAddress, socialAsked } from './social-address.ts';
import { titleSize } from './social-view.ts';

const { pine: brand, paper, ink, inkSoft } = COLOURS;
const VIEW = {
  practiceName: 'Tarnbrook Needling & Physical Therapy',
  kicker: 'Artículo',
  line: 'Mara Lind, PT, DPT',
  colours: { brand, paper, ink, inkSoft },
  drawing: undefined,
};

it('draws a picture of 1200 by 630 pixels in the practice’s colours, small enough to be fetched at once', async () => {
  const png = await drawSocial({ ...VIEW, title: '¿Ayuda la punción seca? Año, pingüino, Łódź' });
  const { width, height, format } = await sharp(png).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  expect(png.byteLength).toBeLessThan(150_000);
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(paper);
});

it('writes long titles smaller, and none so small that nobody reads it', () => {
  expect(titleSize({ title: 'Neck', drawing: undefined })).toBe(76);
  expect(titleSize({ title: 'a word '.repeat(28), drawing: '<svg/>' })).toBe(42);
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), (title) => {
      expect(titleSize({ title, drawing: '<svg/>' })).toBeLessThanOrEqual(titleSize({ title, drawing: undefined }));
    }),
  );
});

it('reads the addresses it writes, and nothing else', () => {
  expect(socialAddress('muscle', 'upper-trapezius')).toBe('/social/muscle/upper-trapezius.png');
  expect(socialAsked('muscle', 'upper-trapezius.png')).toEqual({ kind: 'muscle', id: 'upper-trapezius' });
  for (const [kind, file] of [
    ['muscle', '../x.png'],
    ['muscle', 'a.jpg'],
    ['staff', 'a.png'],
    ['page', `${'a'.repeat(200)}.png`],
  ] as const)
    expect(socialAsked(kind, file)).toBeUndefined();
});
