import { ATLAS, type MuscleId, type ReferralZone, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { mirrorPlace, paintCoverage, places, type RegionId, regionPlaces, type Side } from '@filiform/body';
import { COMPLAINT_IDS, type MarkedRegion, parseRankRequest, rankRequest } from '../src/index.ts';
import type { PublishedCase } from './case.ts';

/** One line of an answer. Chances are in 0..1; what has none is not listed, it only counts for calibration. */
export type Ranked = { readonly muscle: MuscleId; readonly side: Side; readonly chance: number };

/** What a method says to a case: muscles best first, and the ids of other patterns best first. */
export type Answer = { readonly muscles: readonly Ranked[]; readonly patterns: readonly string[] };

export type Method = { readonly name: string; readonly answer: (one: PublishedCase) => Answer };

/** The package as its users call it. */
const filiform: Method = {
  name: 'Filiform',
  answer(one) {
    const complaint = COMPLAINT_IDS.find((id) => id === one.complaint);
    const findings = one.kind === 'pattern-other' ? [] : (one.findings ?? []);
    const request = parseRankRequest({ regions: one.regions, findings, ...(complaint ? { complaint } : {}) });
    if (!request.ok) throw new Error(`${one.id}: ${request.error.field}: ${request.error.message}`);
    const ranking = rankRequest(request.value);
    return {
      muscles: ranking.candidates.map(({ muscle, side, probability }) => ({ muscle, side, chance: probability })),
      patterns: ranking.patterns.map(patternId),
    };
  },
};

/** Patterns stand in a ranking as their ids, or as records with one. */
function patternId(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry === 'object' && entry !== null) {
    const id = 'pattern' in entry ? entry.pattern : 'id' in entry ? entry.id : undefined;
    if (typeof id === 'string') return id;
  }
  throw new Error('A pattern of the ranking has no id.');
}

/**
 * "Most overlapping area first": mm² of the drawn regions that lie in the muscle's zones, spillover like primary, a
 * muscle's size and what it leaves unexplained not asked. Its chance is the share of the drawing in the zones.
 */
const overlap: Method = {
  name: 'most overlapping area',
  answer(one) {
    const drawn = drawnPlaces(one.regions);
    const { areaMm2 } = places();
    const total = drawn.reduce((sum, place) => sum + areaOf(place, areaMm2), 0);
    const muscles = zoneMaps().flatMap(({ muscle, coverage }) =>
      (['left', 'right'] as const).map((side): Ranked => {
        const mm2 = drawn.reduce((sum, place) => {
          const onLeft = side === 'left' ? place : mirrorPlace(place);
          return sum + areaOf(place, areaMm2) * (coverage.get(onLeft) ?? 0);
        }, 0);
        return { muscle, side, chance: total === 0 ? 0 : mm2 / total };
      }),
    );
    return { muscles: bestFirst(muscles), patterns: [] };
  },
};

/**
 * "Every muscle listed for the region, alphabetical": the muscles with a zone that names a drawn region, by name.
 * Each of n listed has the chance 1/n.
 */
const listed: Method = {
  name: 'listed for the region, alphabetical',
  answer(one) {
    const found = (['left', 'right'] as const).flatMap((side) => {
      const regions = new Set(
        one.regions.filter((mark) => mark.side === side || mark.side === 'midline').map(regionOf),
      );
      return ATLAS.muscles.map((muscle) => ({
        muscle: muscle.id,
        name: muscle.name,
        side,
        listed: zonesOf(muscle).some((zone) => zone.regions.some((region) => regions.has(region))),
      }));
    });
    found.sort(
      (one, other) =>
        Number(other.listed) - Number(one.listed) ||
        one.name.localeCompare(other.name, 'en') ||
        one.side.localeCompare(other.side, 'en'),
    );
    const chance = 1 / Math.max(1, found.filter((muscle) => muscle.listed).length);
    return {
      muscles: found.map(({ muscle, side, listed }) => ({ muscle, side, chance: listed ? chance : 0 })),
      patterns: [],
    };
  },
};

export const METHODS = [filiform, overlap, listed] as const;

function regionOf({ region }: MarkedRegion): RegionId {
  return region;
}

function bestFirst(muscles: readonly Ranked[]): readonly Ranked[] {
  return muscles.toSorted(
    (one, other) =>
      other.chance - one.chance ||
      one.muscle.localeCompare(other.muscle, 'en') ||
      one.side.localeCompare(other.side, 'en'),
  );
}

/** Every place of the named regions once; main pain and spread alike. */
function drawnPlaces(regions: readonly MarkedRegion[]): readonly number[] {
  return [...new Set(regions.flatMap(({ region, side }) => [...regionPlaces(region, side)]))];
}

function areaOf(place: number, areaMm2: ArrayLike<number>): number {
  return areaMm2[place] ?? 0;
}

function zonesOf(muscle: (typeof ATLAS.muscles)[number]): readonly ReferralZone[] {
  return muscle.triggerPoints.flatMap((point) => point.zones);
}

type ZoneMap = { readonly muscle: MuscleId; readonly coverage: ReadonlyMap<number, number> };
let maps: readonly ZoneMap[] | undefined;

/** For each left muscle, the share 0..1 of each place that its zones' brushes cover. */
function zoneMaps(): readonly ZoneMap[] {
  maps ??= ATLAS.muscles.map((muscle) => {
    const strokes = zonesOf(muscle).map((zone) => {
      const view = zoneSeenOn(zone, 'left');
      const points = zonePoints(zone, 'left', view);
      return { view, points, widthMm: zone.widthMm, intensity0to10: 10, quality: 'aching' as const };
    });
    const coverage = new Map<number, number>();
    for (const [place, share] of paintCoverage({ strokes }).entries()) if (share > 0) coverage.set(place, share);
    return { muscle: muscle.id, coverage };
  });
  return maps;
}
