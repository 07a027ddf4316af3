import { flatten, insideFigure, isRegionId, type ViewPoint } from '@filiform/body';
import { markPoint, outlinePoints, zonePoints, zoneSeenOn } from '../place.ts';
import type { Mark, Muscle, ReferralZone, ZoneView } from '../types.ts';
import type { AtlasDefect, CheckedAtlas } from './defect.ts';
import {
  coveredShare,
  insideShare,
  LEAST_COVERED,
  LEAST_INSIDE,
  mirrorsSkin,
  nearFigure,
  paintedBy,
} from './zone-measures.ts';

/** A mark stands for a place of 20 to 30 mm: so far its middle may lie beside the outline. */
const NEAR_OUTLINE_MM = 12;
/** An outline's corner this far off the figure is still on its edge. */
const EDGE_MM = 6;
/** Brushes thinner or thicker than these, in mm, are slips. */
const LIKELY_WIDTH_MM = {
  head: [11, 40],
  front: [18, 80],
  back: [18, 80],
  palm: [8, 60],
  'hand-back': [8, 60],
  sole: [8, 60],
  'foot-top': [8, 60],
} as const satisfies Record<ZoneView, readonly [number, number]>;

/** Marks, outlines and zones that do not lie where the record says, or not on the body, or whose right is not their left. */
export function chartDefects({ muscles, patterns }: CheckedAtlas): readonly AtlasDefect[] {
  return [
    ...muscles.flatMap((muscle) =>
      [
        ...outlineDefects(muscle),
        ...muscle.triggerPoints.flatMap(({ id, marks, zones }) => [
          ...marks.flatMap((mark) => markDefects(muscle, id, mark)),
          ...zones.flatMap((zone) => zoneDefects(`the ${zone.strength} zone of ${id}`, zone)),
        ]),
      ].map((sentence) => ({ record: muscle.id, sentence })),
    ),
    ...patterns.flatMap(({ id, zones }) =>
      zones
        .flatMap((zone) => zoneDefects(`the ${zone.strength} zone`, zone))
        .map((sentence) => ({ record: id, sentence })),
    ),
  ];
}

function outlineDefects({ outlines }: Muscle): readonly string[] {
  return outlines.flatMap((outline) => {
    const { view, points } = outlinePoints(outline, 'left');
    const halved = view === 'front' || view === 'back';
    return [
      ...(points.length < 5 ? [`Its outline on ${view} has only ${points.length} points.`] : []),
      ...(points.every((point) => nearFigure(view, point, EDGE_MM))
        ? []
        : [`Its outline on ${view} leaves the figure.`]),
      ...(halved && points.some(([x]) => x < 0) ? [`Its outline on ${view} crosses the midline.`] : []),
      ...(mirrored(points, outlinePoints(outline, 'right').points, halved)
        ? []
        : [`Its outline on ${view} is not mirrored on the right.`]),
    ];
  });
}

function markDefects({ outlines }: Muscle, id: string, mark: Mark): readonly string[] {
  const { view, at } = markPoint(mark, 'left');
  const outline = outlines.find((one) => one.view === mark.view);
  const offMm = outline ? distanceOutside(flatten(outline.points, true), at) : 0;
  return [
    ...(insideFigure(view, at) ? [] : [`${id} is marked off the figure on ${view}.`]),
    ...(offMm > NEAR_OUTLINE_MM ? [`${id} is marked ${Math.round(offMm)} mm outside the outline on ${view}.`] : []),
    ...(mirrored([at], [markPoint(mark, 'right').at], view === 'front' || view === 'back')
      ? []
      : [`${id} is not mirrored on the right on ${view}.`]),
  ];
}

/** `name` such as `the primary zone of tp1`. */
function zoneDefects(name: string, zone: ReferralZone): readonly string[] {
  const view = zoneSeenOn(zone, 'left');
  const which = `${name} on ${view} (${zone.regions.join(', ')})`;
  const stops = stopsOf(zone);
  if (typeof stops === 'string') return [`${which}: ${stops}`];
  const [thinnest, thickest] = LIKELY_WIDTH_MM[zone.view];
  const unknown = zone.regions.filter((region) => !isRegionId(region));
  const painted = paintedBy(zone, 'left');
  const bare = zone.regions.filter((region) => coveredShare(zone, painted, region) < LEAST_COVERED);
  const off = stops.filter((point) => !nearFigure(view, point, zone.widthMm / 4));
  const right = paintedBy(zone, 'right');
  return [
    ...(zone.regions.length === 0 ? [`${which} names no region.`] : []),
    ...unknown.map((region) => `${which}: there is no region ${region}.`),
    ...(zone.widthMm < thinnest || zone.widthMm > thickest ? [`${which} is ${zone.widthMm} mm wide.`] : []),
    ...(off.length > 0 ? [`${which} leaves the figure at ${off.length} of its ${stops.length} stops.`] : []),
    ...(painted.places.some((place) => (painted.share[place] ?? 0) > 0.9)
      ? []
      : [`${which} paints nothing on the body.`]),
    ...(bare.length > 0 ? [`${which} hardly covers ${bare.join(', ')}.`] : []),
    ...(insideShare(zone, painted) < LEAST_INSIDE ? [`${which} lies for the most part outside these regions.`] : []),
    ...(mirrorsSkin(painted, right) ? [] : [`${which} is not mirrored on the right.`]),
  ];
}

/** The stops of a left zone's brush, or why it can't be drawn. */
function stopsOf(zone: ReferralZone): readonly ViewPoint[] | string {
  try {
    return zonePoints(zone, 'left', zoneSeenOn(zone, 'left'));
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be drawn.';
  }
}

/** Whether the second list is the first on the other side; a profile, a hand or a foot has the same space for both sides. */
function mirrored(left: readonly ViewPoint[], right: readonly ViewPoint[], halved: boolean): boolean {
  return (
    left.length === right.length &&
    left.every(([x, y], at) => right[at]?.[0] === (halved ? -x : x) && right[at]?.[1] === y)
  );
}

/** How far a point lies outside a closed polygon, in mm; 0 inside. */
function distanceOutside(polygon: readonly ViewPoint[], [x, y]: ViewPoint): number {
  let [inside, nearest] = [false, Infinity];
  polygon.forEach(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length] ?? [x1, y1];
    if (y1 <= y !== y2 <= y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) inside = !inside;
    const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = lengthSquared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / lengthSquared;
    const t = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)));
  });
  return inside ? 0 : nearest;
}
