import { places, REGION_IDS, type RegionId, regionsOfPlace } from '@filiform/body';

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

const NUMBERS: ReadonlyMap<RegionId, number> = new Map(REGION_IDS.map((region, number) => [region, number]));
let regionNumbers: Int16Array | undefined;

/** Number in `REGION_IDS` of the region that names each place best (the first it belongs to); -1 for none. */
export function placeRegions(): Int16Array {
  regionNumbers ??= Int16Array.from({ length: places().count }, (_, place) => {
    const [region] = regionsOfPlace(place);
    return region === undefined ? -1 : (NUMBERS.get(region) ?? -1);
  });
  return regionNumbers;
}
