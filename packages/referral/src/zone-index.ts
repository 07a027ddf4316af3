import type { Muscle, MuscleId, PainPattern, PatternId } from '@filiform/atlas';
import { mirroredMap, type PainMap, painMapOf, together } from './pain-maps.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { tiles } from './tiles.ts';

/** What can be a source of pain: a muscle on one side, or another pattern. */
export type SourceOfPain =
  | { readonly kind: 'muscle'; readonly muscle: MuscleId; readonly side: 'left' | 'right' }
  | { readonly kind: 'pattern'; readonly pattern: PatternId; readonly side: 'left' | 'right' | 'midline' };

/**
 * One way in which a source hurts: one trigger point of a muscle, all of them at once, or a pattern's zones.
 * Unit `2 * n` is the left of map `n`, unit `2 * n + 1` its right.
 */
type MapOwner = {
  /** Number of the muscle, or of the pattern after all muscles. */
  readonly owner: number;
  readonly triggerPoints: readonly string[];
  readonly map: PainMap;
  readonly pieces: readonly Piece[];
};

/** The zones of an atlas turned around: for each tile of the chart, which maps reach it. */
export type ZoneIndex = {
  readonly muscles: readonly Muscle[];
  readonly patterns: readonly PainPattern[];
  /** Row `tile` is `starts[tile]` (inclusive) to `starts[tile + 1]` (exclusive) of the three arrays below. */
  readonly starts: Uint32Array;
  readonly mapOf: Uint16Array;
  readonly cover: Uint8Array;
  readonly core: Uint8Array;
  /** Number of the piece that the slot belongs to, `NO_PIECE` for none, and how much of it is expected, 0..WHOLE. */
  readonly piece: Uint16Array;
  readonly expected: Uint8Array;
  /** Map `m` has the pieces `pieceStarts[m]` (inclusive) to `pieceStarts[m + 1]` (exclusive). */
  readonly pieceStarts: Uint16Array;
  readonly pieceIsPrimary: Uint8Array;
  readonly pieceWeight: Float64Array;
  /** Area-weighted sum of `expected`. */
  readonly pieceTotal: Float64Array;
  readonly ownerOfMap: Uint16Array;
  readonly triggerPointsOfMap: readonly (readonly string[])[];
  /** 1 where no point of the map has a source for its pattern; patterns count as sourced. */
  readonly isUnsourcedMap: Uint8Array;
  /** Area-weighted sum of `core`. */
  readonly coreTotalOfMap: Float64Array;
};

export const NO_PIECE = 0xffff;

/** Index of all zones; built once for an atlas. */
export function zoneIndexOf(muscles: readonly Muscle[], patterns: readonly PainPattern[]): ZoneIndex {
  const maps: MapOwner[] = [];
  for (const [owner, muscle] of muscles.entries()) {
    const ofPoints = muscle.triggerPoints.map((point): MapOwner => {
      const map = painMapOf(point.zones, point.marks);
      return { owner, triggerPoints: [point.id], map, pieces: piecesOf(point.zones, map) };
    });
    maps.push(...ofPoints);
    if (ofPoints.length > 1) {
      const map = together(ofPoints.map((one) => one.map));
      const zones = muscle.triggerPoints.flatMap((point) => point.zones);
      const triggerPoints = muscle.triggerPoints.map((point) => point.id);
      maps.push({ owner, triggerPoints, map, pieces: piecesOf(zones, map) });
    }
  }
  for (const [number, pattern] of patterns.entries()) {
    const owner = muscles.length + number;
    const ofLeft = painMapOf(pattern.zones, []);
    const map = pattern.felt === 'both' ? together([ofLeft, mirroredMap(ofLeft)]) : ofLeft;
    maps.push({ owner, triggerPoints: [], map, pieces: piecesOf(pattern.zones, map) });
  }
  return turnAround(muscles, patterns, maps);
}

function turnAround(
  muscles: readonly Muscle[],
  patterns: readonly PainPattern[],
  maps: readonly MapOwner[],
): ZoneIndex {
  const { count, areaMm2 } = tiles();
  const starts = new Uint32Array(count + 1);
  for (const { map } of maps) for (const tile of map.tiles) starts[tile + 1] = (starts[tile + 1] ?? 0) + 1;
  for (let tile = 0; tile < count; tile += 1) starts[tile + 1] = (starts[tile + 1] ?? 0) + (starts[tile] ?? 0);
  const size = starts[count] ?? 0;
  const mapOf = new Uint16Array(size);
  const cover = new Uint8Array(size);
  const core = new Uint8Array(size);
  const piece = new Uint16Array(size).fill(NO_PIECE);
  const expected = new Uint8Array(size);
  const coreTotalOfMap = new Float64Array(maps.length);
  const pieceStarts = new Uint16Array(maps.length + 1);
  const primary: number[] = [];
  const pieceWeight: number[] = [];
  const pieceTotal: number[] = [];
  const next = starts.slice();
  for (const [number, { map, pieces }] of maps.entries()) {
    const slots = new Uint32Array(map.tiles.length);
    for (let at = 0; at < map.tiles.length; at += 1) {
      const tile = map.tiles[at] ?? 0;
      const slot = next[tile] ?? 0;
      next[tile] = slot + 1;
      slots[at] = slot;
      mapOf[slot] = number;
      cover[slot] = map.cover[at] ?? 0;
      core[slot] = map.core[at] ?? 0;
      coreTotalOfMap[number] = (coreTotalOfMap[number] ?? 0) + (map.core[at] ?? 0) * (areaMm2[tile] ?? 0);
    }
    for (const one of pieces) {
      let total = 0;
      for (const [order, at] of one.slots.entries()) {
        const slot = slots[at] ?? 0;
        piece[slot] = pieceTotal.length;
        expected[slot] = one.expected[order] ?? 0;
        total += (one.expected[order] ?? 0) * (areaMm2[map.tiles[at] ?? 0] ?? 0);
      }
      pieceWeight.push(one.weight);
      primary.push(one.strength === 'primary' ? 1 : 0);
      pieceTotal.push(total);
    }
    pieceStarts[number + 1] = pieceTotal.length;
  }
  return {
    muscles,
    patterns,
    starts,
    mapOf,
    cover,
    core,
    ownerOfMap: Uint16Array.from(maps, (one) => one.owner),
    triggerPointsOfMap: maps.map((one) => one.triggerPoints),
    isUnsourcedMap: Uint8Array.from(maps, ({ owner, triggerPoints }) =>
      Number(isUnsourced(muscles[owner], triggerPoints)),
    ),
    coreTotalOfMap,
    piece,
    expected,
    pieceStarts,
    pieceIsPrimary: Uint8Array.from(primary),
    pieceWeight: Float64Array.from(pieceWeight),
    pieceTotal: Float64Array.from(pieceTotal),
  };
}

/** True where the pattern of each of these points of the muscle rests on general knowledge. */
export function isUnsourced(muscle: Muscle | undefined, triggerPoints: readonly string[]): boolean {
  const points = muscle?.triggerPoints.filter(({ id }) => triggerPoints.includes(id)) ?? [];
  return points.length > 0 && points.every(({ basis }) => basis.source === 'general-knowledge');
}
