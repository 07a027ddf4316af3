import { contrast, type Hex, LEAST_FOR_LINES, LEAST_FOR_WORDS } from '../../look/contrast.ts';
import { fromOklch, toOklch } from '../../look/oklch.ts';
import { COLOURS } from '../../look/tokens.ts';
import type { ColourField, Look } from './look.ts';
import { nearestColour } from './nearest-colour.ts';

/** The colours of a public page, made from the three that an owner chooses; named as in look/tokens.ts. */
export function coloursOf({ brand, accent, paper }: Pick<Look, ColourField>) {
  return {
    paper,
    sand: sandOf(paper),
    rule: darker(paper, 0.08, 0.006),
    ruleStrong: lineOn(paper),
    pine: brand,
    pineDark: darker(brand, 0.08),
    pineLight: washed(brand),
    ember: accent,
    emberLight: washed(accent),
  } as const;
}

/** @param stronger how much more colour; a grey stays grey */
function darker(colour: Hex, by: number, stronger = 0): Hex {
  const { lightness, chroma, hue } = toOklch(colour);
  return fromOklch({ lightness: lightness - by, chroma: chroma < 0.001 ? chroma : chroma + stronger, hue });
}

/** The quiet ground of a page. */
function sandOf(paper: Hex): Hex {
  return darker(paper, 0.06, 0.014);
}

/** A line around what is filled in, to be made out on the page and on white. */
function lineOn(paper: Hex): Hex {
  const willDo = (line: Hex) => [paper, COLOURS.white].every((ground) => contrast(line, ground) >= LEAST_FOR_LINES);
  return nearestColour(COLOURS.ruleStrong, willDo) ?? COLOURS.inkSoft;
}

/** A ground of the colour's hue, nearly white. */
function washed(colour: Hex): Hex {
  const { chroma, hue } = toOklch(colour);
  return fromOklch({ lightness: 0.955, chroma: Math.min(chroma, 0.015), hue });
}

/** One pair that stands on public pages. */
export type Pair = {
  /** As the sentence says it: "Links on the page". */
  readonly what: string;
  readonly front: Hex;
  readonly ground: Hex;
  readonly least: number;
};

/**
 * Every pair that a chosen colour takes part in. Paper is held against what never changes (ink, grey words) and comes
 * first; then the two others are held against it: so each colour has an answer, whatever the others are.
 */
export function pairsOf(field: ColourField, { brand, accent, paper }: Pick<Look, ColourField>): readonly Pair[] {
  const words = (what: string, front: Hex, ground: Hex): Pair => ({ what, front, ground, least: LEAST_FOR_WORDS });
  if (field === 'paper') {
    return [
      words('Words on the page', COLOURS.ink, paper),
      words('Grey words on the page', COLOURS.inkSoft, paper),
      words('Grey words on quiet grounds of the page', COLOURS.inkSoft, sandOf(paper)),
      { what: 'The outline of a body on the page', front: COLOURS.bodyLine, ground: paper, least: LEAST_FOR_LINES },
    ];
  }
  if (field === 'brand') {
    return [
      words('White words on buttons', COLOURS.white, brand),
      words('White words on a button that is pointed at', COLOURS.white, darker(brand, 0.08)),
      words('Links on the page', brand, paper),
      words('Links on white', brand, COLOURS.white),
      words('Links on quiet grounds of the page', brand, sandOf(paper)),
      words('Links on their own pale ground', brand, washed(brand)),
    ];
  }
  return [
    words('Warnings on the page', accent, paper),
    words('Warnings on white', accent, COLOURS.white),
    words('Warnings on their own pale ground', accent, washed(accent)),
    words('White words on warnings', COLOURS.white, accent),
    { what: 'Pain drawn on a body', front: accent, ground: COLOURS.bodyFill, least: LEAST_FOR_LINES },
  ];
}

/** A colour that can't be read where it would stand, the worst pair of it, and the nearest that can. */
export type BadColour = { readonly field: ColourField; readonly pair: Pair; readonly nearest: Hex };

/** The colours of a look that can't be taken, in the order in which to mend them. */
export function badColours(look: Pick<Look, ColourField>): readonly BadColour[] {
  const paper = badColour('paper', look);
  // Held against the page that will be: a page too dark for its words makes every link look bad.
  const mended = paper ? { ...look, paper: paper.nearest } : look;
  return [paper, badColour('brand', mended), badColour('accent', mended)].filter((bad) => bad !== undefined);
}

function badColour(field: ColourField, look: Pick<Look, ColourField>): BadColour | undefined {
  const fails = ({ front, ground, least }: Pair) => contrast(front, ground) < least;
  const missing = ({ front, ground, least }: Pair) => contrast(front, ground) / least;
  const worst = pairsOf(field, look)
    .filter(fails)
    .sort((a, b) => missing(a) - missing(b))[0];
  if (!worst) return undefined;
  const willDo = (candidate: Hex) => !pairsOf(field, { ...look, [field]: candidate }).some(fails);
  const nearest = nearestColour(look[field], willDo);
  if (!nearest) throw new Error(`No ${field} can be read: the colours it is held against are at odds.`);
  return { field, pair: worst, nearest };
}

/** Why a colour is refused: which pair, what it has, what it needs, and the nearest that will do. */
export function refusalOf({ pair: { what, front, ground, least }, nearest }: BadColour): string {
  // Rounded down: 4.49 is not 4.5.
  const has = Math.floor(contrast(front, ground) * 10) / 10;
  return `${what} would have a contrast of ${has} to 1 and need ${least} to 1 to be read by everybody. The nearest colour of the same hue that will do is ${nearest}.`;
}
