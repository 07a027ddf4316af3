import { landmarkPoint, type View, type ViewPoint } from '@filiform/body';
import type { Mark, Outline, ReferralZone, Stop, ZoneView } from './types.ts';

/** Records are drawn for the left; this puts them on the patient's own side. */
export type MuscleSide = 'left' | 'right';

/** The chart's view that shows what a record of this side has on one of its own views. */
export function viewOf(view: ZoneView, side: MuscleSide): View {
  return view === 'front' || view === 'back' ? view : `${view}-${side}`;
}

/** The one view on which a zone of this side is drawn. */
export function zoneSeenOn(zone: ReferralZone, side: MuscleSide): View {
  return viewOf(zone.view, side);
}

/**
 * The stops of a zone's brush in the space of a view, in order; a brush of `zone.widthMm` along them is the zone.
 * @returns an empty list where this view does not show the zone
 * @throws when the record names a landmark that its view does not show: a slip in the table, caught by its test
 */
export function zonePoints(zone: ReferralZone, side: MuscleSide, view: View): readonly ViewPoint[] {
  if (view !== zoneSeenOn(zone, side)) return [];
  return zone.path.map((stop) => stopPoint(stop, side, view));
}

function stopPoint(stop: Stop, side: MuscleSide, view: View): ViewPoint {
  const { at, dx, dy } = typeof stop === 'string' ? { at: stop, dx: 0, dy: 0 } : stop;
  const landmark = landmarkPoint(at, side, view);
  if (!landmark) throw new Error(`The landmark ${at} is not seen on ${view}, so no zone can pass it there.`);
  return [landmark[0] + (mirrors(view, side) ? -dx : dx), landmark[1] + dy];
}

/** Where a trigger point of this side is marked: the view and the place on it. */
export function markPoint(mark: Mark, side: MuscleSide): { readonly view: View; readonly at: ViewPoint } {
  const view = viewOf(mark.view, side);
  return { view, at: onSide(mark.at, side, view) };
}

/** A muscle's outline for this side: the view and the closed list of points on it. */
export function outlinePoints(
  outline: Outline,
  side: MuscleSide,
): { readonly view: View; readonly points: readonly ViewPoint[] } {
  const view = viewOf(outline.view, side);
  return { view, points: outline.points.map((point) => onSide(point, side, view)) };
}

function onSide([x, y]: ViewPoint, side: MuscleSide, view: View): ViewPoint {
  return [mirrors(view, side) ? -x : x, y];
}

/** Body space has a left and a right half; a profile, a hand or a foot has a space of its own, the same for both. */
function mirrors(view: View, side: MuscleSide): boolean {
  return side === 'right' && (view === 'front' || view === 'back');
}
