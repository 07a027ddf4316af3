/** Lower case, without accents; everything that is not a letter or digit becomes one space. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Longest text that is compared letter by letter: the cost grows with its square, and no name is longer. */
const LONGEST = 80;

/**
 * How alike two texts are, from 0 to 1: one minus the share of letters to insert, delete, replace or swap with the
 * neighbour (optimal string alignment distance) in the longer text. Case and accents count as letters: normalise first.
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  const longer = Math.max(x.length, y.length);
  return longer === 0 ? 1 : 1 - distance(x, y) / longer;
}

function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    [twoBack, back] = [back, row];
  }
  return back[b.length] ?? 0;
}
