import { channels, type Hex, linear } from './contrast.ts';

/**
 * A colour by how light it looks (0 to 1), how strong it is (0 for grey) and its hue in radians. Equal steps look equal,
 * so that a colour made darker stays itself. Formulas: Björn Ottosson, A perceptual color space for image processing
 * (2020), as in CSS Color 4.
 */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

export function toOklch(colour: string): Oklch {
  const [red, green, blue] = channels(colour).map(linear);
  if (red === undefined || green === undefined || blue === undefined) throw new Error('A colour has three channels.');
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** The nearest colour that a screen has: of the same lightness and hue, and weaker where it must be. */
export function fromOklch(colour: Oklch): Hex {
  if (colour.lightness <= 0) return '#000000';
  if (colour.lightness >= 1) return '#ffffff';
  let [fits, tooStrong] = [0, colour.chroma];
  if (isOnScreen(lightOf(colour))) fits = colour.chroma;
  else {
    // Sixteen halvings are finer than the 256 steps of a channel.
    for (let step = 0; step < 16; step++) {
      const middle = (fits + tooStrong) / 2;
      if (isOnScreen(lightOf({ ...colour, chroma: middle }))) fits = middle;
      else tooStrong = middle;
    }
  }
  const hex = lightOf({ ...colour, chroma: fits }).map((light) =>
    Math.round(Math.min(1, Math.max(0, told(light))) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

function lightOf({ lightness, chroma, hue }: Oklch): readonly number[] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isOnScreen(light: readonly number[]): boolean {
  return light.every((share) => share >= -0.0001 && share <= 1.0001);
}

function told(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}
