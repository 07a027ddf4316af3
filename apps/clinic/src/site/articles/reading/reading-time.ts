import type { ArticleBody } from '../document.ts';
import { inlinesOf, plainText } from '../text/walk.ts';

/**
 * Words a minute that adults read silently where a text explains something. Source: Brysbaert M. How many words do we read
 * per minute? J Mem Lang 2019;109:104047 (238 for non-fiction in English; used for Spanish too).
 */
const WORDS_A_MINUTE = 238;

/** Whole minutes that reading takes, at least one. Sources and captions are not counted. */
export function readingMinutes(body: ArticleBody): number {
  return Math.max(1, Math.round(wordsIn(body) / WORDS_A_MINUTE));
}

function wordsIn(body: ArticleBody): number {
  let words = 0;
  for (const inline of inlinesOf(body))
    words += plainText([inline]).match(/[\p{L}\p{N}]+(['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words;
}
