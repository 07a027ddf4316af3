import { type Drawing, parseDrawing } from '@filiform/body';

/** Whether two drawings hold the same strokes. The database gives keys back in an order of its own. */
export function sameDrawing(one: Drawing, other: Drawing): boolean {
  const [first, second] = [parseDrawing(one), parseDrawing(other)];
  return first.ok && second.ok && JSON.stringify(first.value.drawing) === JSON.stringify(second.value.drawing);
}
