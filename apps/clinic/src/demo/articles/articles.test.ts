import { isMuscleId, muscle } from '@filiform/atlas';
import { describe, expect, it } from 'vitest';
import { ArticleBody, type ArticleInline, type ArticleListItem } from '../../site/articles/document.ts';
import { STAFF } from '../fictional-practice.ts';
import { ARTICLES } from './articles.ts';
import { bodyOf, paragraph } from './blocks.ts';
import { LITERATURE } from './literature.ts';

const texts = ARTICLES.flatMap(({ en, es, works }) => [
  { name: en.title, words: en, works, home: '/articles/', body: bodyOf(en.sketches, works) },
  { name: es.title, words: es, works, home: '/es/articles/', body: bodyOf(es.sketches, works) },
]);
const ADDRESSES = ARTICLES.flatMap(({ en, es }) => [`/articles/${en.slug}`, `/es/articles/${es.slug}`]);

/** The written words of a text, in order. */
function inlinesOf(body: ArticleBody): readonly ArticleInline[] {
  return body.content.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return block.content ?? [];
      case 'bulletList':
      case 'orderedList':
        return inItems(block.content);
      case 'blockquote':
        return inBlocks(block.content);
      case 'table':
        return block.content.flatMap((row) => row.content.flatMap((cell) => inBlocks(cell.content)));
      default:
        return [];
    }
  });
}

function inItems(items: readonly ArticleListItem[]): readonly ArticleInline[] {
  return items.flatMap(({ content }) => inBlocks(content));
}

function inBlocks(blocks: ArticleListItem['content']): readonly ArticleInline[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : inItems(block.content)));
}

const marksOf = (body: ArticleBody) =>
  inlinesOf(body).flatMap((inline) => (inline.type === 'text' ? (inline.marks ?? []) : []));
const wordsOf = (body: ArticleBody) => inlinesOf(body).map((inline) => (inline.type === 'text' ? inline.text : ' '));

/** Kinds of block with the number of their rows or items. */
function shapeOf(body: ArticleBody): readonly string[] {
  return body.content.map((block) =>
    block.type === 'table' || block.type === 'bulletList' || block.type === 'orderedList'
      ? `${block.type} ${block.content.length}`
      : block.type,
  );
}

describe.each(texts)('$name', ({ words, works, home, body }) => {
  it('is a text as the pages know it, neither short nor long', () => {
    expect(ArticleBody.parse(body)).toEqual(body);
    const written = wordsOf(body).join(' ').split(/\s+/).length;
    expect(written).toBeGreaterThan(700);
    expect(written).toBeLessThan(1_200);
    expect(words.summary.length).toBeLessThanOrEqual(300);
    expect(words.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('cites each of its works, and nothing else', () => {
    const cited = marksOf(body).flatMap((mark) => (mark.type === 'reference' ? [mark.attrs.number] : []));
    expect([...new Set(cited)].toSorted((one, other) => one - other)).toEqual(works.map((_, place) => place + 1));
  });

  it('shows muscles and points of the atlas', () => {
    for (const block of body.content) {
      if (block.type !== 'musclePattern' && block.type !== 'triggerPoint') continue;
      const found = isMuscleId(block.attrs.muscle) ? muscle(block.attrs.muscle) : undefined;
      expect(found, block.attrs.muscle).toBeDefined();
      if (block.type === 'triggerPoint') expect(found?.triggerPoints.map(({ id }) => id)).toContain(block.attrs.point);
    }
  });

  it('leads to other articles of its own language', () => {
    const links = marksOf(body).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links.filter((one) => one.includes('/articles/'))) {
      expect(ADDRESSES).toContain(link);
      expect(link.startsWith(home)).toBe(true);
      expect(link).not.toBe(`${home}${words.slug}`);
    }
  });

  it('promises no cure and shouts nowhere', () => {
    const all = wordsOf(body).join('');
    expect(all).not.toMatch(/[!¡]/);
    expect(all).not.toMatch(/\b(cures|will cure|guarantee|garantiza)/i);
  });
});

describe('the articles', () => {
  it.each(ARTICLES)('say the same in both languages: $en.slug', ({ en, es, works }) => {
    const [english, spanish] = [bodyOf(en.sketches, works), bodyOf(es.sketches, works)];
    expect(shapeOf(spanish)).toEqual(shapeOf(english));
    expect(spanish.content.at(-1)).toEqual(english.content.at(-1));
  });

  it.each(ARTICLES.filter(({ category }) => category !== 'understanding'))(
    'say when to call 911: $en.slug',
    (article) => {
      for (const { sketches } of [article.en, article.es])
        expect(wordsOf(bodyOf(sketches, article.works)).join('')).toContain('911');
    },
  );

  it('are written by one clinician and reviewed by another', () => {
    for (const { author, reviewer } of ARTICLES) {
      expect(author).not.toBe(reviewer);
      for (const mailbox of [author, reviewer])
        expect(STAFF.find((person) => person.mailbox === mailbox)?.roles).toContain('clinician');
    }
  });

  it('leave no work of the literature uncited', () => {
    const cited = new Set<string>(ARTICLES.flatMap(({ works }) => works));
    expect(Object.keys(LITERATURE).filter((work) => !cited.has(work))).toEqual([]);
  });

  it('refuse to cite what is not in their list', () => {
    expect(() => bodyOf([paragraph('It helps {jull-2002}.')], ['do-2019'])).toThrow('jull-2002');
  });
});
