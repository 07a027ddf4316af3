import { SURFACE_BOTTOM_Y, sectionAt, xAt, zAt } from '../cells/section.ts';
import { type Area, areaOf, type Interval, intersect, unite } from '../figure/area.ts';
import { EAR_AREA, type HalfView, SILHOUETTES } from '../figure/silhouette.ts';
import { flatten } from '../figure/spline.ts';
import { TRAGION_Y } from '../landmarks.ts';
import type { ViewPoint } from '../types.ts';
import type { RegionId } from './names.ts';
import { REGION_SHAPES } from './shape.ts';

/** How far a list that touches the midline is drawn past it, so that the smooth curve has no notch there. */
const PAST_MIDLINE_MM = -12;

const cache = new Map<string, Area>();

/** The outline of a region as it was given for one view; undefined where it has none there. */
export function givenArea(region: RegionId, view: HalfView): Area | undefined {
  const shape = REGION_SHAPES[region][view];
  if (!shape) return undefined;
  const key = `${region} ${view}`;
  const known = cache.get(key);
  if (known) return known;
  const widened = view === 'profile' ? shape : shape.map(([x, y]): ViewPoint => [x === 0 ? PAST_MIDLINE_MM : x, y]);
  const area = areaOf([flatten(widened, true)]);
  cache.set(key, area);
  return area;
}

/**
 * Where the left half of a region crosses one height of a view, cut to the figure: intervals of x (front, back) or
 * of z (profile). Other views' outlines are carried over along the shared surface.
 * @param y in the space of the view (profile: Y up)
 */
export function extentAt(region: RegionId, view: HalfView, y: number): readonly Interval[] {
  const whole = intersect(unite(rawExtentAt(region, view, y)), figureAt(region, view, y));
  const minus = REGION_SHAPES[region].minus ?? [];
  return minus.reduce((left, other) => subtract(left, extentAt(other, view, y)), whole);
}

function rawExtentAt(region: RegionId, view: HalfView, y: number): readonly Interval[] {
  const given = givenArea(region, view)?.intervalsAt(y) ?? [];
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
  if (view === 'profile') return SILHOUETTES.profile.intervalsAt(y);
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
