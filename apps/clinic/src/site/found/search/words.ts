/** More words than this say nothing more of what is looked for, and none of a language is longer. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
/** As long as the field of the form allows; an address can hold more. */
export const LONGEST_SEARCH = 200;

/**
 * The words of what was typed: letters and digits alone, small. Whatever else people type (quotes, `&`, `-`, `site:`)
 * parts words and means nothing.
 */
export function wordsOf(typed: string): readonly string[] {
  const words =
    typed
      .slice(0, LONGEST_SEARCH)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

/** A word without the marks on its letters: `migraña` is `migrana`. Matches app.folded of the database. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words as PostgreSQL's to_tsquery reads them: each as typed or without marks, the last one as far as it is typed.
 * @param join `&` for pages with all words, `|` for pages with some
 */
export function queryOf(words: readonly string[], join: '&' | '|'): string {
  return words
    .map((word, index) => {
      const ending = index === words.length - 1 ? ':*' : '';
      const spellings = [...new Set([word, folded(word)])].filter((spelling) => spelling !== '');
      return `(${spellings.map((spelling) => `'${spelling}'${ending}`).join(' | ')})`;
    })
    .filter((part) => part !== '()')
    .join(` ${join} `);
}
