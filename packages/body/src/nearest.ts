/** Longer words are not worth comparing letter by letter. */
const LONGEST = 60;

/**
 * Known words closest to what was given, best first: for the sentence that refuses it.
 * @returns at most `count` words, none that would need more than half of its letters changed
 */
export function nearest<Word extends string>(given: unknown, known: readonly Word[], count = 3): readonly Word[] {
  if (typeof given !== 'string' || given.length > LONGEST) return [];
  const word = given.trim().toLowerCase();
  return known
    .map((candidate) => ({ candidate, distance: distanceBetween(word, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(candidate.length / 2)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance; a word that another starts or ends with counts as one change away. */
function distanceBetween(a: string, b: string): number {
  if (a !== '' && (b.startsWith(a) || b.endsWith(a))) return 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
