import { onHand } from '../figure/arm.ts';
import { backOfFoot, frontOfFoot } from '../figure/foot.ts';
import { insideFigure, SILHOUETTES } from '../figure/silhouette.ts';
import { type SharedRegion, sharedAreas, sharedRegionAt, sharedRow } from '../regions/shared.ts';
import type { ViewPoint } from '../types.ts';
import { carrier } from './carried.ts';
import type { GrowingPlaces } from './growing.ts';

/** Width of a cell on hands and feet. */
export const FINE_CELL_MM = 2;

const AREA_MM2 = FINE_CELL_MM * FINE_CELL_MM;

/** Digits and the edges of the forearm are one place seen from both sides of the hand; palm and back are two. */
export function growHand(growing: GrowingPlaces): void {
  eachFineCell('palm', (x, y, owner) => {
    const onFigure = onHand(x, y);
    const fromPalm = growing.add(onFigure[0], AREA_MM2, owner);
    growing.see('palm', fromPalm, x, y);
    growing.see('front', fromPalm, ...onFigure);
    const fromBack = owner ? fromPalm : growing.add(onFigure[0], AREA_MM2);
    growing.see('hand-back', fromBack, x, y);
    growing.see('back', fromBack, ...onFigure);
  });
}

/** Where the foot's axis runs on the figure; body space. */
const FOOT_AXIS_X = 100;

/** Toes are one place seen from above and from below; the front shows the top, the back the heel. */
export function growFoot(growing: GrowingPlaces): void {
  const heelBehind = carrier('heel', 'sole', 'back', { x: 'reversed', y: 'reversed' });
  const heelAbove = carrier('heel', 'sole', 'foot-top');
  const archInFront = carrier('arch', 'sole', 'front', { x: 'reversed' });
  const lateral = (x: number) => FOOT_AXIS_X - x;
  eachFineCell('sole', (x, y, owner) => {
    const place = growing.add(lateral(x), AREA_MM2, owner);
    growing.see('sole', place, x, y);
    const also = (view: 'front' | 'back' | 'foot-top', at: ViewPoint | undefined) => {
      if (at) growing.see(view, place, ...at);
    };
    if (owner === 'heel') {
      also('back', heelBehind([x, y]));
      also('foot-top', heelAbove([x, y]));
    } else if (owner === 'arch') also('front', archInFront([x, y]));
    else if (owner) {
      also('foot-top', [x, y]);
      also('front', onFront([x, y]));
    }
  });
  eachFineCell('foot-top', (x, y, owner) => {
    if (owner !== 'foot-dorsal') return;
    const place = growing.add(lateral(x), AREA_MM2, 'foot-dorsal');
    growing.see('foot-top', place, x, y);
    growing.see('front', place, ...onFront([x, y]));
    const behind = backOfFoot([x, y]);
    if (behind && insideFigure('back', behind)) growing.see('back', place, ...behind);
  });
}

/** Above this the middle of the foot has no edge on the front view. */
const LOWEST_SURELY_INSIDE_Y = 1765;

/** At the rounded edge of the figure a point is drawn in until it lies on it. */
function onFront(point: ViewPoint): ViewPoint {
  const [x, y] = frontOfFoot(point);
  if (y < LOWEST_SURELY_INSIDE_Y && x > 74 && x < 130) return [x, y];
  const middle: ViewPoint = [104, 1730];
  for (let share = 0; share < 1; share += 0.02) {
    const drawnIn: ViewPoint = [x + (middle[0] - x) * share, y + (middle[1] - y) * share];
    if (insideFigure('front', drawnIn)) return drawnIn;
  }
  return middle;
}

function eachFineCell(
  view: 'palm' | 'sole' | 'foot-top',
  visit: (x: number, y: number, owner: SharedRegion | undefined) => void,
): void {
  const silhouette = SILHOUETTES[view];
  const areas = sharedAreas(view);
  const first = (from: number) => (Math.ceil(from / FINE_CELL_MM - 0.5) + 0.5) * FINE_CELL_MM;
  for (let y = first(silhouette.top); y < silhouette.bottom; y += FINE_CELL_MM) {
    const row = sharedRow(areas, y);
    for (const [from, to] of silhouette.intervalsAt(y))
      for (let x = first(from); x <= to; x += FINE_CELL_MM) visit(x, y, sharedRegionAt(row, x));
  }
}
