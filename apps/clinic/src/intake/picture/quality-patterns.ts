import type { PainQuality } from '@filiform/body';
import { COLOURS, PAIN_SCALE } from '../../look/tokens.ts';
import type { PictureNode } from './picture-node.ts';

/** The marks of one pattern tile of 12 by 12; aching is the plain colour. */
const MARKS: Readonly<Record<PainQuality, string | undefined>> = {
  aching: undefined,
  // Dots: two a tile, drawn as lines of almost no length with round ends.
  burning: 'M3 3h.01M9 9h.01',
  numb: 'M1 3h6M7 9h6M-5 9h6',
  sharp: 'M1 1l4 4M5 1l-4 4M7 7l4 4M11 7l-4 4',
  // Waves that meet those of the next tile.
  tingling: 'M0 4q1.5-3 3 0t3 0t3 0t3 0M0 10q1.5-3 3 0t3 0t3 0t3 0',
};

const LINE_WIDTH: Readonly<Record<PainQuality, number>> = {
  aching: 0,
  burning: 2.6,
  numb: 1.6,
  sharp: 1.2,
  tingling: 1.1,
};
const TILE = 12;

/** What a quality is drawn with, for people who read it beside the picture. */
export const QUALITY_WORDS: Readonly<Record<PainQuality, { readonly name: string; readonly pattern: string }>> = {
  aching: { name: 'Aching', pattern: 'plain' },
  sharp: { name: 'Sharp', pattern: 'crosses' },
  burning: { name: 'Burning', pattern: 'dots' },
  numb: { name: 'Numb', pattern: 'dashes' },
  tingling: { name: 'Tingling', pattern: 'waves' },
};

/** Dark marks on the light half of the scale, white ones on the dark half. */
export function markColour(intensity0to10: number): string {
  return intensity0to10 >= 7 ? COLOURS.white : COLOURS.ink;
}

export function painColour(intensity0to10: number): string {
  return PAIN_SCALE[Math.min(10, Math.max(0, Math.round(intensity0to10)))] ?? PAIN_SCALE[10];
}

/** Whether a quality has marks over its colour. */
export function hasMarks(quality: PainQuality): boolean {
  return MARKS[quality] !== undefined;
}

/** An SVG pattern of the quality's marks, each tile `tileMm` wide; undefined where the colour stands alone. */
export function qualityPattern(
  id: string,
  quality: PainQuality,
  colour: string,
  tileMm: number,
): PictureNode | undefined {
  const path = MARKS[quality];
  if (path === undefined) return undefined;
  return {
    tag: 'pattern',
    attributes: {
      id,
      width: TILE,
      height: TILE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${Math.round((tileMm / TILE) * 1000) / 1000})`,
    },
    children: [
      {
        tag: 'path',
        attributes: {
          d: path,
          fill: 'none',
          stroke: colour,
          'stroke-width': LINE_WIDTH[quality],
          'stroke-linecap': 'round',
        },
      },
    ],
  };
}
