import type { LandmarkId, RegionId, ViewPoint } from '@filiform/body';
import type { Basis, Mark, Outline, ReferralZone, Stop, TriggerPoint, ZoneView } from './types.ts';

/** Small words in which the records are written, so that a clinician can proofread them line by line. */

const CHART: Basis = { source: 'chart-proportions' };

/** A place so many millimetres from a landmark; see `Stop` for the directions. */
export function near(at: LandmarkId, dx: number, dy: number): Stop {
  return { at, dx, dy };
}

/** An outline taken from the chart's proportions reference; points as in SVG, `x,y x,y`. */
export function outline(view: ZoneView, points: string): Outline {
  return { view, points: pointsOf(points), basis: CHART };
}

/** An outline drawn for this atlas from the attachments, because the reference has none. */
export function ownOutline(view: ZoneView, points: string): Outline {
  return { view, points: pointsOf(points), basis: { source: 'own-drawing' } };
}

export function markOnHead(x: number, y: number): Mark {
  return { view: 'head', at: [x, y] };
}

export function markOnBack(x: number, y: number): Mark {
  return { view: 'back', at: [x, y] };
}

/** Foot space: x to the big toe, y to the toes. */
export function markOnSole(x: number, y: number): Mark {
  return { view: 'sole', at: [x, y] };
}

export function markOnFootTop(x: number, y: number): Mark {
  return { view: 'foot-top', at: [x, y] };
}

/** Hand space: x to the thumb, y to the fingertips. */
export function markOnPalm(x: number, y: number): Mark {
  return { view: 'palm', at: [x, y] };
}

export function markOnHandBack(x: number, y: number): Mark {
  return { view: 'hand-back', at: [x, y] };
}

export function markOnFront(x: number, y: number): Mark {
  return { view: 'front', at: [x, y] };
}

/** A zone whose source is that of its trigger point. */
type FeltZone = Omit<ReferralZone, 'basis'>;

/** Pain felt along a brush stroke: view, strength, width in millimetres, the regions meant, and the stops on the way. */
export function felt(
  view: ZoneView,
  strength: ReferralZone['strength'],
  widthMm: number,
  regions: readonly RegionId[],
  first: Stop,
  ...more: Stop[]
): FeltZone {
  return { strength, view, path: [first, ...more], widthMm, regions };
}

/** A trigger point whose place is that of the chart's reference, where nothing else is said. */
export function triggerPoint(point: {
  id: string;
  place: string;
  marks: readonly Mark[];
  placeBasis?: Basis;
  zones: readonly [FeltZone, ...FeltZone[]];
  basis: Basis;
}): TriggerPoint {
  const [first, ...more] = point.zones;
  const sourced = (zone: FeltZone): ReferralZone => ({ ...zone, basis: point.basis });
  return { placeBasis: CHART, ...point, zones: [sourced(first), ...more.map(sourced)] };
}

/** Parse `x,y x,y`. Throws on anything else: a slip in a record must not become a wrong outline. */
function pointsOf(text: string): ViewPoint[] {
  return text.split(' ').map((pair) => {
    const [x, y, ...rest] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || rest.length > 0 || !Number.isFinite(x) || !Number.isFinite(y)) {
      throw new Error(`"${pair}" is not a point: expected x,y in millimetres`);
    }
    return [x, y];
  });
}
