import { useEffect, useState, useSyncExternalStore } from 'react';
import { keptInSession, keptOnDevice } from './kept-copy.ts';
import { Saver, type SaveState, type Theirs } from './saver.ts';
import { type Sent, sendTo } from './send.ts';

/** What is saved, and how two versions of it are compared. */
export type Savable<T> = Sent<T> & {
  readonly same: (one: T, other: T) => boolean;
  /** Whether nothing of the smaller is lost where the larger takes its place. */
  readonly holdsAllOf: (larger: T, smaller: T) => boolean;
  /** Where what is not saved yet is kept. Only what holds nothing of a patient may stay on the device past the tab. */
  readonly keptOn?: 'session' | 'device';
};

type Stored<T> = Theirs<T> & {
  /** The visit or the patient that it belongs to. */
  readonly ownerId: string;
  readonly staffId: string;
};

export type Saving<T> = {
  readonly state: SaveState<T>;
  readonly changed: (value: T) => void;
  readonly retry: () => void;
  readonly keepMine: (mine: T) => void;
  readonly takeTheirs: () => void;
};

const SAVED = { kind: 'saved', trimmed: [] } as const;

/**
 * Saving for one page of one visit or patient.
 * @param restore called once where this device kept something that was not saved: the page shows it again
 */
export function useSaving<T>(what: Savable<T>, stored: Stored<T>, restore: (kept: T) => void): Saving<T> {
  const { ownerId, staffId } = stored;
  const [keeps] = useState(() =>
    what.keptOn === 'device'
      ? keptOnDevice<T>(what.name, ownerId, staffId)
      : keptInSession<T>(what.name, ownerId, staffId),
  );
  const [saver] = useState(() => new Saver<T>(stored.rowVersion, sendTo(ownerId, what), keeps, what.same));
  const state = useSyncExternalStore(
    (listener) => saver.subscribe(listener),
    () => saver.state,
    (): SaveState<T> => SAVED,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked for once, when the page opens
  useEffect(() => {
    if (keeps.isEmpty()) return;
    let gone = false;
    const look = async () => {
      const kept = keeps.kept(await what.reader());
      if (gone || !kept) return;
      if (what.same(kept.value, stored.value)) return keeps.forget();
      restore(kept.value);
      // A last save may have arrived without this page seeing its answer: what was changed goes on from there.
      if (kept.rowVersion === stored.rowVersion || what.holdsAllOf(kept.value, stored.value)) saver.changed(kept.value);
      else saver.foundStale(kept.value, stored);
    };
    // Where the reader can't be loaded the copy stays for the next try.
    void look().catch(() => undefined);
    return () => {
      gone = true;
    };
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
    changed: (value) => saver.changed(value),
    retry: () => saver.retry(),
    keepMine: (mine) => saver.keepMine(mine),
    takeTheirs: () => saver.takeTheirs(),
  };
}
