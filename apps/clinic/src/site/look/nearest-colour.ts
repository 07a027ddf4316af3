import type { Hex } from '../../look/contrast.ts';
import { fromOklch, toOklch } from '../../look/oklch.ts';

/** Finer than an eye tells apart, and than most steps of a screen's channels. */
const STEP = 1 / 512;

/** The colour itself, made lighter or darker by steps, with its hue kept. */
export function lightnessLine(colour: Hex): (steps: number) => Hex {
  const { lightness, chroma, hue } = toOklch(colour);
  return (steps) => (steps === 0 ? colour : fromOklch({ lightness: lightness + steps * STEP, chroma, hue }));
}

/**
 * The nearest colour of the same hue that will do: the fewest steps lighter or darker; of two equally near the darker.
 * @returns undefined where none from black to white will do
 */
export function nearestColour(colour: Hex, willDo: (candidate: Hex) => boolean): Hex | undefined {
  const at = lightnessLine(colour);
  for (let steps = 0; steps <= 1 / STEP; steps++) {
    const found = [at(-steps), at(steps)].find(willDo);
    if (found) return found;
  }
  return undefined;
}
