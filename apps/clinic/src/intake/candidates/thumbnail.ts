import { type MuscleId, type MuscleSide, muscle, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { toScreen, VIEW_BOXES, type View } from '@filiform/body';
import { strokePath } from '../picture/pain-layers.ts';

/** Where a muscle's pain is felt, on the one view that shows it best: paths in that view's screen millimetres. */
export type Thumbnail = {
  readonly view: View;
  /** The part of the view around the zones, as an SVG's viewBox. */
  readonly window: string;
  readonly primary: readonly ThumbnailZone[];
  readonly spillover: readonly ThumbnailZone[];
};

type ThumbnailZone = { readonly d: string; readonly widthMm: number };

/** Room around the zones, so that one sees where on the body they are; a picture shows at least so much. */
const AROUND_MM = 70;
const LEAST_MM = 420;
/** Width of a thumbnail to its height. */
const SHAPE = 0.8;

const made = new Map<string, Thumbnail | undefined>();

/** Made once for each muscle and side: the list is drawn anew with each move of the pen. */
export function thumbnailOf(id: MuscleId, side: MuscleSide): Thumbnail | undefined {
  const key = `${id} ${side}`;
  if (!made.has(key)) made.set(key, makeThumbnail(id, side));
  return made.get(key);
}

function makeThumbnail(id: MuscleId, side: MuscleSide): Thumbnail | undefined {
  const zones = muscle(id)?.triggerPoints.flatMap((point) => point.zones) ?? [];
  const weights = new Map<View, number>();
  for (const zone of zones) {
    const view = zoneSeenOn(zone, side);
    weights.set(view, (weights.get(view) ?? 0) + (zone.strength === 'primary' ? 3 : 1));
  }
  const [best] = [...weights].sort(([, one], [, other]) => other - one);
  if (!best) return undefined;
  const [view] = best;
  const shown = zones
    .filter((zone) => zoneSeenOn(zone, side) === view)
    .map((zone) => ({ ...zone, points: zonePoints(zone, side, view) }));
  const of = (strength: 'primary' | 'spillover') =>
    shown
      .filter((zone) => zone.strength === strength)
      .map(({ points, widthMm }) => ({ d: strokePath(view, points), widthMm }));
  const places = shown.flatMap(({ points }) => points.map((point) => toScreen(view, point)));
  return { view, window: windowAround(view, places), primary: of('primary'), spillover: of('spillover') };
}

function windowAround(view: View, places: readonly (readonly [number, number])[]): string {
  const [boxX, boxY, boxWidth, boxHeight] = VIEW_BOXES[view];
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs) - AROUND_MM, Math.max(...xs) + AROUND_MM];
  const [top, bottom] = [Math.min(...ys) - AROUND_MM, Math.max(...ys) + AROUND_MM];
  const wanted = Math.max(bottom - top, (right - left) / SHAPE, LEAST_MM);
  const height = Math.min(wanted, boxHeight, boxWidth / SHAPE);
  const width = height * SHAPE;
  const x = within((left + right - width) / 2, boxX, boxX + boxWidth - width);
  const y = within((top + bottom - height) / 2, boxY, boxY + boxHeight - height);
  return [x, y, width, height].map(Math.round).join(' ');
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
