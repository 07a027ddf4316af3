import { places, REGION_IDS, type RegionId, regionPlaces, type Sighting } from '@filiform/body';

/**
 * The body in tiles of about a square centimetre (a quarter of that on hands and feet), each a group of the chart's
 * places. Referred pain is taught and drawn with less precision than that, and a coarse grid ranks ten times faster.
 * Numbered like places: the left half first, then the right half in the same order.
 */
export type Tiles = {
  readonly count: number;
  readonly half: number;
  /** Tile of each place. */
  readonly ofPlace: Uint16Array;
  /** Whole mm² of each place, at least 1: whole numbers keep sums exact in any order, so that left mirrors right. */
  readonly placeAreaMm2: Uint8Array;
  /** Whole mm² of each tile. */
  readonly areaMm2: Uint16Array;
  /** Where the left half's tiles are seen, by the chart's half views; x and y are the middle of its places there. */
  readonly seen: ReadonlyMap<string, TileSighting>;
};

export type TileSighting = { readonly tile: Uint16Array; readonly x: Float32Array; readonly y: Float32Array };

/** Edge of a tile, by how much the view enlarges; mm. */
const TILE_MM = { front: 10, back: 10, profile: 9 } as const satisfies Record<string, number>;
const TILE_ON_HANDS_AND_FEET_MM = 5;

function tileEdgeMm(view: string): number {
  if (view === 'front' || view === 'back' || view === 'profile') return TILE_MM[view];
  return TILE_ON_HANDS_AND_FEET_MM;
}

/** A view shows a tile where it shows this share of its places. */
const SEEN_SHARE = 0.4;

let made: Tiles | undefined;

/** Made at the first call, the same object ever after. */
export function tiles(): Tiles {
  made ??= makeTiles();
  return made;
}

function makeTiles(): Tiles {
  const { half, count, areaMm2: placeArea, seen } = places();
  const views = Object.entries(seen).sort(([one], [other]) => priority(one) - priority(other));
  const tileOfLeft = grouped(views, half);
  const halfTiles = tileOfLeft.reduce((most, tile) => Math.max(most, tile), 0) + 1;

  const ofPlace = new Uint16Array(count);
  const placeAreaMm2 = new Uint8Array(count);
  const areaMm2 = new Uint16Array(2 * halfTiles);
  for (let place = 0; place < half; place += 1) {
    const tile = tileOfLeft[place] ?? 0;
    const area = Math.max(1, Math.round(placeArea[place] ?? 0));
    ofPlace[place] = tile;
    ofPlace[place + half] = tile + halfTiles;
    placeAreaMm2[place] = area;
    placeAreaMm2[place + half] = area;
    areaMm2[tile] = (areaMm2[tile] ?? 0) + area;
    areaMm2[tile + halfTiles] = areaMm2[tile] ?? 0;
  }
  const members = new Uint16Array(halfTiles);
  for (const tile of tileOfLeft) members[tile] = (members[tile] ?? 0) + 1;
  return {
    count: 2 * halfTiles,
    half: halfTiles,
    ofPlace,
    placeAreaMm2,
    areaMm2,
    seen: new Map(views.map(([view, sighting]) => [view, sightings(sighting, tileOfLeft, members)])),
  };
}

/** Larger views first, since they tell places apart best; the head by its profile, with the view that faces it. */
function priority(view: string): number {
  return view === 'profile' ? 1 : view === 'front' ? 2 : view === 'back' ? 3 : 0;
}

