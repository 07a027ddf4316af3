import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../document.ts';
import { OWN_BLOCKS, TEXT_EXTENSIONS } from './nodes.ts';

const schema = getSchema([...TEXT_EXTENSIONS, ...OWN_BLOCKS]);

const words = (text: string, ...marks: readonly object[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const item = (...content: readonly object[]) => ({ type: 'listItem', content });

/** One of each that an article can hold. */
const EVERYTHING = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [words('Neck')] },
    { type: 'heading', attrs: { level: 3 }, content: [words('Deeper')] },
    paragraph(
      words('bold', { type: 'bold' }),
      words('italic', { type: 'italic' }),
      words('link', { type: 'link', attrs: { href: '/book' } }),
      words('1', { type: 'reference', attrs: { number: 1 } }),
      { type: 'hardBreak' },
    ),
    {
      type: 'bulletList',
      content: [item(paragraph(words('a')), { type: 'bulletList', content: [item(paragraph(words('b')))] })],
    },
    { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(words('a')))] },
    { type: 'blockquote', content: [paragraph(words('said'))] },
    { type: 'horizontalRule' },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(words('a'))] },
            { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(words('b'))] },
          ],
        },
      ],
    },
    { type: 'picture', attrs: { imageId: '01890000-0000-7000-8000-000000000000', alt: 'a', caption: 'c' } },
    { type: 'musclePattern', attrs: { muscle: 'upper-trapezius', side: 'left', caption: '' } },
    { type: 'triggerPoint', attrs: { muscle: 'upper-trapezius', point: 'TrP1', side: 'right', caption: '' } },
    { type: 'bookVisit' },
    { type: 'references', attrs: { items: [{ text: 'A study', href: '' }] } },
  ],
};

describe('the editor', () => {
  it('gives back every kind of block and mark as it is stored', () => {
    const stored = ArticleBody.parse(EVERYTHING);
    const shown = schema.nodeFromJSON({ ...stored, version: undefined });
    shown.check();
    expect(ArticleBody.parse(shown.toJSON())).toEqual(stored);
  });

  it('knows no block and no mark that an article can not hold', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        ...['doc', 'text', 'paragraph', 'heading', 'hardBreak', 'bulletList', 'orderedList', 'listItem', 'blockquote'],
        ...['horizontalRule', 'table', 'tableRow', 'tableCell', 'tableHeader'],
        ...['picture', 'musclePattern', 'triggerPoint', 'bookVisit', 'references'],
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link', 'reference']);
    const inQuote = (type: string) => schema.nodes.blockquote?.contentMatch.matchType(schema.node(type).type);
    expect([inQuote('paragraph') !== null, inQuote('horizontalRule')]).toEqual([true, null]);
  });
});
