import {
  type Drawing,
  eraseStroke,
  mirrorDrawing,
  mirrorStroke,
  type Stroke,
  type View,
  type ViewPoint,
} from '@filiform/body';

/** A drawing with the way back and forth. */
export type DrawingHistory = {
  readonly past: readonly Drawing[];
  readonly present: Drawing;
  readonly future: readonly Drawing[];
  /** The sweep of the eraser that made the present; its further moves belong to the same step. */
  readonly sweep: number | undefined;
};

export type DrawingChange =
  | { readonly kind: 'add'; readonly strokes: readonly Stroke[] }
  | {
      readonly kind: 'erase';
      readonly view: View;
      /** Centres of the round eraser along its way. */
      readonly along: readonly ViewPoint[];
      readonly radiusMm: number;
      /** Same number for one press of the eraser, so that one undo brings back all it took. */
      readonly sweep: number;
    }
  | { readonly kind: 'other-side-too' }
  | { readonly kind: 'swap-sides' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Another version takes the place of this one: it can be undone too. */
  | { readonly kind: 'replace'; readonly drawing: Drawing };

/** Steps that can be taken back: a drawing is some kilobytes, so that this stays small. */
const MOST_STEPS = 100;

export function beginHistory(drawing: Drawing): DrawingHistory {
  return { past: [], present: drawing, future: [], sweep: undefined };
}

/** The history after a change; the same object where the change changes nothing. */
export function changeDrawing(history: DrawingHistory, change: DrawingChange): DrawingHistory {
  const { past, present, future } = history;
  switch (change.kind) {
    case 'undo': {
      const before = past.at(-1);
      return before
        ? { past: past.slice(0, -1), present: before, future: [present, ...future], sweep: undefined }
        : history;
    }
    case 'redo': {
      const [next, ...later] = future;
      return next ? { past: [...past, present], present: next, future: later, sweep: undefined } : history;
    }
    case 'erase': {
      const strokes = erased(present.strokes, change.view, change.along, change.radiusMm);
      if (strokes === present.strokes) return history;
      if (history.sweep === change.sweep) return { ...history, present: { ...present, strokes } };
      return { ...step(history, strokes), sweep: change.sweep };
    }
    case 'add':
      return change.strokes.length === 0 ? history : step(history, [...present.strokes, ...change.strokes]);
    case 'other-side-too': {
      const missing = mirrored(present.strokes);
      return missing.length === 0 ? history : step(history, [...present.strokes, ...missing]);
    }
    case 'swap-sides':
      return present.strokes.length === 0 ? history : step(history, mirrorDrawing(present).strokes);
    case 'clear':
      return present.strokes.length === 0 ? history : step(history, []);
    case 'replace':
      return step(history, change.drawing.strokes);
  }
}

function step({ past, present }: DrawingHistory, strokes: readonly Stroke[]): DrawingHistory {
  return {
    past: [...past, present].slice(-MOST_STEPS),
    present: { ...present, strokes },
    future: [],
    sweep: undefined,
  };
}

function erased(
  strokes: readonly Stroke[],
  view: View,
  along: readonly ViewPoint[],
  radiusMm: number,
): readonly Stroke[] {
  let left = strokes;
  for (const centre of along) {
    const after = left.flatMap((stroke) => eraseStroke(stroke, view, centre, radiusMm));
    if (after.length !== left.length || after.some((stroke, i) => stroke !== left[i])) left = after;
  }
  return left;
}

/** The strokes' mirror images that are not drawn yet, so that asking twice adds nothing. */
function mirrored(strokes: readonly Stroke[]): readonly Stroke[] {
  const known = new Set(strokes.map((stroke) => JSON.stringify(stroke)));
  return strokes.map(mirrorStroke).filter((stroke) => !known.has(JSON.stringify(stroke)));
}
