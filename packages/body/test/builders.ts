import fc from 'fast-check';
import {
  type Drawing,
  insideFigure,
  parseDrawing,
  QUALITIES,
  type Stroke,
  VIEW_BOXES,
  VIEWS,
  type View,
  type ViewPoint,
} from '../src/index.ts';

/** A stroke of which only what matters to the test needs saying. */
export function aStroke(given: Partial<Stroke> & Pick<Stroke, 'view' | 'points'>): Stroke {
  return { widthMm: 20, intensity0to10: 6, quality: 'aching', ...given };
}

/** Any point of the figure on a view. */
export function aPointOn(view: View): fc.Arbitrary<ViewPoint> {
  const [x, y, width, height] = VIEW_BOXES[view];
  const top = view === 'front' || view === 'back' ? y : -y - height;
  return fc
    .tuple(fc.double({ min: x, max: x + width, noNaN: true }), fc.double({ min: top, max: top + height, noNaN: true }))
    .filter((point) => insideFigure(view, point));
}

export function anyStroke(): fc.Arbitrary<Stroke> {
  return fc.constantFrom(...VIEWS).chain((view) =>
    fc.record({
      view: fc.constant(view),
      points: fc.array(aPointOn(view), { minLength: 1, maxLength: 8 }),
      widthMm: fc.integer({ min: 1, max: 60 }),
      intensity0to10: fc.integer({ min: 0, max: 10 }),
      quality: fc.constantFrom(...QUALITIES),
    }),
  );
}

export function anyDrawing() {
  return fc.record({ version: fc.constant(1 as const), strokes: fc.array(anyStroke(), { maxLength: 5 }) });
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Strokes of a drawing as they are after reading it; none where it is refused. */
export function parsedStrokes(drawing: Drawing): readonly Stroke[] {
  const parsed = parseDrawing(drawing);
  return parsed.ok ? parsed.value.drawing.strokes : [];
}
