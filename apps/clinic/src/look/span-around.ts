/** A stretch of one axis of a picture, in the picture's millimetres. */
export type Span = { readonly start: number; readonly size: number };

/**
 * The stretch of a picture that holds some values with room around.
 * @param values at least one
 * @param whole what there is to show: the answer never reaches beyond it
 * @param room mm around the values, and the shortest stretch that is shown
 * @returns rounded to whole mm
 */
export function spanAround(
  values: readonly number[],
  whole: Span,
  room: { readonly aroundMm: number; readonly leastMm: number },
): Span {
  const [from, to] = [Math.min(...values) - room.aroundMm, Math.max(...values) + room.aroundMm];
  const wanted = Math.min(whole.size, Math.max(room.leastMm, to - from));
  const begin = Math.min(Math.max(whole.start, (from + to) / 2 - wanted / 2), whole.start + whole.size - wanted);
  return { start: Math.round(begin), size: Math.round(wanted) };
}