/** Number of the tile of each left place: places in the same square of the view that shows them best are one tile. */
function grouped(views: readonly (readonly [string, Sighting])[], half: number): Uint16Array {
  const key = new Float64Array(half);
  const done = new Uint8Array(half);
  const SQUARES = 1024;
  for (const [number, [view, { place, x, y }]] of views.entries()) {
    const edge = tileEdgeMm(view);
    const touched: number[] = [];
    for (let at = 0; at < place.length; at += 1) {
      const seenPlace = place[at] ?? 0;
      // One square on the view that shows it best; in profile also one on the view that faces it, because the face
      // itself is seen edge on there.
      if (done[seenPlace] === 1) continue;
      const column = Math.floor((x[at] ?? 0) / edge) + SQUARES / 2;
      const row = Math.floor((y[at] ?? 0) / edge) + SQUARES / 2;
      key[seenPlace] = ((key[seenPlace] ?? 0) * 8 + number + 1) * SQUARES * SQUARES + row * SQUARES + column;
      touched.push(seenPlace);
    }
    if (view !== 'profile') for (const seenPlace of touched) done[seenPlace] = 1;
  }
  const numbers = new Map<number, number>();
  const tile = new Uint16Array(half);
  for (let place = 0; place < half; place += 1) {
    const at = key[place] ?? 0;
    let known = numbers.get(at);
    if (known === undefined) {
      known = numbers.size;
      numbers.set(at, known);
    }
    tile[place] = known;
  }
  if (numbers.size > 0x7fff) throw new Error(`The chart has ${numbers.size} tiles on a half; 16 bits hold 32767.`);
  return tile;
}

function sightings({ place, x, y }: Sighting, tileOfLeft: Uint16Array, members: Uint16Array): TileSighting {
  const count = new Uint16Array(members.length);
  const sumX = new Float64Array(members.length);
  const sumY = new Float64Array(members.length);
  for (let at = 0; at < place.length; at += 1) {
    const tile = tileOfLeft[place[at] ?? 0] ?? 0;
    count[tile] = (count[tile] ?? 0) + 1;
    sumX[tile] = (sumX[tile] ?? 0) + (x[at] ?? 0);
    sumY[tile] = (sumY[tile] ?? 0) + (y[at] ?? 0);
  }
  const shown: number[] = [];
  for (let tile = 0; tile < members.length; tile += 1)
    if ((count[tile] ?? 0) > 0 && (count[tile] ?? 0) >= SEEN_SHARE * (members[tile] ?? 0)) shown.push(tile);
  return {
    tile: Uint16Array.from(shown),
    x: Float32Array.from(shown, (tile) => (sumX[tile] ?? 0) / (count[tile] ?? 1)),
    y: Float32Array.from(shown, (tile) => (sumY[tile] ?? 0) / (count[tile] ?? 1)),
  };
}

/** The same tile on the other half. */
export function mirrorTile(tile: number): number {
  const { half } = tiles();
  return tile < half ? tile + half : tile - half;
}

const ofRegion = new Map<RegionId, Uint16Array>();

/** Tiles of the left half that belong to a region for the greater part. */
export function regionTiles(region: RegionId): Uint16Array {
  const known = ofRegion.get(region);
  if (known) return known;
  const { ofPlace, placeAreaMm2, areaMm2, half } = tiles();
  const inside = new Uint16Array(half);
  for (const place of regionPlaces(region, 'left')) {
    const tile = ofPlace[place] ?? 0;
    if (tile < half) inside[tile] = (inside[tile] ?? 0) + (placeAreaMm2[place] ?? 0);
  }
  const found: number[] = [];
  for (let tile = 0; tile < half; tile += 1)
    if ((inside[tile] ?? 0) * 2 >= (areaMm2[tile] ?? 0) && (inside[tile] ?? 0) > 0) found.push(tile);
  const made = Uint16Array.from(found);
  ofRegion.set(region, made);
  return made;
}

let regionNumbers: Int16Array | undefined;

/**
 * Number in `REGION_IDS` of the smallest region that each left tile belongs to, -1 for none: a fingertip is the finger
 * rather than the hand.
 */
export function regionOfTile(): Int16Array {
  if (regionNumbers) return regionNumbers;
  const { half } = tiles();
  const numbers = new Int16Array(half).fill(-1);
  const bySize = [...REGION_IDS.entries()]
    .map(([number, region]) => ({ number, members: regionTiles(region) }))
    .sort((one, other) => other.members.length - one.members.length || one.number - other.number);
  for (const { number, members } of bySize) for (const tile of members) numbers[tile] = number;
  regionNumbers = numbers;
  return numbers;
}

let bodyArea: number | undefined;

/** Area of the whole chart, each place once; mm². */
export function bodyAreaMm2(): number {
  bodyArea ??= tiles().areaMm2.reduce((sum, area) => sum + area, 0);
  return bodyArea;
}
