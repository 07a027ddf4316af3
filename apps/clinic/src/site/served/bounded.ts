/** Something that is held in memory, and how many bytes that takes. */
export type Held = { readonly bytes: number };

/** Things by name within a number of bytes: when room is needed, what was asked for longest ago leaves. */
export type Bounded<Thing extends Held> = {
  readonly get: (name: string) => Thing | undefined;
  /** Takes the place of what had the name. A thing that is larger than all the room is not held. */
  readonly put: (name: string, thing: Thing) => void;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
  readonly entries: () => IterableIterator<[string, Thing]>;
  readonly bytes: () => number;
  readonly count: () => number;
};

/** @param limit bytes that all things may take together */
export function bounded<Thing extends Held>(limit: number): Bounded<Thing> {
  // A map walks its names in the order they were put in: the first is the one not asked for longest.
  const things = new Map<string, Thing>();
  let total = 0;
  let newest: string | undefined;

  function remove(name: string): void {
    const thing = things.get(name);
    if (!thing) return;
    things.delete(name);
    total -= thing.bytes;
    if (newest === name) newest = undefined;
  }

  return {
    get(name) {
      const thing = things.get(name);
      if (thing && newest !== name) {
        things.delete(name);
        things.set(name, thing);
        newest = name;
      }
      return thing;
    },
    put(name, thing) {
      remove(name);
      if (thing.bytes > limit) return;
      things.set(name, thing);
      newest = name;
      total += thing.bytes;
      for (const oldest of things.keys()) {
        if (total <= limit) break;
        remove(oldest);
      }
    },
    remove,
    clear() {
      things.clear();
      total = 0;
      newest = undefined;
    },
    entries: () => things.entries(),
    bytes: () => total,
    count: () => things.size,
  };
}
