import type { ViewPoint } from '../types.ts';
import type { InnerLine } from './inner-lines.ts';
import { points } from './points.ts';

const landmark = (list: string): InnerLine => ({ weight: 'landmark', points: points(list) });
const hint = (list: string): InnerLine => ({ weight: 'hint', points: points(list) });

/** Half of the rim of a toe's pad, toward the heel. */
function pad(x: number, y: number, radius: number): InnerLine {
  const rim = [200, 235, 270, 305, 340].map((degrees): ViewPoint => {
    const angle = (degrees * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return { weight: 'hint', points: rim };
}

/** Fold behind the toes, ball, heel pad, hollow of the arch; foot space. */
export const SOLE_LINES: readonly InnerLine[] = [
  landmark('47,212 32,216 15,218 -6,218 -23.6,211.5 -38,198.5 -48,189'),
  hint('47,178 36,171 12,174 -10,170 -30,162 -46,153'),
  landmark('30,104 17,108 11,124 14,142 25,156 39,161'),
  hint('-31,30 -30,52 -20,66 0,71 20,66 30,52 31,34'),
  pad(30, 254, 9.5),
  pad(4, 252, 6),
  pad(-15, 241, 5.5),
  pad(-32, 228, 5),
  pad(-45, 209, 4.5),
];

/** A nail: its middle, breadth, length and turn outward. */
function nail(x: number, y: number, breadth: number, length: number, degrees: number): InnerLine {
  const angle = (degrees * Math.PI) / 180;
  const at = (out: number, along: number): ViewPoint => [
    x + out * Math.cos(angle) - along * Math.sin(angle),
    y + out * Math.sin(angle) + along * Math.cos(angle),
  ];
  const [half, end] = [breadth / 2, length / 2];
  return {
    weight: 'landmark',
    points: [
      at(half, -end + 2),
      at(half, end - 2.5),
      at(0, end),
      at(-half, end - 2.5),
      at(-half, -end + 2),
      at(0, -end),
    ],
    closed: true,
  };
}

/** Nails, tendons to the toes, malleoli; foot space. The cut of the leg is part of the outline. */
export const FOOT_TOP_LINES: readonly InnerLine[] = [
  nail(30.5, 255.5, 17, 15, 2),
  nail(4.2, 254, 9, 9, 4),
  nail(-15.5, 243.5, 8.5, 8, 10),
  nail(-32.7, 230.5, 8, 7, 14),
  nail(-46, 211.5, 7, 6, 18),
  hint('18,104 27,150 34,190'),
  hint('7,110 10,155 12,197'),
  hint('-3,110 -5,150 -6,193'),
  hint('-12,106 -18,148 -22,185'),
  hint('-21,100 -31,140 -37,174'),
  hint('31.5,52 28,58 28.5,66 32.5,71'),
  hint('-34,42 -30.5,48 -31,56 -35,61'),
];
