import type { MapPoint, SketchMap, Street } from './sketch-map.ts';

/** The grid that streets are typed on: squares from the lower left corner. */
const GRID_SQUARES = 20;
const MOST_LINES = 60;
const POINT = /\(?\s*(-?\d+(?:\.\d+)?)\s*[,/]\s*(-?\d+(?:\.\d+)?)\s*\)?/g;

export type ReadStreets =
  | { readonly ok: true; readonly map: SketchMap }
  /** What was wrong, line by line, and what would be right. */
  | { readonly ok: false; readonly sentences: readonly string[] };

/**
 * Reads a sketch as it is typed, a line for each thing:
 *
 *     Windlass Street from 0,3 to 10,3
 *     Millrace Road: 2,0 to 2,5 to 4,9
 *     Place Mill Pond at 7,8
 *     Clinic at 5,3
 *
 * The first number goes to the east, the second to the north.
 */
export function readStreets(text: string): ReadStreets {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const sentences: string[] = [];
  const streets: Street[] = [];
  const places: { name: string; at: MapPoint }[] = [];
  let clinic: MapPoint | undefined;
  for (const [place, line] of lines.entries()) {
    if (line === '') continue;
    const say = (words: string) => sentences.push(`Line ${place + 1}, "${line.slice(0, 40)}": ${words}`);
    const points = pointsOf(line);
    const [first] = points;
    const name = nameOf(line);
    if (!first) say('it names no place on the grid. Write two numbers, such as 5,3.');
    else if (points.some((point) => point.some((number) => number < 0 || number > GRID_SQUARES))) {
      say(`the grid goes from 0 to ${GRID_SQUARES}.`);
    } else if (/^clinic\b/i.test(line) && points.length === 1) clinic = first;
    else if (name === '') say('it has no name before the numbers.');
    else if (name.length > 80) say('a name has 80 characters at most.');
    else if (/^place\s/i.test(line) && points.length === 1)
      places.push({ name: name.replace(/^place\s+/i, ''), at: first });
    else if (points.length === 1) say('a street has two ends. Write it like "Windlass Street from 0,3 to 10,3".');
    else streets.push({ name, points });
  }
  if (lines.length > MOST_LINES)
    sentences.push(`A sketch has ${MOST_LINES} lines at most: fewer streets are easier to read.`);
  if (sentences.length === 0 && streets.length === 0) {
    sentences.push('No street is there yet. Write one like "Windlass Street from 0,3 to 10,3".');
  }
  if (sentences.length === 0 && !clinic) sentences.push('Say where the clinic is, like "Clinic at 5,3".');
  if (sentences.length > 0 || !clinic) return { ok: false, sentences };
  return { ok: true, map: { version: 1, unit: 'grid', streets, places, clinic } };
}

function pointsOf(line: string): MapPoint[] {
  return [...line.matchAll(POINT)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

function nameOf(line: string): string {
  const begin = line.search(POINT);
  return line
    .slice(0, begin < 0 ? undefined : begin)
    .replace(/(:|\s+(from|at|runs from))?\s*$/i, '')
    .trim();
}

/** A sketch as lines, to be changed; undefined for streets of a file, which nobody types. */
export function streetLines({ unit, streets, places, clinic }: SketchMap): string | undefined {
  if (unit !== 'grid') return undefined;
  const point = ([x, y]: MapPoint) => `${x},${y}`;
  return [
    ...streets.map(({ name, points }) => `${name} from ${points.map(point).join(' to ')}`),
    ...places.map(({ name, at }) => `Place ${name} at ${point(at)}`),
    `Clinic at ${point(clinic)}`,
  ].join('\n');
}
