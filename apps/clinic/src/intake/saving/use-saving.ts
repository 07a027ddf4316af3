import type { Drawing } from '@filiform/body';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { DrawingSaver, type SaveState } from './drawing-saver.ts';
import { keptInSession } from './kept-drawing.ts';
import { holdsAllOf, sameDrawing } from './same-drawing.ts';
import { sendTo } from './send-drawing.ts';

type Stored = {
  readonly visitId: string;
  readonly staffId: string;
  readonly drawing: Drawing;
  readonly rowVersion: number;
  readonly drawnBy: string;
};

export type Saving = {
  readonly state: SaveState;
  readonly drawn: (drawing: Drawing) => void;
  readonly retry: () => void;
  readonly keepMine: (mine: Drawing) => void;
  readonly takeTheirs: () => void;
};

const SAVED: SaveState = { kind: 'saved', trimmed: [] };

/**
 * Saving for one page of one visit.
 * @param restore called once where this device kept a drawing that was not saved: the page shows it again
 */
export function useSaving(stored: Stored, restore: (kept: Drawing) => void): Saving {
  const [saver] = useState(() => new DrawingSaver(stored.rowVersion, sendTo(stored.visitId), keptHere(stored)));
  const state = useSyncExternalStore(
    (listener) => saver.subscribe(listener),
    () => saver.state,
    () => SAVED,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked for once, when the page opens
  useEffect(() => {
    const keeps = keptHere(stored);
    const kept = keeps.kept();
    if (kept) {
      if (sameDrawing(kept.drawing, stored.drawing)) keeps.forget();
      else {
        restore(kept.drawing);
        // A last save may have arrived without this page seeing its answer: what was drawn on goes on from there.
        if (kept.rowVersion === stored.rowVersion || holdsAllOf(kept.drawing, stored.drawing))
          saver.drawn(kept.drawing);
        else saver.foundStale(kept.drawing, stored);
      }
    }
  }, [saver]);

  useEffect(() => {
    const leave = () => saver.leave();
    const retry = () => saver.retry();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', retry);
      saver.leave();
    };
  }, [saver]);

  return {
    state,
    drawn: (drawing) => saver.drawn(drawing),
    retry: () => saver.retry(),
    keepMine: (mine) => saver.keepMine(mine),
    takeTheirs: () => saver.takeTheirs(),
  };
}

/** Reaches for the browser's store only when asked, so that the server can render the page. */
function keptHere({ visitId, staffId }: Stored) {
  return {
    keep: (drawing: Drawing, rowVersion: number) =>
      keptInSession(sessionStorage, visitId, staffId).keep(drawing, rowVersion),
    kept: () => keptInSession(sessionStorage, visitId, staffId).kept(),
    forget: () => keptInSession(sessionStorage, visitId, staffId).forget(),
  };
}
