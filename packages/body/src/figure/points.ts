import type { ViewPoint } from '../types.ts';

/** Reads `x,y x,y ...`, the form in which the tables of this package hold point lists. */
export function points(list: string): readonly ViewPoint[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair): ViewPoint => {
      const [x, y] = pair.split(',').map(Number);
      if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y))
        throw new Error(`A point list holds "${pair}", which is not "x,y".`);
      return [x, y];
    });
}

/** The same points on the other half of the figure. */
export function mirrored(list: readonly ViewPoint[]): readonly ViewPoint[] {
  return list.map(([x, y]): ViewPoint => [-x, y]);
}

export function reversed(list: readonly ViewPoint[]): readonly ViewPoint[] {
  return [...list].reverse();
}
