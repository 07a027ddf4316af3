import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, type Hex } from '../../look/contrast.ts';
import { fromOklch, toOklch } from '../../look/oklch.ts';
import { COLOURS } from '../../look/tokens.ts';
import { COLOUR_FIELDS, FIRST_LOOK } from './look.ts';
import { badColours, coloursOf, pairsOf, refusalOf } from './look-colours.ts';
import { lookCss } from './look-css.ts';
import { lightnessLine, nearestColour } from './nearest-colour.ts';

const aColour = () =>
  fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);
const someColours = () => fc.record({ brand: aColour(), accent: aColour(), paper: aColour() });

describe('colours by lightness, strength and hue', () => {
  it('are the same colours again when read back', () => {
    fc.assert(
      fc.property(aColour(), (colour) => {
        expect(fromOklch(toOklch(colour))).toBe(colour);
      }),
    );
  });

  it('keep their hue when they are made lighter or darker', () => {
    fc.assert(
      fc.property(aColour(), fc.integer({ min: -80, max: 80 }), (colour, steps) => {
        const [from, to] = [toOklch(colour), toOklch(lightnessLine(colour)(steps))];
        // Where a colour is nearly grey, or a screen's steps are coarse against it, a hue says little.
        fc.pre(to.chroma > 0.04);
        const turned = Math.abs(Math.atan2(Math.sin(to.hue - from.hue), Math.cos(to.hue - from.hue)));
        expect(turned).toBeLessThan(0.15);
      }),
    );
  });
});

describe('a colour that can’t be read', () => {
  it('is answered by one that can, in every look that anybody can choose', () => {
    fc.assert(
      fc.property(someColours(), (chosen) => {
        let look = chosen;
        for (const { field, nearest } of badColours(look)) look = { ...look, [field]: nearest };
        expect(badColours(look)).toEqual([]);
        for (const field of COLOUR_FIELDS) {
          for (const { front, ground, least } of pairsOf(field, look)) {
            expect(contrast(front, ground)).toBeGreaterThanOrEqual(least);
          }
        }
      }),
    );
  });

  it('is answered by the nearest: no lighter or darker one between them can be read', () => {
    fc.assert(
      fc.property(aColour(), fc.constantFrom(...Object.values(COLOURS)), (colour, ground) => {
        const willDo = (candidate: Hex) => contrast(candidate, ground) >= 4.5;
        const found = nearestColour(colour, willDo);
        const at = lightnessLine(colour);
        const line = Array.from({ length: 1025 }, (_, index) => index - 512);
        const nearest = line.filter((steps) => willDo(at(steps))).map(Math.abs);
        const steps = Math.min(...nearest);
        expect([at(steps), at(-steps)]).toContain(found);
      }),
      { numRuns: 40 },
    );
  });

  it('says which pair, what it has and what it needs', () => {
    const bad = badColours({ ...FIRST_LOOK, brand: '#7fd1b9' });
    expect(bad.map(({ field }) => field)).toEqual(['brand']);
    expect(bad.map(refusalOf)).toEqual([
      expect.stringMatching(/^Links on .+ would have a contrast of 1\.\d to 1 and need 4\.5 to 1 .+ #[0-9a-f]{6}\.$/),
    ]);
  });

  it('is never one of the look that a practice begins with', () => {
    expect(badColours(FIRST_LOOK)).toEqual([]);
  });
});

describe('the look within a page', () => {
  it('is nothing as long as an owner has chosen nothing', () => {
    expect(lookCss(FIRST_LOOK)).toBe('');
  });

  it('holds colours, letters and corners, and nothing that could end it', () => {
    const css = lookCss({ ...FIRST_LOOK, brand: '#1f4e79', headingType: 'humanist', corner: 'round' });
    expect(css).toMatch(
      /^html:root\{--pine:#1f4e79;--pine-dark:#[0-9a-f]{6};--pine-light:#[0-9a-f]{6};--heading-type:Seravek/,
    );
    expect(css).toContain('--corner:12px');
    expect(css).not.toMatch(/[<&]/);
  });

  it('makes grounds and lines from the page’s own colour', () => {
    const { sand, rule, ruleStrong } = coloursOf({ ...FIRST_LOOK, paper: '#f4f8fc' });
    expect(contrast(ruleStrong, '#f4f8fc')).toBeGreaterThanOrEqual(3);
    for (const ground of [sand, rule]) expect(toOklch(ground).lightness).toBeLessThan(toOklch('#f4f8fc').lightness);
  });
});
