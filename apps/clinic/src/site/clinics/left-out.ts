import { z } from 'zod';
import type { LeftOut } from './read-geojson.ts';

const Counts = z.object({
  shapes: z.coerce.number().int().min(0).catch(0),
  tooFar: z.coerce.number().int().min(0).catch(0),
});

/** The counts as an address carries them from the file's form to the page that tells them. */
export function leftOutQuery({ shapes, tooFar }: LeftOut): Readonly<Record<string, string>> {
  return { shapes: String(shapes), tooFar: String(tooFar) };
}

export function leftOutIn(query: URLSearchParams): LeftOut {
  return Counts.parse(Object.fromEntries(query));
}

/** What of a file of streets is not on the map, and why; empty where all of it is. */
export function leftOutWords({ shapes, tooFar }: LeftOut): string {
  return [
    ...(shapes > 0
      ? [`${counted(shapes, 'shape')} of it could not be drawn: streets are lines, places are points.`]
      : []),
    ...(tooFar > 0
      ? [`${counted(tooFar, 'street or place', 'streets or places')} of it lay too far from the clinic.`]
      : []),
  ].join(' ');
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
