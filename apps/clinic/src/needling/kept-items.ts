/**
 * What one person has not saved yet of one visit, on this device, each thing under a key of its own: a site, a pair.
 * In the browser's lasting store, so that it outlives a tab that was closed while there was no connection; it holds the
 * visit's id and what was recorded, no name, and each thing is taken out again as soon as the server has it.
 * A store that is full or shut off keeps nothing, and the page itself goes on.
 */
export function keptItems(visitId: string, staffId: string) {
  const prefix = `filiform needling ${staffId} ${visitId} `;
  return {
    keep(name: string, value: unknown): void {
      try {
        localStorage.setItem(prefix + name, JSON.stringify(value));
      } catch {
        // Full: the page itself still holds it.
      }
    },
    forget(name: string): void {
      try {
        localStorage.removeItem(prefix + name);
      } catch {
        // Shut off: nothing was kept either.
      }
    },
    /** By name; what can't be read any more is left out. */
    all(): ReadonlyMap<string, unknown> {
      const found = new Map<string, unknown>();
      try {
        for (let place = 0; place < localStorage.length; place += 1) {
          const key = localStorage.key(place);
          if (!key?.startsWith(prefix)) continue;
          const value = read(localStorage.getItem(key));
          if (value !== undefined) found.set(key.slice(prefix.length), value);
        }
      } catch {
        // Shut off.
      }
      return found;
    },
  };
}

function read(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
