/** Chance that repeats: the same seed gives the same stream on every machine. */
export type Chance = {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number between two, both included. */
  whole(from: number, to: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  /** One of a list, each as likely as the others. Throws on an empty list. */
  oneOf<T>(list: readonly T[]): T;
  /** One of a list, as likely as its weight says. Throws on an empty list. */
  weighted<T extends { readonly weight: number }>(list: readonly T[]): T;
  /** Normally distributed. */
  normal(mean: number, deviation: number): number;
  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /** A stream of its own: drawing more or less from it leaves every other stream as it was. */
  fork(name: string): Chance;
};

/** Opens the stream of a seed. */
export function chanceFrom(seed: string): Chance {
  const next = sfc32(seed);
  const pick = <T>(list: readonly T[]): T => {
    const [found] = list.slice(Math.floor(next() * list.length));
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (probability) => next() < probability,
    oneOf: pick,
    weighted(list) {
      let left = next() * list.reduce((sum, { weight }) => sum + weight, 0);
      const found = list.find(({ weight }) => {
        left -= weight;
        return left < 0;
      });
      return found ?? pick(list);
    },
    normal(mean, deviation) {
      // Box and Muller, Ann Math Stat 1958;29:610-611.
      return mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    },
    shuffled(list) {
      return list
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item);
    },
    fork: (name) => chanceFrom(`${seed}/${name}`),
  };
}

/** sfc32 by Chris Doty-Humphrey (PractRand, public domain), seeded with four hashes of the text. */
function sfc32(seed: string): () => number {
  let a = hash(seed, 1);
  let b = hash(seed, 2);
  let c = hash(seed, 3);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** FNV-1a over the text's code units, begun differently for each `start`. */
function hash(text: string, start: number): number {
  let value = Math.imul(2166136261, start);
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 16777619);
  }
  return value | 0;
}
