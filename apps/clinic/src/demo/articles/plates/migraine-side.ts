import { figure } from '@filiform/body';
import { COLOURS } from '../../../look/tokens.ts';
import { curve, fill, line, sheet, within } from './drawing.ts';

/** The head in millimetres, looking to the left as its left side is seen. */
const SHEET = { x: -222, y: -132, width: 480 } as const;
const BODY = { colour: COLOURS.bodyLine, mm: 0.8 } as const;
const SOFT = { colour: COLOURS.bodyLandmark, mm: 0.55 } as const;

/** Pain of migraine at the left temple and behind the eye, and the neck that hurts with it. */
export function migraineSide(): string {
  const { fills, outlines, lines, hints } = figure('head-left');
  const [head = ''] = fills;
  const slant = (from: number, to: number, step: number) =>
    Array.from(
      { length: Math.ceil((to - from) / step) },
      (_, i) => `M${from + i * step},190L${from + 150 + i * step},-140`,
    ).join('');
  const strong = curve([-78, -12], [-70, -26], [-60, -40], [-44, -48], [-30, -46]);
  const climbing = curve([50, 150], [46, 110], [44, 74], [40, 44], [34, 24]);
  return sheet(SHEET, [
    ...fills.map((path) => fill(path, COLOURS.bodyFill)),
    within('head', head, [
      mask('temple', strong, 52),
      `<g mask="url(#temple)">${line(slant(-320, 240, 5), { colour: COLOURS.ember, mm: 1.5, opacity: 0.85 })}</g>`,
      mask('neck', climbing, 46),
      `<g mask="url(#neck)">${line(slant(-320, 240, 10), { colour: COLOURS.ember, mm: 1.1, opacity: 0.6 })}</g>`,
    ]),
    ...hints.map((path) => line(path, { ...SOFT, opacity: 0.7 })),
    ...lines.map((path) => line(path, SOFT)),
    ...outlines.map((path) => line(path, BODY)),
  ]);
}

function mask(id: string, path: string, mm: number): string {
  return `<mask id="${id}" maskUnits="userSpaceOnUse" x="-300" y="-200" width="700" height="600">${line(path, { colour: COLOURS.white, mm })}</mask>`;
}
