import type { ChanceWord } from './types.ts';

/**
 * Lowest chance for each word, inclusive. Product default, not from a study: one in two reads "likely",
 * below one in seven a muscle is not worth the first minutes of a palpation.
 */
export const CHANCE_WORDS = [
  { from: 0.5, word: 'likely' },
  { from: 0.15, word: 'possible' },
  { from: 0, word: 'unlikely' },
] as const satisfies readonly { from: number; word: ChanceWord }[];

/** The word for a chance from 0 to 1. */
export function chanceWord(probability: number): ChanceWord {
  return CHANCE_WORDS.find((row) => probability >= row.from)?.word ?? 'unlikely';
}
