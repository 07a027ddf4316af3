import { type Drawing, parseDrawing } from '@filiform/body';
import type { Savable } from './use-saving.ts';

/** Whether every stroke of a drawing is in another one: then nothing is lost where that one takes its place. */
export function holdsAllOf(larger: Drawing, smaller: Drawing): boolean {
  const [first, second] = [parseDrawing(larger), parseDrawing(smaller)];
  if (!first.ok || !second.ok) return false;
  const strokes = new Set(first.value.drawing.strokes.map((stroke) => JSON.stringify(stroke)));
  return second.value.drawing.strokes.every((stroke) => strokes.has(JSON.stringify(stroke)));
}

/** Whether two drawings hold the same strokes. The database gives keys back in an order of its own. */
export function sameDrawing(one: Drawing, other: Drawing): boolean {
  const [first, second] = [parseDrawing(one), parseDrawing(other)];
  return first.ok && second.ok && JSON.stringify(first.value.drawing) === JSON.stringify(second.value.drawing);
}

function readDrawing(value: unknown): Drawing | undefined {
  const parsed = parseDrawing(value);
  return parsed.ok ? parsed.value.drawing : undefined;
}

/** A drawing, as it is saved while it is drawn. */
export const DRAWING: Savable<Drawing> = {
  name: 'drawing',
  address: (visitId) => `/staff/visits/${visitId}/drawing`,
  field: 'drawing',
  reader: () => Promise.resolve(readDrawing),
  same: sameDrawing,
  holdsAllOf,
};
