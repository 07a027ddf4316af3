import { likeness } from '@filiform/atlas';
import { folded } from './words.ts';

/** Below this two words are different words, not one of them misspelt: one letter in four, two in eight. */
const SAME_WORD = 0.74;
const SHORTEST = 4;

/**
 * What was meant, where some words are misspelt: each unknown word as its likeliest known one.
 * @param known words that stand somewhere on the site, as they are written there; the first of equals wins
 * @returns undefined where nothing is misspelt, or nothing known is near
 */
export function meant(words: readonly string[], known: Iterable<string>): string | undefined {
  const vocabulary = new Map([...known].map((word) => [folded(word), word.toLowerCase()] as const).toReversed());
  const better = words.map((word) => vocabulary.get(folded(word)) ?? nearest(folded(word), vocabulary) ?? word);
  const isBetter = better.some((word, index) => folded(word) !== folded(words[index] ?? ''));
  return isBetter ? better.join(' ') : undefined;
}

function nearest(word: string, vocabulary: ReadonlyMap<string, string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  let best: { readonly written: string; readonly alike: number } | undefined;
  for (const [plain, written] of vocabulary) {
    if (plain.length < SHORTEST || Math.abs(plain.length - word.length) > 3) continue;
    const alike = likeness(word, plain);
    if (alike >= SAME_WORD && alike > (best?.alike ?? 0)) best = { written, alike };
  }
  return best?.written;
}
