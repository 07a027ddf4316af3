import { REGION_IDS, type RegionId } from '@filiform/body';
import type { MarkedPlaces } from './marked.ts';
import { WHOLE } from './pain-maps.ts';
import { mirrorTile, regionOfTile, tiles } from './tiles.ts';
import { NO_PIECE, type ZoneIndex } from './zone-index.ts';

/**
 * A part of the drawing that is explained as one: what is drawn in one region of one half. Its share is of the whole
 * drawing, by area and strength.
 */
export type DrawnPart = {
  /** None where the chart has no region's name for the place. */
  readonly region: RegionId | undefined;
  readonly side: 'left' | 'right';
  readonly share: number;
  /** Mean strength of what is drawn there, 0..1 of the strongest; about a half where the pain only runs to. */
  readonly strength: number;
};

/** A drawing as far as the zones of an atlas meet it. */
export type DrawnEvidence = {
  /** Largest first; the smallest of many are put together as the last of each side, which has no region. */
  readonly parts: readonly DrawnPart[];
  /** mm² of the chart that are drawn. */
  readonly areaMm2: number;
  /** Units that the drawing touches, in ascending order; unit `2 * map + side`. */
  readonly touched: readonly number[];
  /** Mean cover 0..WHOLE of part `p` by unit `u`: `cover[u * parts.length + p]`. */
  readonly cover: Uint8Array;
  /** Share 0..1 of the unit's primary zones that is drawn. */
  readonly coreDrawn: Float64Array;
  /** Share 0..1 of what is expected of piece `p` that is drawn, on the left `2 * p` and on the right `2 * p + 1`. */
  readonly pieceDrawn: Float64Array;
};

/** More parts than this are one part "and the rest" of each side: a drawing of everything need not cost more than a real one. */
const MOST_PARTS = 24;

/** Meet the drawing with the zones. */
export function drawnEvidence(index: ZoneIndex, marked: MarkedPlaces): DrawnEvidence {
  const { half } = tiles();
  const drawn = drawnTiles(marked);
  const { parts, partOfCell } = partsOf(drawn);
  const units = 2 * index.ownerOfMap.length;
  const hit = new Float64Array(units * parts.length);
  const coreHit = new Float64Array(units);
  const pieceHit = new Float64Array(2 * index.pieceTotal.length);
  const reached = new Uint8Array(units);
  const regions = regionOfTile();
  for (let at = 0; at < drawn.tiles.length; at += 1) {
    const tile = drawn.tiles[at] ?? 0;
    const mass = drawn.mass[at] ?? 0;
    const area = drawn.area[at] ?? 0;
    const part = partOfCell[cellOf(tile, half, regions)] ?? 0;
    for (let side = 0; side < 2; side += 1) {
      const row = side === 0 ? tile : mirrorTile(tile);
      for (let slot = index.starts[row] ?? 0, end = index.starts[row + 1] ?? 0; slot < end; slot += 1) {
        const unit = 2 * (index.mapOf[slot] ?? 0) + side;
        reached[unit] = 1;
        const cell = unit * parts.length + part;
        hit[cell] = (hit[cell] ?? 0) + mass * (index.cover[slot] ?? 0);
        coreHit[unit] = (coreHit[unit] ?? 0) + area * (index.core[slot] ?? 0);
        const piece = index.piece[slot] ?? NO_PIECE;
        if (piece !== NO_PIECE)
          pieceHit[2 * piece + side] = (pieceHit[2 * piece + side] ?? 0) + area * (index.expected[slot] ?? 0);
      }
    }
  }
  const cover = new Uint8Array(hit.length);
  const coreDrawn = new Float64Array(units);
  const touched: number[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    if (reached[unit] === 0) continue;
    let most = 0;
    for (let part = 0; part < parts.length; part += 1) {
      const cell = unit * parts.length + part;
      const mean = Math.round((hit[cell] ?? 0) / (parts[part]?.mass ?? 1));
      cover[cell] = mean;
      if (mean > most) most = mean;
    }
    // The blurred edge of a zone that meets the edge of the drawing explains nothing.
    if (most === 0) continue;
    touched.push(unit);
    const core = index.coreTotalOfMap[unit >> 1] ?? 0;
    coreDrawn[unit] = core === 0 ? 0 : (coreHit[unit] ?? 0) / core;
  }
  return {
    parts: parts.map(({ region, side, mass, area }) => ({
      region,
      side,
      share: fixed(mass / drawn.massTotal),
      strength: fixed(mass / (area * WHOLE)),
    })),
    areaMm2: drawn.areaTotal,
    touched,
    cover,
    coreDrawn,
    pieceDrawn: pieceHit.map((hit, at) => hit / (index.pieceTotal[at >> 1] || 1)),
  };
}

