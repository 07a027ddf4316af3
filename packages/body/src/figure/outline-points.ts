import { ARM_INNER, ARM_OUTER, HAND_ON_FIGURE } from './arm.ts';
import { points, reversed } from './points.ts';

/**
 * Silhouette of the left half, front and back: x = half-breadth from the midline, y down from the vertex.
 * Fitted to ANSUR II survey means at stature 1750 mm (head 156 broad, biacromial 404, hip drawn 343, ...).
 */
export const HEAD = points(
  '0,0 20,1.8 39,8.5 55,21 66.5,38 73.5,57 77.5,78 78,98 76.5,116 74,132 71.5,148 69.5,162 67.3,175 64,187 59.5,197.5',
);
export const EAR_FRONT = points(
  '75.5,120 77.5,110 82,104 87.5,105 90,112 89.3,124 86.5,136 83.5,148 81,158 77.5,166.5 72.5,168 70.3,161',
);
export const NECK = points(
  '59.5,197.5 57.5,208 56.5,222 57,236 60,249 67.5,260 81,270 102,279 128,288 155,297 180,305.5 202,314.5',
);
const TRUNK = points(
  '163,428 156.5,444 151,465 146,495 142,530 138.5,568 136,603 135.5,630 139.5,656 148.5,684 155.5,714 161,747 165,782 168,818 170.5,855 171.5,893',
);
const LEG_OUTER = points(
  '172,932 170.5,978 167.5,1030 163.5,1085 158.5,1140 154,1185 151,1220 150.5,1248 150.5,1272 149,1297 148.5,1320 151,1345 153.5,1372 153.5,1402 150,1440 144,1480 137,1525 131.5,1570 128.5,1605 128.5,1632 131,1655 134.5,1677 134.5,1692',
);
/** From the crotch down. */
const LEG_INNER = points(
  '4.5,912 6.5,930 9,955 13,990 20,1032 28.5,1082 36.5,1130 43,1170 46,1206 45.5,1235 44.5,1258 45.5,1278 47.5,1302 46,1330 42.5,1360 40.5,1392 42.5,1425 48.5,1460 56,1503 61.5,1545 64.5,1585 65,1615 63.2,1640 60.5,1660 60.5,1676',
);
/** Seen slightly from above: toes reach below the floor line, a true elevation would be a stump. */
const FOOT_FRONT = points(
  '137,1706 142,1722 148.5,1739 152.5,1753 151.5,1762 146,1766.5 140,1765.5 136.5,1768 129.5,1771.5 123,1770.5 119.5,1773 112,1776 105,1775 101.5,1777 94,1779.5 87,1778 83,1779.5 73.5,1783 63.5,1781 57.5,1774 56.5,1762 58,1746 60,1728 61,1708 61,1692',
);
/** Heel on the floor line, a sliver of forefoot outside. */
const FOOT_BACK = points(
  '133,1704 136,1714 143,1725 148,1736 145,1743 136,1746 131,1748 121,1751 104,1752 87,1751.5 74,1748 66.5,1740 64,1727 65,1712 65.5,1698 62.5,1688',
);

type Points = ReturnType<typeof points>;

/** Runs of the left half in path order; the curve may break where one run ends and the next begins. */
export const LEFT_HALF_RUNS = {
  front: runs(FOOT_FRONT),
  back: runs(FOOT_BACK),
} as const;

function runs(foot: ReturnType<typeof points>): readonly [head: Points, arm: Points, leg: Points] {
  return [
    HEAD,
    [...NECK, ...ARM_OUTER, ...HAND_ON_FIGURE, ...reversed(ARM_INNER), ...points('163,428')],
    [...TRUNK, ...LEG_OUTER, ...foot, ...reversed(LEG_INNER), ...points('0,906')],
  ];
}

/**
 * Profile, Frankfurt plane level: origin at the tragion, X forward, Y up.
 * Skull and face sizes agree with ANSUR II and Prog Orthod 2013;14:32; single X values are general knowledge.
 */
export const PROFILE_FRONT = points(
  '-8,133 20,131.5 45,125.5 64,115 76,102 84,87 91,72 96,58 99.5,46 100.5,37 98,29.5 94,23 95,15 100,5 106,-5 111.5,-12 114,-18 111.5,-23.5 104,-26.5 97.5,-29 96.5,-35 98.5,-42 99,-46.5 96,-50 93.5,-51.5 95.5,-54.5 95,-59.5 90,-65 86.5,-70 87,-76 88,-83 86,-91 80.5,-96.5 73,-98.5 60,-99.5 47,-101.5 37,-105.5 30.5,-112 28,-120 28.5,-129 25.5,-138 22.5,-149 20,-163 17,-177 15,-186 18.5,-196 26,-210 36,-228',
);
export const PROFILE_BACK = points(
  '-8,133 -33,129 -56,118 -76,101 -90,80 -98.5,57 -101.5,33 -99,11 -93,-8 -86,-23 -80,-37 -76.5,-52 -76,-68 -79,-83 -84.5,-97 -93,-110 -101.5,-124 -107.5,-140 -113,-160 -118,-185 -122,-210 -124.5,-228',
);
export const PROFILE_EAR = points(
  '-3,14 -5,22 -9,28.5 -16,31.5 -24,30 -31,25 -35,16 -34.5,5 -31,-5 -27,-14 -22,-22 -16.5,-29 -10,-33 -4,-32 -1,-26.5 -1.5,-19 -3,-13',
);
