import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleText, readArticleText } from '../article-text.ts';
import { type ComparedLine, compareTexts, differsInNothingShown } from './compare-texts.ts';

function aText(paragraphs: readonly string[], title = 'A title'): ArticleText {
  const content = paragraphs.map((text) => ({
    type: 'paragraph',
    content: text === '' ? [] : [{ type: 'text', text }],
  }));
  const read = readArticleText({
    ...{ title, summary: 'S', imageId: null, imageAlt: '', imageCaption: '' },
    body: { type: 'doc', content },
  });
  if (!read.ok) throw new Error(read.sentence);
  return read.text;
}

/** "-old +new" of each line that is not the same. */
function told(lines: readonly ComparedLine[]): readonly string[] {
  const sign = { same: '', added: '+', removed: '-' } as const;
  return lines
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, words }) => `${kind}: ${words.map((part) => `${sign[part.kind]}${part.words}`).join('')}`);
}

describe('the difference of two versions', () => {
  it('shows the words that changed where a line stayed, and whole lines that came and went', () => {
    const before = aText(['Needling is quick.', 'It hurts a little at first.', 'The end.']);
    const after = aText(
      ['Needling is quick.', 'It aches a little at first.', 'New: drink water.', 'The end.'],
      'Another',
    );
    expect(told(compareTexts(before, after))).toEqual([
      'changed: -A title+Another',
      'changed: It -hurts+aches a little at first.',
      'added: +New: drink water.',
    ]);
    expect(told(compareTexts(after, before)).at(-1)).toBe('removed: -New: drink water.');
  });

  it('does not lay two lines into one that say nothing alike', () => {
    expect(told(compareTexts(aText(['Needles are thin.']), aText(['Call us after a week.'])))).toEqual([
      'added: +Call us after a week.',
      'removed: -Needles are thin.',
    ]);
  });

  it('loses no word of either, whatever the two are', () => {
    const some = fc.array(fc.constantFrom('', 'one two three', 'one two', 'four', 'five six'), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const lines = compareTexts(aText(one), aText(other));
        const side = (wanted: 'added' | 'removed') =>
          lines
            .filter(({ kind }) => kind !== (wanted === 'added' ? 'removed' : 'added'))
            .map(({ words }) =>
              words
                .filter(({ kind }) => kind === 'same' || kind === wanted)
                .map((part) => part.words)
                .join(''),
            )
            .slice(2);
        expect(side('removed')).toEqual(one);
        expect(side('added')).toEqual(other);
        expect(differsInNothingShown(lines)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
