export type Kept<T> = {
  readonly value: T;
  /** The stored version it was made on. */
  readonly rowVersion: number;
};

/** The device's own copy of what is not saved yet. */
export type KeptCopies<T> = {
  readonly keep: (value: T, rowVersion: number) => void;
  readonly forget: () => void;
};

/** Checks a copy; one from another version of the program, or a damaged one, is no copy. */
export type ReadCopy<T> = (value: unknown) => T | undefined;

/**
 * Keeps the copy of one thing (the drawing, the findings) for one visit or patient and one person, until the tab is closed: nothing
 * of a patient stays on the device longer. A store that is full or shut off keeps nothing, and the work goes on.
 * The browser's store is reached for only when asked, so that the server can render the page.
 */
export function keptInSession<T>(what: string, ownerId: string, staffId: string) {
  return keptIn<T>(() => sessionStorage, `filiform ${what} ${ownerId} ${staffId}`);
}

/** The same for what holds nothing of a patient: it stays when the tab is closed, until it is saved. */
export function keptOnDevice<T>(what: string, ownerId: string, staffId: string) {
  return keptIn<T>(() => localStorage, `filiform ${what} ${ownerId} ${staffId}`);
}

function keptIn<T>(store: () => Storage, key: string) {
  return {
    keep(value: T, rowVersion: number) {
      try {
        store().setItem(key, JSON.stringify({ value, rowVersion }));
      } catch {
        // Full: the page itself still holds it.
      }
    },
    kept(read: ReadCopy<T>): Kept<T> | undefined {
      try {
        return readKept(store().getItem(key), read);
      } catch {
        return undefined;
      }
    },
    isEmpty(): boolean {
      try {
        return store().getItem(key) === null;
      } catch {
        return true;
      }
    },
    forget() {
      store().removeItem(key);
    },
  };
}

export function readKept<T>(text: string | null, read: ReadCopy<T>): Kept<T> | undefined {
  if (text === null) return undefined;
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null || !('value' in found) || !('rowVersion' in found)) return undefined;
  const value = read(found.value);
  const { rowVersion } = found;
  return value !== undefined && typeof rowVersion === 'number' ? { value, rowVersion } : undefined;
}
