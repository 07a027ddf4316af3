import type { NoteSection, NoteSectionKind, NoteSentence, RestsOn } from './note-draft.ts';

export const NOT_RECORDED = 'not recorded';
export const NOT_ASSESSED = 'not assessed';

export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
export const NO_TABLE: Table = { columns: [], rows: [] };

/** A sentence with a capital and a stop, and what it rests on. */
export function sentence(text: string, first: RestsOn, ...others: readonly RestsOn[]): NoteSentence {
  return { text: closed(capital(text)), rests: [first, ...others] };
}

/** The same where the references come as a list: without one there is no sentence. */
export function sentenceOn(text: string, rests: readonly RestsOn[]): readonly NoteSentence[] {
  const [first, ...others] = rests;
  return first === undefined ? [] : [sentence(text, first, ...others)];
}

/** A section from its paragraphs; paragraphs without a sentence are left out. */
export function sectionOf(
  kind: NoteSectionKind,
  heading: string,
  paragraphs: readonly (readonly NoteSentence[])[],
  { columns, rows }: Table = NO_TABLE,
): NoteSection {
  const sentences = paragraphs.filter((paragraph) => paragraph.length > 0);
  return {
    kind,
    heading,
    paragraphs: sentences.map((paragraph) => paragraph.map(({ text }) => text).join(' ')),
    sentences,
    columns,
    rows,
  };
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The same for words that may be lists themselves: "a and b; and c". */
export function listedApart(words: readonly string[]): string {
  if (!words.some((one) => / and |, /.test(one))) return listed(words);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('; ')}; and ${words.at(-1)}`;
}

/** What somebody typed, as one closed sentence, or that nothing was. */
export function said(text: string | undefined): string {
  const line = oneLine(text ?? '');
  return line === '' ? `${NOT_RECORDED}.` : closed(line);
}

/** Ends with a stop; a word in quotes that ends with one is closed already. */
export function closed(text: string): string {
  return /[.!?]["”]?$/.test(text) ? text : `${text}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Line breaks and runs of blanks become one blank: free text can't break a table or pass for a heading. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "three" up to twelve, then figures. */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "once", "twice", "3 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
