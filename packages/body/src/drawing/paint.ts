import { places } from '../cells/places.ts';
import { BIN_MM, type SightingIndex, sightingIndex } from '../cells/sighting-index.ts';
import { halfViewOf, sideOfView } from '../figure/views.ts';
import type { Drawing, Stroke } from '../types.ts';

/**
 * Pain of every place (index = place): share of the place that is covered, 0 to 1, times intensity, 0 to 10.
 * Where strokes overlap, or two views show the same place, the largest counts, so that no skin hurts twice.
 */
export type PainField = Float32Array;

/**
 * Lays the strokes on the places. Fast enough for every pointer move.
 * @param field to be painted over (its larger values stay); a fresh one by default
 */
export function paint({ strokes }: Pick<Drawing, 'strokes'>, field: PainField = emptyField()): PainField {
  for (const stroke of strokes) paintStroke(stroke, stroke.intensity0to10, field);
  return field;
}

/** Share of every place that the strokes cover, 0 to 1, whatever their intensity. */
export function paintCoverage({ strokes }: Pick<Drawing, 'strokes'>): Float32Array {
  const field = emptyField();
  for (const stroke of strokes) paintStroke(stroke, 1, field);
  return field;
}

/** A field in which nothing hurts, one number for each place of the chart. */
export function emptyField(): PainField {
  return new Float32Array(places().count);
}

function paintStroke({ view, points, widthMm }: Stroke, value: number, field: PainField): void {
  const index = sightingIndex(halfViewOf(view));
  const side = sideOfView(view);
  const radius = widthMm / 2;
  const { half } = places();
  for (let i = 0; i < points.length; i++) {
    const to = points[i];
    const from = points[i - 1] ?? to;
    // A segment's own start was painted as the end of the one before; a lone point is a segment of no length.
    if (!from || !to || (i === 0 && points.length > 1)) continue;
    const [ax, ay] = from;
    const [bx, by] = to;
    if (side === 'left') paintSegment(index, ax, ay, bx, by, radius, value, field, 0);
    else if (side === 'right') paintSegment(index, ax, ay, bx, by, radius, value, field, half);
    else {
      // The index holds the left half; the right half is asked with x mirrored.
      paintSegment(index, ax, ay, bx, by, radius, value, field, 0);
      paintSegment(index, -ax, ay, -bx, by, radius, value, field, half);
    }
  }
}

function paintSegment(
  index: SightingIndex,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  radius: number,
  value: number,
  field: PainField,
  offset: number,
): void {
  const { place, x, y, starts, cellMm } = index;
  const reach = radius + cellMm / 2;
  if (Math.max(ax, bx) + reach < index.left) return;
  const firstRow = Math.max(0, Math.floor((Math.min(ay, by) - reach - index.top) / BIN_MM));
  const lastRow = Math.min(index.rows - 1, Math.floor((Math.max(ay, by) + reach - index.top) / BIN_MM));
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const reachSquared = reach * reach;

  for (let row = firstRow; row <= lastRow; row++) {
    // Only that part of a slanted segment which this row can meet decides its columns.
    const rowTop = index.top + row * BIN_MM;
    const enters = dy === 0 ? 0 : clamp01((rowTop - reach - ay) / dy);
    const leaves = dy === 0 ? 1 : clamp01((rowTop + BIN_MM + reach - ay) / dy);
    const x1 = ax + enters * dx;
    const x2 = ax + leaves * dx;
    const firstColumn = Math.max(0, Math.floor((Math.min(x1, x2) - reach - index.left) / BIN_MM));
    const lastColumn = Math.min(index.columns - 1, Math.floor((Math.max(x1, x2) + reach - index.left) / BIN_MM));
    if (firstColumn > lastColumn) continue;
    // The bins of one row lie next to one another: one run of sightings.
    const end = starts[row * index.columns + lastColumn + 1] ?? 0;
    for (let i = starts[row * index.columns + firstColumn] ?? 0; i < end; i++) {
      const at = (place[i] ?? 0) + offset;
      const before = field[at] ?? 0;
      // Neighbouring segments overlap: most places are fully painted already.
      if (before >= value) continue;
      const px = (x[i] ?? 0) - ax;
      const py = (y[i] ?? 0) - ay;
      const t = lengthSquared === 0 ? 0 : clamp01((px * dx + py * dy) / lengthSquared);
      const ex = px - t * dx;
      const ey = py - t * dy;
      const awaySquared = ex * ex + ey * ey;
      if (awaySquared >= reachSquared) continue;
      const pain = coverage(Math.sqrt(awaySquared), radius, cellMm) * value;
      if (pain > before) field[at] = pain;
    }
  }
}

/** Share of a cell that a band of this half width covers when it runs past at this distance from its centre. */
function coverage(away: number, radius: number, cellMm: number): number {
  const to = Math.min(away + cellMm / 2, radius);
  const from = Math.max(away - cellMm / 2, -radius);
  return to <= from ? 0 : Math.min(1, (to - from) / cellMm);
}

function clamp01(share: number): number {
  return share < 0 ? 0 : Math.min(share, 1);
}
