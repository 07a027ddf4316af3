/** A colour as `#rrggbb`, in lower case. */
export type Hex = `#${string}`;

/** What WCAG 2.2 asks of words (1.4.3) and of lines and signs that must be made out (1.4.11). */
export const LEAST_FOR_WORDS = 4.5;
export const LEAST_FOR_LINES = 3;

export function isHex(text: string): text is Hex {
  return /^#[0-9a-f]{6}$/.test(text);
}

/** Shares of red, green and blue, 0 to 1, as a screen is told them. */
export function channels(colour: string): readonly [number, number, number] {
  const at = (index: number) => Number.parseInt(colour.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** From how a screen is told a share of light to the light itself (IEC 61966-2-1). */
export function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance by WCAG 2.2, 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two colours by WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), from 1 to 21, whichever stands first. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
