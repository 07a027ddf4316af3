import { distanceToLine } from './simplify-line.ts';
import type { MapPoint } from './sketch-map.ts';

/** About the width of a letter and the height of a line, in units of the drawing (13 units of type). */
const LETTER = 7;
const LINE = 14;
const STEP = 6;
/** A name that bends more than this along its street is hard to read. */
const MOST_BEND_DEGREES = 40;

export type DrawnStreet = { readonly name: string; readonly points: readonly MapPoint[] };
export type PlacedName = {
  readonly name: string;
  /** The street in reading direction. */
  readonly points: readonly MapPoint[];
  /** Where the middle of the name stands along it, in units of the drawing. */
  readonly at: number;
};
type Box = { readonly width: number; readonly height: number };

/**
 * Where each street's name is written along it: once for a name, on its longest piece, where it is farthest from
 * crossings, within the paper, and over nothing that has been written already. A name without room is left out.
 * @param taken places that are written or drawn on
 */
export function placeNames(
  streets: readonly DrawnStreet[],
  paper: Box,
  taken: readonly MapPoint[],
): readonly PlacedName[] {
  const occupied = [...taken];
  const placed: PlacedName[] = [];
  const longestFirst = streets.toSorted((one, other) => lengthOf(other.points) - lengthOf(one.points));
  for (const street of longestFirst) {
    if (street.name === '' || placed.some(({ name }) => name === street.name)) continue;
    const others = streets.filter(({ name }) => name !== street.name);
    const points = inReadingDirection(street.points);
    const at = bestPlace({ ...street, points }, others, paper, occupied);
    if (at === undefined) continue;
    placed.push({ name: street.name, points, at });
    occupied.push(...under(points, at, widthOf(street.name)));
  }
  return placed;
}

export function widthOf(name: string): number {
  return name.length * LETTER;
}

function bestPlace(
  { name, points }: DrawnStreet,
  others: readonly DrawnStreet[],
  paper: Box,
  occupied: readonly MapPoint[],
): number | undefined {
  const width = widthOf(name);
  const length = lengthOf(points);
  let best: { readonly at: number; readonly score: number } | undefined;
  for (let at = width / 2 + 4; at <= length - width / 2 - 4; at += STEP) {
    const letters = under(points, at, width);
    if (letters.some((letter) => !isOn(paper, letter)) || bendOf(letters) > MOST_BEND_DEGREES) continue;
    if (letters.some((letter) => occupied.some((other) => distance(letter, other) < LINE))) continue;
    const free = Math.min(60, ...letters.flatMap((letter) => others.map((other) => toStreet(letter, other.points))));
    const score = free - Math.abs(at - length / 2) / length;
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at;
}

/** Places under the letters of a name. */
function under(points: readonly MapPoint[], at: number, width: number): readonly MapPoint[] {
  const count = Math.max(3, Math.round(width / 10));
  return Array.from({ length: count + 1 }, (_, place) => along(points, at - width / 2 + (place * width) / count));
}

function along(points: readonly MapPoint[], wanted: number): MapPoint {
  let gone = 0;
  for (const [place, to] of points.entries()) {
    const from = points[place - 1];
    if (!from) continue;
    const piece = distance(from, to);
    if (gone + piece >= wanted && piece > 0) {
      const t = Math.max(0, (wanted - gone) / piece);
      return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    }
    gone += piece;
  }
  return points.at(-1) ?? [0, 0];
}

/** From left to right; what runs straight up and down is read from below. */
function inReadingDirection(points: readonly MapPoint[]): readonly MapPoint[] {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const right = last[0] - first[0];
  const isBackward = Math.abs(right) < 1 ? last[1] > first[1] : right < 0;
  return isBackward ? points.toReversed() : points;
}

function bendOf(letters: readonly MapPoint[]): number {
  const angles = letters.slice(1).map((to, place) => {
    const from = letters[place] ?? to;
    return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  });
  return Math.max(...angles) - Math.min(...angles);
}

const isOn = ({ width, height }: Box, [x, y]: MapPoint) => x > 8 && x < width - 8 && y > 8 && y < height - 8;
const distance = (one: MapPoint, other: MapPoint) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const lengthOf = (points: readonly MapPoint[]) =>
  points.slice(1).reduce((sum, to, place) => sum + distance(points[place] ?? to, to), 0);
const toStreet = (point: MapPoint, street: readonly MapPoint[]) =>
  Math.min(...street.slice(1).map((to, place) => distanceToLine(point, street[place], to)));
