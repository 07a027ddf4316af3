import { CORNERS, FIRST_LOOK, type Look, TYPES } from './look.ts';
import { coloursOf } from './look-colours.ts';

/**
 * What a practice's look sets anew in the public pages' style sheet: a short piece that stands within each page, so that
 * a page needs one style sheet, the same for every practice, and nothing else. Its hash is in the page's
 * Content-Security-Policy. Empty for the look that the style sheet has by itself.
 */
export function lookCss(look: Look): string {
  const colours = coloursOf(look);
  const first = coloursOf(FIRST_LOOK);
  const isFirst = (name: keyof typeof colours) => colours[name] === first[name];
  const names = COLOUR_ORDER.filter((name) => !isFirst(name));
  const lines = [
    ...names.map((name) => `--${kebab(name)}:${colours[name]}`),
    ...(look.headingType === FIRST_LOOK.headingType ? [] : [`--heading-type:${TYPES[look.headingType].stack}`]),
    ...(look.textType === FIRST_LOOK.textType ? [] : [`--text-type:${TYPES[look.textType].stack}`]),
    ...(look.corner === FIRST_LOOK.corner ? [] : [`--corner:${CORNERS[look.corner].css}`]),
  ];
  // html and :root together outrank the style sheet's :root, wherever the piece stands.
  return lines.length === 0 ? '' : `html:root{${lines.join(';')}}`;
}

const COLOUR_ORDER = [
  'paper',
  'sand',
  'rule',
  'ruleStrong',
  'pine',
  'pineDark',
  'pineLight',
  'ember',
  'emberLight',
] as const satisfies readonly (keyof ReturnType<typeof coloursOf>)[];

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
