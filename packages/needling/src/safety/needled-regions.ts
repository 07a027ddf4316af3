import { type MuscleId, markPoint, muscle, outlinePoints } from '@filiform/atlas';
import { type RegionId, regionsOfDrawing, type Side, type View, type ViewPoint } from '@filiform/body';

const known = new Map<string, readonly RegionId[]>();

/** A trigger point's mark stands for a place of 20 to 30 mm. */
const PLACE_MM = 25;

/**
 * The regions of the body chart in which a muscle may be needled: under its outline and around its trigger points.
 * Rather one region too many: it decides which sites an infected skin or a tumour stops.
 * @param side of the muscle; a midline muscle is looked up on the left
 */
export function needledRegions(id: MuscleId, side: Side): readonly RegionId[] {
  const half = side === 'right' ? 'right' : 'left';
  const key = `${id} ${half}`;
  const before = known.get(key);
  if (before) return before;
  const record = muscle(id);
  const marks = (record?.triggerPoints ?? []).flatMap((point) => point.marks.map((mark) => markPoint(mark, half)));
  const outlines = (record?.outlines ?? []).map((outline) => outlinePoints(outline, half));
  const strokes = [
    ...marks.map(({ view, at }) => stroke(view, [at])),
    ...outlines.flatMap(({ view, points }) => filled(points).map((line) => stroke(view, line))),
  ];
  const regions = [...new Set(regionsOfDrawing({ strokes }).map(({ region }) => region))];
  known.set(key, regions);
  return regions;
}

function stroke(view: View, points: readonly ViewPoint[]) {
  return { view, points, widthMm: PLACE_MM, intensity0to10: 10, quality: 'aching' } as const;
}

/** An outline as lines from its edge to its middle. */
function filled(points: readonly ViewPoint[]): readonly (readonly ViewPoint[])[] {
  const sum = points.reduce(([sumX, sumY], [x, y]) => [sumX + x, sumY + y], [0, 0]);
  const middle: ViewPoint = [sum[0] / points.length, sum[1] / points.length];
  return points.map((point) => [point, middle]);
}
