import type { MapPoint, SketchMap } from './sketch-map.ts';

/** Width of the drawing in its own units; names are set in these units too, so that they can be read on a phone. */
export const DRAWN_WIDTH = 400;
const MARGIN = 22;
/** Wider or taller than this is filled up with empty paper. */
const FLATTEST = 0.72;
const TALLEST = 1;
const LEAST_METRES = 150;
const MOST_METRES = 550;

export type MapWindow = {
  readonly height: number;
  /** From the map's unit, north up, to the drawing's, down. */
  readonly onDrawing: (point: MapPoint) => MapPoint;
  /** Length of one unit of the map in the drawing. */
  readonly scale: number;
};

/** The part of the map that is drawn: all of a sketch, of measured streets those around the clinic. */
export function mapWindow(map: SketchMap): MapWindow {
  const points = [...map.streets.flatMap((street) => street.points), ...map.places.map(({ at }) => at), map.clinic];
  const [left, right] = span(map, points, 0);
  const [bottom, top] = span(map, points, 1);
  const inner = DRAWN_WIDTH - 2 * MARGIN;
  const [wide, tall] = [right - left || 1, top - bottom || 1];
  const scale = Math.min(inner / wide, (DRAWN_WIDTH * TALLEST - 2 * MARGIN) / tall);
  const height = Math.max(DRAWN_WIDTH * FLATTEST, tall * scale + 2 * MARGIN);
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  return {
    height: Math.round(height),
    scale,
    onDrawing: ([x, y]) => [
      Math.round((DRAWN_WIDTH / 2 + (x - middleX) * scale) * 10) / 10,
      Math.round((height / 2 - (y - middleY) * scale) * 10) / 10,
    ],
  };
}

function span(map: SketchMap, points: readonly MapPoint[], axis: 0 | 1): readonly [number, number] {
  const values = points.map((point) => point[axis]);
  if (map.unit === 'grid') return [Math.min(...values), Math.max(...values)];
  const farthest = Math.max(...values.map((value) => Math.abs(value - map.clinic[axis])));
  const reach = Math.min(MOST_METRES, Math.max(LEAST_METRES, farthest));
  return [map.clinic[axis] - reach, map.clinic[axis] + reach];
}
