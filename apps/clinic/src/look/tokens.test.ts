import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast, luminance } from './contrast.ts';
import { COLOURS, PAIN_SCALE, tokensCss } from './tokens.ts';

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
