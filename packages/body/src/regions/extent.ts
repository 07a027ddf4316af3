import { SURFACE_BOTTOM_Y, sectionAt, xAt, zAt } from '../cells/section.ts';
import { type Interval, intersect, unite } from '../figure/area.ts';
import { EAR_AREA, SILHOUETTES } from '../figure/silhouette.ts';
import { type HalfView, isHandOrFoot } from '../figure/views.ts';
import { TRAGION_Y } from '../landmarks.ts';
import { givenArea } from './given-area.ts';
import type { RegionId } from './names.ts';
import { REGION_SHAPES } from './shape.ts';
import { sharedBefore } from './shared.ts';

/**
 * Where the left half of a region crosses one height of a view, cut to the figure and without what belongs to a shared
 * region: intervals of x, in profile of z. Other views' outlines are carried over along the shared surface.
 * @param y in the space of the view (profile, hand and foot: Y up)
 */
export function extentAt(region: RegionId, view: HalfView, y: number): readonly Interval[] {
  const whole = intersect(unite(rawExtentAt(region, view, y)), figureAt(region, view, y));
  if (whole.length === 0) return whole;
  const without = (REGION_SHAPES[region].minus ?? []).reduce(
    (left, other) => subtract(left, extentAt(other, view, y)),
    whole,
  );
  return sharedBefore(region, view).reduce(
    (left, other) => (left.length === 0 ? left : subtract(left, rawExtentAt(other, view, y))),
    without,
  );
}

function rawExtentAt(region: RegionId, view: HalfView, y: number): readonly Interval[] {
  const given = givenArea(region, view)?.intervalsAt(y) ?? [];
  if (isHandOrFoot(view)) return given;
  const bodyY = view === 'profile' ? TRAGION_Y - y : y;
  if (bodyY <= 0 || bodyY > SURFACE_BOTTOM_Y || region === 'ear') return given;
  const section = sectionAt(bodyY);
  if (view === 'profile') {
    const carried = (['front', 'back'] as const).flatMap((facing) =>
      intersect(givenArea(region, facing)?.intervalsAt(bodyY) ?? [], [[0, section.halfBreadth]]).map(
        ([from, to]): Interval => {
          const ends = [zAt(section, facing, from), zAt(section, facing, to)];
          return [Math.min(...ends), Math.max(...ends)];
        },
      ),
    );
    return [...given, ...carried];
  }
  const faced: Interval =
    view === 'front' ? [section.widestZ, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, section.widestZ];
  const carried = intersect(givenArea(region, 'profile')?.intervalsAt(TRAGION_Y - bodyY) ?? [], [faced]).map(
    ([from, to]): Interval => {
      const ends = [xAt(section, view, from), xAt(section, view, to)];
      return [Math.min(...ends), Math.max(...ends)];
    },
  );
  return [...given, ...carried];
}

function figureAt(region: RegionId, view: HalfView, y: number): readonly Interval[] {
  if (view !== 'front' && view !== 'back') return SILHOUETTES[view].intervalsAt(y);
  const body = intersect(SILHOUETTES[view].intervalsAt(y), [[0, Number.POSITIVE_INFINITY]]);
  return region === 'ear' ? EAR_AREA.intervalsAt(y) : body;
}

function subtract(from: readonly Interval[], gone: readonly Interval[]): readonly Interval[] {
  return gone.reduce<readonly Interval[]>(
    (left, [start, end]) =>
      left.flatMap(([a, b]): Interval[] => {
        if (end <= a || start >= b) return [[a, b]];
        const rest: Interval[] = [];
        if (start > a) rest.push([a, start]);
        if (end < b) rest.push([end, b]);
        return rest;
      }),
    from,
  );
}
