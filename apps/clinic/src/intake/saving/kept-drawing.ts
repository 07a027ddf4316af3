import { type Drawing, parseDrawing } from '@filiform/body';

export type KeptDrawing = {
  readonly drawing: Drawing;
  /** The stored version it was drawn on. */
  readonly rowVersion: number;
};

/** The device's own copy of a drawing that is not saved yet. */
export type KeptDrawings = {
  readonly keep: (drawing: Drawing, rowVersion: number) => void;
  readonly kept: () => KeptDrawing | undefined;
  readonly forget: () => void;
};

/**
 * Keeps the copy for one visit and one person, until the tab is closed: nothing of a patient stays on the device longer.
 * A store that is full or shut off keeps nothing, and drawing goes on.
 */
export function keptInSession(storage: Storage, visitId: string, staffId: string): KeptDrawings {
  const key = `filiform drawing ${visitId} ${staffId}`;
  return {
    keep(drawing, rowVersion) {
      try {
        storage.setItem(key, JSON.stringify({ drawing, rowVersion }));
      } catch {
        // Full: the page itself still holds the drawing.
      }
    },
    kept() {
      try {
        return readKept(storage.getItem(key));
      } catch {
        return undefined;
      }
    },
    forget() {
      storage.removeItem(key);
    },
  };
}

/** A copy from another version of the program, or a damaged one, is no copy. */
export function readKept(text: string | null): KeptDrawing | undefined {
  if (text === null) return undefined;
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null || !('drawing' in found) || !('rowVersion' in found))
    return undefined;
  const parsed = parseDrawing(found.drawing);
  const { rowVersion } = found;
  return parsed.ok && typeof rowVersion === 'number' ? { drawing: parsed.value.drawing, rowVersion } : undefined;
}
