import type { ViewPoint } from '../types.ts';
import { points } from './points.ts';

/**
 * A line inside the outline. Weight: `landmark` is always drawn, `hint` is fainter, `edge` is as strong as the outline.
 * Lines of the front and back stand for the left half and are drawn on both, save the `across` ones.
 */
export type InnerLine = {
  readonly weight: 'edge' | 'landmark' | 'hint';
  readonly points: readonly ViewPoint[];
  readonly across?: true;
  readonly straight?: true;
  readonly closed?: true;
};

const landmark = (list: string): InnerLine => ({ weight: 'landmark', points: points(list) });
const hint = (list: string): InnerLine => ({ weight: 'hint', points: points(list) });
const edge = (list: string): InnerLine => ({ weight: 'edge', points: points(list) });
const across = (list: string): InnerLine => ({ weight: 'landmark', points: points(list), across: true });

export const FRONT_LINES: readonly InnerLine[] = [
  // Face: lids, brows, nose wings and a level mouth; no pupil, no expression.
  landmark('17,99 27,94.5 38,94 50,100'),
  landmark('19,117 26,111.5 33,109.5 40,111.5 46,116.5'),
  landmark('19,117 26,121 33,122 40,120.5 46,116.5'),
  landmark('12.5,148 17.5,154 16.5,161 10,161.5'),
  across('-10,163 0,165 10,163'),
  across('-25,184 -8,182 0,183 8,182 25,184'),
  { ...hint('-10,193 0,194.5 10,193'), across: true },
  landmark('69.5,162 67.3,175 64,187 59.5,197.5 51.5,209 41,218.5 29,226 15,230.8 0,232.3'),
  // Neck and shoulder girdle
  landmark('57,236 48,270 34,300 20,318'),
  landmark('16,321 30,314 60,312.5 95,316 130,315 160,308.5 188,308.5'),
  across('-16,321 -8,324 0,325 8,324 16,321'),
  landmark('171,352 168,380 163,405 158,425'),
  // Trunk
  { weight: 'hint', points: points('0,330 0,500'), across: true, straight: true },
  hint('152,436 140,464 118,486 88,495 50,492 14,482'),
  { ...landmark('106,477 105.1,479.1 103,480 100.9,479.1 100,477 100.9,474.9 103,474 105.1,474.9'), closed: true },
  hint('2,518 22,532 48,560 74,596 96,628 112,642'),
  across('-4,694 -2.5,699 0,700.5 2.5,699 4,694'),
  landmark('148,690 143,706 133,730 122,752'),
  landmark('122,752 100,786 70,826 36,862 16,884'),
  // Leg
  {
    ...landmark('98,1242 113,1247 120,1262 116,1280 105,1291 98,1293 91,1291 80,1280 76,1262 83,1247'),
    closed: true,
  },
  landmark('91,1309 94,1316 98,1319 102,1316 105,1309'),
  hint('66,1656 71,1664 69,1673'),
  hint('129,1671 124,1679 126,1688'),
];

export const BACK_LINES: readonly InnerLine[] = [
  hint('0,207 15,210 40,206 58,196'),
  { weight: 'hint', points: points('0,170 0,735'), across: true, straight: true },
  { weight: 'landmark', points: points('-12,244 12,244'), across: true, straight: true },
  { weight: 'landmark', points: points('-9,435 9,435'), across: true, straight: true },
  { weight: 'landmark', points: points('-9,667 9,667'), across: true, straight: true },
  landmark('70,302 73,320 76,338 80,372 86,410 92,440 95,456 102,452 116,424 134,394 150,374'),
  landmark('76,338 100,331 130,322 160,313.5 192,310'),
  landmark('148,694 128,686 105,690 78,704 55,722 42,735'),
  { ...landmark('44.5,735 43.8,736.8 42,737.5 40.2,736.8 39.5,735 40.2,733.2 42,732.5 43.8,733.2'), closed: true },
  hint('42,735 26,765 8,797'),
  { weight: 'landmark', points: points('0,797 0,902'), across: true, straight: true },
  landmark('6,932 28,945 60,952 95,947 122,932'),
  // Elbow, knee, calf, heel
  landmark('270,628 277,640 288,643 296,636'),
  landmark('66,1291 84,1296 112,1296 132,1290'),
  hint('62,1434 72,1447 86,1450 97,1440 108,1447 122,1444 136,1426'),
  landmark('86,1560 89,1610 88,1660 84,1700'),
  landmark('109,1560 106,1610 108,1660 113,1700'),
];

/** Profile space, nose forward. */
export const PROFILE_LINES: readonly InnerLine[] = [
  edge(
    '-3,14 -5,22 -9,28.5 -16,31.5 -24,30 -31,25 -35,16 -34.5,5 -31,-5 -27,-14 -22,-22 -16.5,-29 -10,-33 -4,-32 -1,-26.5 -1.5,-19 -3,-13',
  ),
  landmark('-3,14 -2.5,8 0,2 1.5,-3 -0.5,-8.5 -5,-10.5 -3,-13'),
  landmark('-10,4 -14,7.5 -10,11 -9.5,19 -14,25 -22,24 -28,18 -29.5,9 -28,0 -23,-8 -17,-13'),
  landmark('-8,-12 -14,-14 -20,-7 -22,2 -19,9'),
  landmark('69,15.5 74,19.5 80,21.5 85,19.5'),
  landmark('84.3,19.5 85.3,16.5 83.3,12'),
  landmark('69,15.5 75,12.5 80,11.5 83.5,12'),
  hint('86,23 80,25.5 72,22.5'),
  landmark('96,35 90,40 81,42 70,37 64,32.5'),
  landmark('101.5,-10 97,-9.5 92.5,-14 91.5,-21 94,-26 98,-28.5'),
  landmark('98,-24.5 103,-22.5 107,-23'),
  landmark('93.5,-51.5 87,-52 80,-54'),
  landmark('4,-30 5,-46 8,-60 15,-69 28,-77 45,-86 60,-95 68,-98.3'),
  hint('8,4 25,3 42,2 55,3 63,10'),
  hint('-10,-33 -16,-35 -22,-30 -28,-18'),
  hint('84,87 74,82 62,70 52,62 52,50 44,38 34,32 26,22 20,8 13,0'),
  hint('-34,-14 -40,-30 -50,-46 -62,-56 -74,-58'),
  landmark('-9,-36 -6,-60 0,-95 6,-130 11,-160 13,-183'),
  landmark('-37,-35 -31,-65 -25,-100 -20,-135 -17,-165 -17,-177'),
  hint('6,-181 2,-160 -3,-140'),
  landmark('-67,-45 -60,-75 -57,-105 -52,-135 -46,-155 -40,-168'),
  landmark('13,-184 0,-182 -15,-178 -30,-172 -42,-172'),
  // The near shoulder, where the trapezius border ends.
  landmark('-40,-168 -36,-180 -33.5,-202 -36,-228'),
];
