import { type MuscleSide, type ReferralZone, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { type Drawing, insideFigure, type RegionId, type Stroke, type View, type ViewPoint } from '@filiform/body';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';

/** A zone that this patient feels, and how strongly beside the worst place. */
export type FeltZone = { readonly zone: ReferralZone; readonly side: MuscleSide; readonly share: number };

/** Which zones this patient feels: nearly all primary ones, some of the spillover. Settled once for a story. */
export function drawFeltZones(chance: Chance, story: Story): readonly FeltZone[] {
  return story.sources.flatMap(({ point, side }, place) => {
    const felt = point.zones.filter(({ strength }) => chance.happens(strength === 'primary' ? 0.93 : 0.3));
    const zones = felt.length > 0 ? felt : [point.zones[0]];
    return zones.map((zone) => ({
      zone,
      side,
      share: (zone.strength === 'primary' ? 1 : 0.6) * (side === story.worseSide ? 1 : 0.8) * (place === 0 ? 1 : 0.9),
    }));
  });
}

/** What is drawn at a visit, with the regions it covers. */
export type DrawnPain = { readonly drawing: Drawing; readonly zones: readonly FeltZone[] };

/**
 * The drawing of a visit: the felt zones by an unsteady hand, fewer, smaller and paler as the pain goes.
 * @param pain 0 to 10 on this day; where it rounds to 0, nothing is marked
 * @param left pain as a share of that at the first visit
 */
export function drawPain(
  chance: Chance,
  story: Story,
  felt: readonly FeltZone[],
  pain: number,
  left: number,
): DrawnPain {
  const zones = felt.filter(({ share, zone }, place) => {
    const intensity = Math.round(pain * share);
    if (intensity === 0) return false;
    // What runs furthest from its source goes first; the main place of the pain goes last.
    if (place > 0 && zone.strength === 'spillover' && left < 0.65) return false;
    return place === 0 || left >= 0.35 || place < felt.length / 2;
  });
  const strokes = zones.map(({ zone, side, share }): Stroke => {
    const view = zoneSeenOn(zone, side);
    const intensity0to10 = Math.min(10, Math.max(1, Math.round(pain * share)));
    const widthMm = Math.max(
      8,
      Math.round(zone.widthMm * Math.min(1, 0.55 + 0.45 * left) * (0.85 + 0.3 * chance.next())),
    );
    return { view, points: handDrawn(chance, zone, side, view), widthMm, intensity0to10, quality: story.quality };
  });
  return { drawing: { version: 1, strokes }, zones };
}

/** The zone's brush path with a point between each two stops, each a few millimetres off, in whole millimetres. */
function handDrawn(chance: Chance, zone: ReferralZone, side: MuscleSide, view: View): readonly ViewPoint[] {
  const stops = zonePoints(zone, side, view);
  const path = stops.flatMap((stop, place): readonly ViewPoint[] => {
    const next = stops[place + 1];
    return next ? [stop, [(stop[0] + next[0]) / 2, (stop[1] + next[1]) / 2]] : [stop];
  });
  const deviation = Math.min(5, zone.widthMm / 6);
  const drawn = path.map(([x, y]): ViewPoint => {
    const point: ViewPoint = [Math.round(chance.normal(x, deviation)), Math.round(chance.normal(y, deviation))];
    return insideFigure(view, point) ? point : [Math.round(x), Math.round(y)];
  });
  return drawn.filter((point, place) => place === 0 || !samePoint(point, drawn[place - 1]));
}

function samePoint(one: ViewPoint, another: ViewPoint | undefined): boolean {
  return one[0] === another?.[0] && one[1] === another[1];
}

/** A region that is drawn on, on one side. */
export type FeltRegion = { readonly region: RegionId; readonly side: MuscleSide; readonly intensity0to10: number };

/** The regions of a drawing with the strongest mark on each, in the order of drawing. */
export function feltRegions({ drawing, zones }: DrawnPain): readonly FeltRegion[] {
  const regions = new Map<string, FeltRegion>();
  zones.forEach(({ zone, side }, place) => {
    const intensity0to10 = drawing.strokes[place]?.intensity0to10 ?? 0;
    for (const region of zone.regions) {
      const known = regions.get(`${region} ${side}`);
      if (!known || known.intensity0to10 < intensity0to10)
        regions.set(`${region} ${side}`, { region, side, intensity0to10 });
    }
  });
  return [...regions.values()];
}
