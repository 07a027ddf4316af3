import { places, REGION_IDS, type RegionId, regionPlaces } from '@filiform/body';

let areas: Uint16Array | undefined;

/** Area of each place in whole mm², at least 1: whole numbers keep sums exact in any order. */
export function placeAreas(): Uint16Array {
  if (areas === undefined) {
    const { areaMm2 } = places();
    // A loop, because `from` with a function takes ten times as long on an array this large.
    areas = new Uint16Array(areaMm2.length);
    for (let place = 0; place < areaMm2.length; place += 1) areas[place] = Math.max(1, Math.round(areaMm2[place] ?? 0));
  }
  return areas;
}

/**
 * Number in `REGION_IDS` of the region that names each place best (the first it belongs to); -1 for none of these.
 * Only the regions asked for are laid out: legs and feet would cost as much again.
 */
export function regionOfEachPlace(named: ReadonlySet<RegionId>): Int16Array {
  const numbers = new Int16Array(places().count).fill(-1);
  for (const [number, region] of [...REGION_IDS.entries()].reverse()) {
    if (!named.has(region)) continue;
    for (const side of ['left', 'right'] as const)
      for (const place of regionPlaces(region, side)) numbers[place] = number;
  }
  return numbers;
}
