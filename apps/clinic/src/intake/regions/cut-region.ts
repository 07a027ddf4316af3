import {
  halfViewOf,
  places,
  type RegionId,
  regionPlaces,
  regionsOfDrawing,
  type Side,
  type Stroke,
  sideOfView,
  type View,
  type ViewPoint,
} from '@filiform/body';

/** The body's places lie some 4 mm apart: squares of this size leave no hole between them. */
const SQUARE_MM = 6;
/** Points between which a stroke is cut. */
const STEP_MM = 2;

/**
 * What is left of a drawing when a region is taken out of it, on every view that shows it. First only what runs inside
 * goes; where ink from beside it still marks the region, strokes are cut further out, until the region is not named.
 */
export function cutRegion(strokes: readonly Stroke[], region: RegionId, side: Side): readonly Stroke[] {
  const inside = insideTest(region, side);
  for (const reach of [0, 0.25, 0.5]) {
    const left = strokes.flatMap((stroke) => cutStroke(stroke, reach * stroke.widthMm, inside));
    const named = regionsOfDrawing({ strokes: left }).some((drawn) => drawn.region === region && drawn.side === side);
    if (!named || reach === 0.5) return left;
  }
  return strokes;
}

type InsideTest = (view: View, point: ViewPoint) => boolean;

function insideTest(region: RegionId, side: Side): InsideTest {
  const members = new Set(regionPlaces(region, side));
  const { seen, half } = places();
  const squares = new Map<View, ReadonlySet<string>>();
  const squaresOf = (view: View) => {
    const known = squares.get(view);
    if (known) return known;
    const made = new Set<string>();
    const side = sideOfView(view);
    const { place, x, y } = seen[halfViewOf(view)];
    for (let i = 0; i < place.length; i++) {
      const [left, atX, atY] = [place[i] ?? 0, x[i] ?? 0, y[i] ?? 0];
      // Sightings hold the left half; the right half is its mirror image, or the view of the other side.
      if (side !== 'right' && members.has(left)) made.add(square(atX, atY));
      if (side !== 'left' && members.has(left + half)) made.add(square(side === 'right' ? atX : -atX, atY));
    }
    squares.set(view, made);
    return made;
  };
  return (view, [x, y]) => squaresOf(view).has(square(x, y));
}

function square(x: number, y: number): string {
  return `${Math.floor(x / SQUARE_MM)} ${Math.floor(y / SQUARE_MM)}`;
}

/** The parts of a stroke whose centre stays further than `reachMm` from the region; itself where it was not touched. */
function cutStroke(stroke: Stroke, reachMm: number, inside: InsideTest): readonly Stroke[] {
  const pieces: ViewPoint[][] = [];
  let piece: ViewPoint[] = [];
  let touched = false;
  for (const point of dense(stroke.points)) {
    if (around(point, reachMm).some((near) => inside(stroke.view, near))) {
      touched = true;
      if (piece.length > 0) pieces.push(piece);
      piece = [];
    } else piece.push(point);
  }
  if (!touched) return [stroke];
  if (piece.length > 0) pieces.push(piece);
  return pieces.map((points) => ({ ...stroke, points }));
}

function around(point: ViewPoint, reachMm: number): readonly ViewPoint[] {
  if (reachMm === 0) return [point];
  const turns = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
  return [
    point,
    ...turns.map((turn): ViewPoint => [point[0] + reachMm * Math.cos(turn), point[1] + reachMm * Math.sin(turn)]),
  ];
}

function dense(points: readonly ViewPoint[]): readonly ViewPoint[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1];
    if (!from) return [to];
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP_MM));
    return Array.from({ length: steps }, (_, step): ViewPoint => {
      const share = (step + 1) / steps;
      return share === 1 ? to : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}
