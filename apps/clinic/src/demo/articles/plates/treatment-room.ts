import { COLOURS } from '../../../look/tokens.ts';
import { curve, fill, line, sheet } from './drawing.ts';

const SHEET = { x: 0, y: 0, width: 300 } as const;
const EDGE = { colour: COLOURS.bodyLine, mm: 0.6 } as const;
const SOFT = { colour: COLOURS.bodyLandmark, mm: 0.4 } as const;
const LEAF = { colour: COLOURS.pine, mm: 0.55 } as const;

/** A calm room: table, stool, window, and a tray on a side table. */
export function treatmentRoom(): string {
  return sheet(SHEET, [wallAndFloor(), windowOfRoom(), sideTable(), tableOfRoom(), stool()]);
}

function wallAndFloor(): string {
  return [fill('M0,132H300V200H0Z', COLOURS.sand, 0.55), line('M0,132H300', SOFT)].join('\n');
}

function windowOfRoom(): string {
  return [
    fill('M36,18H112V96H36Z', COLOURS.white),
    // Hills in daylight.
    fill('M36,78C50,66 62,72 74,64C88,56 98,66 112,60V96H36Z', COLOURS.pineLight),
    line('M36,78C50,66 62,72 74,64C88,56 98,66 112,60', { ...LEAF, mm: 0.4 }),
    line('M36,86C56,80 84,86 112,78', { ...LEAF, mm: 0.3, opacity: 0.6 }),
    line('M36,18H112V96H36ZM74,18V96M36,57H112', EDGE),
    line('M31,96H117V100H31Z', EDGE),
  ].join('\n');
}

/** A padded table with a hole for the face, seen from its long side. */
function tableOfRoom(): string {
  const pad =
    'M98,118C98,114 100,112 104,112H246C250,112 252,114 252,118V124C252,126 250,128 248,128H102C100,128 98,126 98,124Z';
  const headPiece =
    'M64,116C64,112 67,110 71,110H90C93,110 95,112 95,115V123C95,125 93,127 91,127H70C66,127 64,124 64,121Z';
  const sheetOver =
    'M150,112H252V124C252,136 251,142 252,150C232,147 222,152 206,149C190,147 172,152 150,149C151,138 150,126 150,112Z';
  const roll = 'M214,112C208,112 206,102 214,101H236C244,102 242,112 236,112Z';
  return [
    fill(headPiece, COLOURS.pineLight),
    line(headPiece, EDGE),
    line(curve([73, 110], [76, 114], [83, 114], [87, 110]), SOFT),
    line('M92,124L104,132', EDGE),
    line('M118,128L112,184M112,184H124M232,128L238,184M228,184H244M116,150L235,150M130,128L226,184M220,128L124,184', {
      ...EDGE,
      mm: 0.7,
    }),
    fill(pad, COLOURS.pineLight),
    line(pad, EDGE),
    fill(sheetOver, COLOURS.white),
    line(sheetOver, EDGE),
    line('M170,116V143M192,116V144M216,116V145M236,116V143', { ...SOFT, opacity: 0.6 }),
    fill(roll, COLOURS.paper),
    line(roll, EDGE),
    line('M236,101C231,103 231,110 236,112M238,104C236,105 236,108 238,109', SOFT),
  ].join('\n');
}

function stool(): string {
  const seat = 'M28,142C28,138 34,136 44,136C54,136 60,138 60,142C60,146 54,148 44,148C34,148 28,146 28,142Z';
  return [
    line('M44,148V176M44,176L28,186M44,176L60,186M44,176V188', { ...EDGE, mm: 0.8 }),
    ...[28, 44, 60].map((x) => `<circle cx="${x}" cy="${x === 44 ? 190 : 188}" r="1.8" fill="${COLOURS.bodyLine}"/>`),
    fill(seat, COLOURS.pineLight),
    line(seat, EDGE),
    line('M28,142V146C28,150 34,152 44,152C54,152 60,150 60,146V142', EDGE),
  ].join('\n');
}

/** A small table with a tray of needles in their packs, a box for used ones, and a plant. */
function sideTable(): string {
  const leaves = [
    curve([272, 70], [268, 58], [258, 52]),
    curve([272, 70], [271, 54], [272, 44]),
    curve([272, 70], [276, 58], [287, 51]),
    curve([272, 70], [266, 64], [256, 64]),
    curve([272, 70], [278, 64], [289, 65]),
  ];
  return [
    ...leaves.map((path) => line(path, { ...LEAF, mm: 2.6, opacity: 0.35 })),
    ...leaves.map((path) => line(path, LEAF)),
    fill('M265,70H279L277,84H267Z', COLOURS.emberLight),
    line('M265,70H279L277,84H267Z', EDGE),
    fill('M214,84H290V88H214Z', COLOURS.white),
    line('M214,84H290V88H214Z', EDGE),
    line('M219,88V132M285,88V132', EDGE),
    fill('M222,78H252L249,84H225Z', COLOURS.white),
    line('M222,78H252L249,84H225Z', EDGE),
    line('M228,77.5L238,74M233,77.5L243,74M238,77.5L248,74', { colour: COLOURS.ink, mm: 0.45 }),
  ].join('\n');
}
