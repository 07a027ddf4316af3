import { type MuscleSide, muscle, type ReferralZone, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { type Drawing, insideFigure, type RegionId, type Stroke, type View, type ViewPoint } from '@filiform/body';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';

/** A zone that this patient feels, and how strongly beside the worst place. */
export type FeltZone = { readonly zone: ReferralZone; readonly side: MuscleSide; readonly share: number };

/**
 * Which zones this patient feels: most primary ones, some of the spillover, and now and then a place that has nothing
 * to do with it. Settled once for a story: the same body hurts at every visit.
 */
export function drawFeltZones(chance: Chance, story: Story): readonly FeltZone[] {
  const felt = story.sources.flatMap(({ point, side }, place) => {
    const marked = point.zones.filter(({ strength }) => chance.happens(MARKED[story.hand][strength]));
    const zones = marked.length > 0 ? marked : [point.zones[0]];
    return zones.map((zone) => ({
      zone,
      side,
      share: (zone.strength === 'primary' ? 1 : 0.6) * (side === story.worseSide ? 1 : 0.8) * (place === 0 ? 1 : 0.9),
    }));
  });
  return story.hand !== 'thorough' && chance.happens(0.15) ? [...felt, ...somewhereElse(chance, story)] : felt;
}

/** How often a zone that is felt is also marked. Made up. */
const MARKED = {
  thorough: { primary: 1, spillover: 0.5 },
  usual: { primary: 0.92, spillover: 0.35 },
  sparing: { primary: 0.55, spillover: 0.1 },
} as const;

function somewhereElse(chance: Chance, { condition, worseSide }: Story): readonly FeltZone[] {
  const found = muscle(chance.oneOf(condition.companions));
  return found ? [{ zone: chance.oneOf(found.triggerPoints).zones[0], side: worseSide, share: 0.5 }] : [];
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
  const marks = zones.flatMap((felt): readonly Mark[] => {
    const { zone, side, share } = felt;
    const view = zoneSeenOn(zone, side);
    const points = handDrawn(chance, zone, side, view);
    const intensity0to10 = Math.min(10, Math.max(1, Math.round(pain * share)));
    const shrunk = Math.min(1, 0.55 + 0.45 * left) * (0.85 + 0.3 * chance.next());
    const widthMm = Math.max(8, Math.round(zone.widthMm * shrunk));
    return points.length === 0
      ? []
      : [{ felt, stroke: { view, points, widthMm, intensity0to10, quality: story.quality } }];
  });
  return {
    drawing: { version: 1, strokes: marks.map(({ stroke }) => stroke) },
    zones: marks.map(({ felt }) => felt),
  };
}

type Mark = { readonly felt: FeltZone; readonly stroke: Stroke };

const TRIES = 4;

/** The zone's brush path as a hand would draw it: moved a little as a whole, unsteady on the way, in whole millimetres. */
function handDrawn(chance: Chance, zone: ReferralZone, side: MuscleSide, view: View): readonly ViewPoint[] {
  const path = withMiddles(zonePoints(zone, side, view));
  const unsteadyMm = Math.min(4, zone.widthMm / 7);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const driftMm = Math.min(8, zone.widthMm / 3) * (1 - tries / TRIES);
    const [dx, dy] = [chance.normal(0, driftMm), chance.normal(0, driftMm)];
    const drawn = path.map(
      ([x, y]): ViewPoint => [chance.normal(x + dx, unsteadyMm), chance.normal(y + dy, unsteadyMm)],
    );
    const points = wholeMillimetres(drawn);
    if (points.every((point) => insideFigure(view, point))) return points;
  }
  return wholeMillimetres(path).filter((point) => insideFigure(view, point));
}

/** A point more between each two stops. */
function withMiddles(stops: readonly ViewPoint[]): readonly ViewPoint[] {
  return stops.flatMap((stop, place): readonly ViewPoint[] => {
    const next = stops[place + 1];
    return next ? [stop, [(stop[0] + next[0]) / 2, (stop[1] + next[1]) / 2]] : [stop];
  });
}

function wholeMillimetres(path: readonly ViewPoint[]): readonly ViewPoint[] {
  return path
    .map(([x, y]): ViewPoint => [Math.round(x) + 0, Math.round(y) + 0])
    .filter((point, place, all) => place === 0 || !samePoint(point, all[place - 1]));
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
