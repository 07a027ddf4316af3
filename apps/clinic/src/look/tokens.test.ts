import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { COLOURS, PAIN_SCALE, tokensCss } from './tokens.ts';

/** Contrast of two colours by WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours', () => {
  it('are the same for style sheets and for programs', async () => {
    expect(await readFile(new URL('./tokens.css', import.meta.url), 'utf8')).toBe(tokensCss());
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'white'],
    ['ink', 'sand'],
    ['inkSoft', 'paper'],
    ['inkSoft', 'white'],
    ['inkSoft', 'sand'],
    ['pine', 'paper'],
    ['pine', 'white'],
    ['pine', 'pineLight'],
    ['pine', 'sand'],
    ['white', 'pine'],
    ['white', 'pineDark'],
    ['ember', 'paper'],
    ['ember', 'white'],
    ['ember', 'emberLight'],
    ['white', 'ember'],
    ['amber', 'amberLight'],
  ] as const)('%s can be read as text on %s', (text, ground) => {
    expect(contrast(COLOURS[text], COLOURS[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['ruleStrong', 'white'],
    ['bodyLine', 'bodyFill'],
    ['bodyLandmark', 'bodyFill'],
    ['ember', 'bodyFill'],
  ] as const)('%s can be made out on %s', (line, ground) => {
    expect(contrast(COLOURS[line], COLOURS[ground])).toBeGreaterThanOrEqual(3);
  });

  it('pain gets darker with every step', () => {
    const steps = PAIN_SCALE.map(luminance);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(11);
  });
});
