import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ArticleText } from '../article-text.ts';
import { linesOf, type TextLine } from './text-lines.ts';

export type ComparedWords = { readonly kind: 'same' | 'added' | 'removed'; readonly words: string };

export type ComparedLine = {
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  readonly label: string;
  /** In reading order. */
  readonly words: readonly ComparedWords[];
};

/** Below this share of words in common two lines are two lines, and not one that was changed. */
const SAME_LINE_SHARE = 0.4;

/**
 * What became of an article from one version to another, in reading order: whole lines that came, went and stayed, and in
 * lines that changed the words.
 */
export function compareTexts(before: ArticleText, after: ArticleText): readonly ComparedLine[] {
  const chunks = diffArrays([...linesOf(before)], [...linesOf(after)], {
    comparator: (one, other) => one.label === other.label && one.words === other.words,
  });
  const compared: ComparedLine[] = [];
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    const next = chunks[index + 1];
    if (!chunk) continue;
    if (chunk.removed && next?.added) {
      compared.push(...changedLines(chunk.value, next.value));
      index += 1;
    } else {
      const kind = chunk.added ? 'added' : chunk.removed ? 'removed' : 'same';
      compared.push(...chunk.value.map((line) => whole(kind, line)));
    }
  }
  return compared;
}

/** True where nothing but emphasis differs, which a comparison does not show. */
export function differsInNothingShown(lines: readonly ComparedLine[]): boolean {
  return lines.every(({ kind }) => kind === 'same');
}

/** Lines that took the place of others: each with the first of those that it says nearly the same as. */
function changedLines(removed: readonly TextLine[], added: readonly TextLine[]): readonly ComparedLine[] {
  const compared: ComparedLine[] = [];
  let next = 0;
  for (const line of added) {
    const found = removed.findIndex((old, index) => index >= next && isSameLine(old, line));
    const old = removed[found];
    if (!old) {
      compared.push(whole('added', line));
      continue;
    }
    compared.push(...removed.slice(next, found).map((gone) => whole('removed', gone)));
    compared.push({ kind: 'changed', label: line.label, words: comparedWords(old.words, line.words) });
    next = found + 1;
  }
  return [...compared, ...removed.slice(next).map((gone) => whole('removed', gone))];
}

function isSameLine(old: TextLine, line: TextLine): boolean {
  // There is one title and one summary, whatever they say.
  if (old.label === line.label && ['Title', 'Summary', 'Lead picture'].includes(line.label)) return true;
  const words = comparedWords(old.words, line.words);
  const lengthOf = (wanted: ComparedWords['kind']) =>
    words.reduce((sum, { kind, words: some }) => (kind === wanted ? sum + some.length : sum), 0);
  const same = lengthOf('same');
  return same / Math.max(1, same + Math.max(lengthOf('added'), lengthOf('removed'))) >= SAME_LINE_SHARE;
}

function comparedWords(before: string, after: string): readonly ComparedWords[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

function whole(kind: 'same' | 'added' | 'removed', { label, words }: TextLine): ComparedLine {
  return { kind, label, words: [{ kind, words }] };
}
