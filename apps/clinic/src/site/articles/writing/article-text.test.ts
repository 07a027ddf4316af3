import { describe, expect, it } from 'vitest';
import { isSameText, readArticleText } from './article-text.ts';

const WORDS = { title: 'A', summary: '', imageId: null, imageAlt: '', imageCaption: '' };
const paragraph = (text: object) => ({ type: 'paragraph', content: [{ type: 'text', text: 'words', ...text }] });
const doc = (...content: readonly object[]) => ({ ...WORDS, body: { type: 'doc', content } });

function sentence(sent: unknown): string {
  const read = readArticleText(sent);
  return read.ok ? 'taken' : read.sentence;
}

describe('an article’s text', () => {
  it('is taken without what only the editor needs', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org', target: '_blank', rel: 'x', class: null } };
    const read = readArticleText(doc(paragraph({ marks: [link] })));
    expect(read.ok && read.text.body.content[0]).toEqual(
      paragraph({ marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] }),
    );
  });

  it('is the same in whatever order its keys are stored', () => {
    const read = readArticleText(doc(paragraph({ marks: [{ type: 'bold' }] })));
    const turned = readArticleText({
      imageCaption: '',
      imageAlt: '',
      body: {
        content: [{ content: [{ marks: [{ type: 'bold' }], text: 'words', type: 'text' }], type: 'paragraph' }],
        type: 'doc',
      },
      imageId: null,
      summary: '',
      title: 'A',
    });
    expect(read.ok && turned.ok && isSameText(read.text, turned.text)).toBe(true);
  });

  it('is refused with a sentence that names the block and what is wrong with it', () => {
    const bad = (href: string) => paragraph({ marks: [{ type: 'link', attrs: { href } }] });
    expect(sentence(doc(paragraph({}), bad('javascript:alert(1)')))).toBe(
      'Block 2 (a paragraph) can not be kept: the link “javascript:alert(1)” leads to no page. Begin it with https://, mailto:, tel: or / for a page here.',
    );
    expect(sentence(doc({ type: 'heading', attrs: { level: 1 }, content: [] }))).toMatch(/the first is the title/);
    expect(sentence(doc({ type: 'script', text: 'x' }))).toMatch(/^Block 1 \(“script”\) can not be kept/);
    expect(sentence(doc({ type: 'references', attrs: { items: [{ text: '', href: '' }] } }))).toMatch(
      /source 1 has no/,
    );
    expect(sentence({ ...WORDS, body: 'words' })).toMatch(/no text of an article/);
    expect(sentence({ ...doc(), title: 'A'.repeat(201) })).toMatch(/The title is longer than 200 letters/);
    expect(sentence(doc(...Array.from({ length: 2001 }, () => paragraph({}))))).toMatch(/has 2001/);
  });

  it('holds lists within lists, but none so deep that no page could be made of it', () => {
    const lists = (deep: number) =>
      Array.from({ length: deep }).reduce<object>(
        (inner) => ({ type: 'orderedList', content: [{ type: 'listItem', content: [inner] }] }),
        paragraph({}),
      );
    expect(sentence(doc(lists(20)))).toBe('taken');
    for (const deep of [40, 300, 20_000]) {
      expect(sentence(doc(lists(deep)))).toMatch(/^Block 1 \(a numbered list\) can not be kept: lists stand in it/);
    }
  });
});
