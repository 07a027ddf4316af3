import { z } from 'zod';

/** East and north of the map's own origin, in the map's unit. North is up. */
export type MapPoint = readonly [x: number, y: number];

const Point = z.tuple([z.number().finite(), z.number().finite()]).readonly();
const Name = z.string().trim().max(80);

/** A hand-drawn sketch, or streets of a file. Drawn by our own component; nothing is loaded from elsewhere. */
export const SketchMapSchema = z
  .object({
    version: z.literal(1),
    /** `grid`: squares that somebody chose, true in direction at best. `metre`: measured, so that a scale is shown. */
    unit: z.enum(['grid', 'metre']),
    streets: z
      .array(z.object({ name: Name, points: z.array(Point).min(2).max(500).readonly() }).readonly())
      .min(1)
      .max(150)
      .readonly(),
    /** What people know the place by: a pond, a depot. */
    places: z
      .array(z.object({ name: Name, at: Point }).readonly())
      .max(30)
      .readonly(),
    clinic: Point,
  })
  .readonly();

export type SketchMap = z.output<typeof SketchMapSchema>;
export type Street = SketchMap['streets'][number];

/** As stored; undefined where what is stored can't be read by this version of the program. */
export function readSketchMap(stored: unknown): SketchMap | undefined {
  const read = SketchMapSchema.safeParse(stored);
  return read.success ? read.data : undefined;
}