/** A share in steps that sums and products with covers keep exactly, whatever their order. */
function fixed(share: number): number {
  return Math.round(share * STEPS) / STEPS;
}

const STEPS = 2 ** 24;

type DrawnTiles = {
  readonly tiles: Uint16Array;
  /** Area of the tile that is drawn, weighted by strength. */
  readonly mass: Float64Array;
  /** mm² of the tile that are drawn. */
  readonly area: Float64Array;
  readonly massTotal: number;
  readonly areaTotal: number;
};

let room: { readonly mass: Float64Array; readonly area: Float64Array; readonly list: Uint16Array } | undefined;

function drawnTiles(marked: MarkedPlaces): DrawnTiles {
  const { count, ofPlace, placeAreaMm2 } = tiles();
  // Kept between two calls, blank in between: this runs on every move of the pen.
  room ??= { mass: new Float64Array(count), area: new Float64Array(count), list: new Uint16Array(count) };
  const { mass, area, list } = room;
  let found = 0;
  let massTotal = 0;
  let areaTotal = 0;
  for (let at = 0; at < marked.places.length; at += 1) {
    const place = marked.places[at] ?? 0;
    const tile = ofPlace[place] ?? 0;
    const size = placeAreaMm2[place] ?? 0;
    if (area[tile] === 0) list[found++] = tile;
    const weighed = size * (marked.strength[at] ?? 0);
    mass[tile] = (mass[tile] ?? 0) + weighed;
    area[tile] = (area[tile] ?? 0) + size;
    massTotal += weighed;
    areaTotal += size;
  }
  const drawn = list.slice(0, found);
  const drawnMass = new Float64Array(found);
  const drawnArea = new Float64Array(found);
  for (let at = 0; at < found; at += 1) {
    const tile = drawn[at] ?? 0;
    drawnMass[at] = mass[tile] ?? 0;
    drawnArea[at] = area[tile] ?? 0;
    mass[tile] = 0;
    area[tile] = 0;
  }
  return { tiles: drawn, mass: drawnMass, area: drawnArea, massTotal: massTotal || WHOLE, areaTotal };
}

/** A cell is a region of one half; region -1 comes last. */
function cellOf(tile: number, half: number, regions: Int16Array): number {
  const region = regions[tile < half ? tile : tile - half] ?? -1;
  return 2 * (region < 0 ? REGION_IDS.length : region) + (tile < half ? 0 : 1);
}

type Part = { readonly region: RegionId | undefined; readonly side: 'left' | 'right'; mass: number; area: number };

function partsOf(drawn: DrawnTiles): { readonly parts: readonly Part[]; readonly partOfCell: Int16Array } {
  const { half } = tiles();
  const regions = regionOfTile();
  const massOfCell = new Float64Array(2 * (REGION_IDS.length + 1));
  const areaOfCell = new Float64Array(massOfCell.length);
  for (let at = 0; at < drawn.tiles.length; at += 1) {
    const cell = cellOf(drawn.tiles[at] ?? 0, half, regions);
    massOfCell[cell] = (massOfCell[cell] ?? 0) + (drawn.mass[at] ?? 0);
    areaOfCell[cell] = (areaOfCell[cell] ?? 0) + (drawn.area[at] ?? 0);
  }
  const cells = [...massOfCell.keys()]
    .filter((cell) => (massOfCell[cell] ?? 0) > 0)
    .sort((one, other) => (massOfCell[other] ?? 0) - (massOfCell[one] ?? 0) || one - other);
  const parts: Part[] = [];
  const partOfCell = new Int16Array(massOfCell.length).fill(-1);
  let edge: number | undefined;
  const restOf = new Map<Part['side'], number>();
  for (const cell of cells) {
    const mass = massOfCell[cell] ?? 0;
    const area = areaOfCell[cell] ?? 0;
    const side = cell % 2 === 0 ? 'left' : 'right';
    if (parts.length === MOST_PARTS) edge = parts.at(-1)?.mass;
    // Equal parts stay together, or left and right of one region could be told apart by their order.
    if (edge === undefined || mass === edge) {
      partOfCell[cell] = parts.length;
      parts.push({ region: REGION_IDS[cell >> 1], side, mass, area });
      continue;
    }
    const number = restOf.get(side) ?? parts.length;
    const rest = parts[number] ?? { region: undefined, side, mass: 0, area: 0 };
    if (!restOf.has(side)) parts.push(rest);
    restOf.set(side, number);
    rest.mass += mass;
    rest.area += area;
    partOfCell[cell] = number;
  }
  return { parts, partOfCell };
}
