import type { ViewPoint } from '../types.ts';
import { points } from './points.ts';
import { flatten } from './spline.ts';

/**
 * Foot space: origin at the rearmost heel, x to the big toe, y to the toes. Sole and top have one outline.
 * Length, breadth and heel breadth: ANSUR II at 1750 mm; order of the toes: Health Scope 7(3):e14063 (big toe longest).
 */
export const FOOT_OUTLINE: readonly ViewPoint[] = points(
  '0,0 15,2 27,11 34,27 35.5,45 33.5,63 31,80 29.5,98 30.5,116 34,134 39.5,152 45,168 49,184 50.5,197 49.5,209 ' +
    '47,221 45.5,233 45.5,245 43.5,256 37.5,264.5 30,267.5 22,265 17,256 15.8,244 16.3,233 15,224 ' +
    '13.3,231 13,241 12.5,251 9,259 4,261.5 -1,259 -3.8,251 -4.4,241 -5,231 -6.3,224 ' +
    '-8,231 -8.8,239 -10.5,246 -15,250 -20,247.5 -22.5,240 -22.8,232 -22.6,224 -23.6,217.5 ' +
    '-25.2,223 -26.3,229 -29,234.5 -33,236 -37,232.5 -38.5,225.5 -38,217 -37.3,210 -38,204.5 ' +
    '-40,208.5 -42.3,213 -46,216.5 -49.7,215 -51.5,209 -51.3,201 -50.3,192 ' +
    '-50.2,182 -50,171 -48.5,155 -46.5,139 -45,122 -44,107 -41.5,90 -38.8,72 -37,54 -35.5,36 -32,20 -24,8 -13,1.5',
);

/** Where the toes begin, from the big toe's side to the little toe's: through the webs, 6 mm behind them. */
export const TOE_LINE: readonly ViewPoint[] = points(
  '62,210 50,213 15,218 -6,218 -23.6,211.5 -38,198.5 -51,187 -62,178',
);
/** Tips of the toes, as one line over the gaps. */
const TIP_LINE: readonly ViewPoint[] = points(
  '62,240 48,250 38,264 30,267 18,262 4,261 -10,250 -20,247 -32,236 -42,220 -50,214 -62,200',
);

/** From above, the leg is cut above the malleoli. */
export const LEG_CUT: readonly ViewPoint[] = ellipse(-1, 42, 23, 25);

export const FOOT_POLYGON: readonly ViewPoint[] = flatten(FOOT_OUTLINE, true, 1);

function ellipse(x: number, y: number, across: number, along: number): readonly ViewPoint[] {
  return Array.from({ length: 24 }, (_, i): ViewPoint => {
    const angle = (i * Math.PI) / 12;
    return [x + across * Math.cos(angle), y + along * Math.sin(angle)];
  });
}

/** y of a line that is given by points of falling x. */
function yOn(line: readonly ViewPoint[], x: number): number {
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (from && to && x >= to[0]) return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
  }
  return line.at(-1)?.[1] ?? 0;
}

/** Where the bare top of the foot begins in front of the leg. */
const TOP_FROM_Y = 84;
/** In front of this the edges of the foot no longer widen: toes end one after the other. */
const WIDEST_Y = 200;
const INNER_EDGE = points('200,50.5 184,49 168,45 152,39.5 134,34 116,30.5 98,29.5 80,31');
const OUTER_EDGE = points('200,-51 182,-50.2 155,-48.5 139,-46.5 122,-45 107,-44 90,-41.5 72,-38.8');

/**
 * How far along the top of the foot a point lies: `across` 0 at the inner edge to 1 at the outer, `along` 0 in front of
 * the ankle, 1 where the toes begin, 2 at their tips. So the front view, which shows the foot foreshortened, finds it.
 */
export function onTopOfFoot([x, y]: ViewPoint): { readonly across: number; readonly along: number } {
  const at = Math.min(y, WIDEST_Y);
  const [inner, outer] = [yOn(INNER_EDGE, at), yOn(OUTER_EDGE, at)];
  const across = Math.min(1, Math.max(0, (inner - x) / (inner - outer)));
  const [toes, tip] = [yOn(TOE_LINE, x), yOn(TIP_LINE, x)];
  const along = y <= toes ? (y - TOP_FROM_Y) / (toes - TOP_FROM_Y) : 1 + (y - toes) / (tip - toes);
  return { across, along: Math.min(2, Math.max(0, along)) };
}

/** The foot as the front view shows it, body space: top of its bare back, line of the toes, lower edge of the toes. */
const FRONT_TOP_Y = 1703;
const FRONT_TOES = points('165,1750 146,1757 120,1759.5 92,1762 66,1757 48,1757');
const FRONT_TIPS = points(
  '165,1750 152,1754 146,1765 136,1767 123,1770 112,1775 94,1779 83,1779 73,1782.5 63,1781 58,1775 48,1760',
);
const FRONT_INNER = points('1783,60 1776,58 1757,57.5 1750,66 1722,70 1703,67');
const FRONT_OUTER = points('1783,148 1757,151 1740,148 1722,141 1708,137 1703,133');

/** Body space: where the front view shows a point of the top of the foot. */
export function frontOfFoot(point: ViewPoint): ViewPoint {
  const { across, along } = onTopOfFoot(point);
  const place = (y: number): ViewPoint => {
    const [inner, outer] = [yOn(FRONT_INNER, y), yOn(FRONT_OUTER, y)];
    return [inner + across * (outer - inner), y];
  };
  const [x] = place(1757);
  const toes = yOn(FRONT_TOES, x);
  if (along <= 1) return place(FRONT_TOP_Y + along * (toes - FRONT_TOP_Y));
  return [x, toes + (along - 1) * (yOn(FRONT_TIPS, x) - 1 - toes)];
}

/** The outermost strip of the top of the foot, up to the toes, stands out on the back view. */
const STRIP_FROM = 0.86;
const BACK_STRIP_TOP_Y = 1705;
const BACK_STRIP_BOTTOM_Y = 1745;

/** Body space: where the back view shows a point of the foot's outer edge; undefined further in. */
export function backOfFoot(point: ViewPoint): ViewPoint | undefined {
  const { across, along } = onTopOfFoot(point);
  if (across < STRIP_FROM || along > 1) return undefined;
  const y = BACK_STRIP_TOP_Y + along * (BACK_STRIP_BOTTOM_Y - BACK_STRIP_TOP_Y);
  const out = (across - STRIP_FROM) / (1 - STRIP_FROM);
  const inner = 131;
  const outer = 134.5 + 12 * Math.min(1, (y - BACK_STRIP_TOP_Y) / 32);
  return [inner + out * (outer - inner), y];
}
