import type { ArticleBlock, ArticleBody, ArticleInline, ArticleMark } from '../../site/articles/document.ts';
import { ARTICLE_BODY_VERSION } from '../../site/articles/document.ts';
import { LITERATURE, type WorkId } from './literature.ts';

/** A block that still asks for the number of each work it cites. */
export type Sketch = (numberOf: NumberOf) => ArticleBlock;
type NumberOf = (work: string) => number;

type Paragraph = Extract<ArticleBlock, { type: 'paragraph' }>;

/** `{work}` cites, `**words**` are bold, `[words](/address)` is a link. */
const SIGNS = /\{([a-z0-9-]+)\}|\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)/g;

export function paragraph(words: string): Sketch {
  return (numberOf) => lineOf(words, numberOf);
}

export function heading(words: string, level: 2 | 3 = 2): Sketch {
  return () => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: words }] });
}

export function list(...items: readonly string[]): Sketch {
  return (numberOf) => ({ type: 'bulletList', content: itemsOf(items, numberOf) });
}

export function steps(...items: readonly string[]): Sketch {
  return (numberOf) => ({ type: 'orderedList', content: itemsOf(items, numberOf) });
}

export function quote(...lines: readonly string[]): Sketch {
  return (numberOf) => ({ type: 'blockquote', content: lines.map((line) => lineOf(line, numberOf)) });
}

/** @param rows the first is the head; all are of one length */
export function table(...rows: readonly (readonly string[])[]): Sketch {
  return (numberOf) => ({
    type: 'table',
    content: rows.map((cells, row) => ({
      type: 'tableRow' as const,
      content: cells.map((words) => ({
        type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        content: [lineOf(words, numberOf)],
      })),
    })),
  });
}

type Side = 'left' | 'right';

export function musclePattern(muscle: string, side: Side, caption: string): Sketch {
  return () => ({ type: 'musclePattern', attrs: { muscle, side, caption } });
}

export function triggerPoint(muscle: string, point: string, side: Side, caption: string): Sketch {
  return () => ({ type: 'triggerPoint', attrs: { muscle, point, side, caption } });
}

export function bookVisit(): Sketch {
  return () => ({ type: 'bookVisit' });
}

/**
 * The finished text, with its list of references at the end where it has any.
 * @param works what the article cites, in the order of their numbers
 * @throws when a sketch cites a work that is not among them
 */
export function bodyOf(sketches: readonly Sketch[], works: readonly WorkId[]): ArticleBody {
  const numbers = new Map<string, number>(works.map((work, place) => [work, place + 1]));
  const numberOf = (cited: string) => {
    const number = numbers.get(cited);
    if (number === undefined) throw new Error(`The article cites ${cited}, which is not among its works.`);
    return number;
  };
  const items = works.map((work) => ({ text: LITERATURE[work].reference, href: LITERATURE[work].href }));
  return {
    type: 'doc',
    version: ARTICLE_BODY_VERSION,
    content: [
      ...sketches.map((sketch) => sketch(numberOf)),
      ...(items.length > 0 ? [{ type: 'references' as const, attrs: { items } }] : []),
    ],
  };
}

function itemsOf(items: readonly string[], numberOf: NumberOf) {
  return items.map((words) => ({ type: 'listItem' as const, content: [lineOf(words, numberOf)] }));
}

function lineOf(words: string, numberOf: NumberOf): Paragraph {
  const content: ArticleInline[] = [];
  let from = 0;
  for (const found of words.matchAll(SIGNS)) {
    const before = words.slice(from, found.index);
    // A number stands close to its sentence: with a space before it, it may begin a line of its own.
    content.push(...textOf(found[1] !== undefined && before !== ' ' ? before.trimEnd() : before));
    content.push(...markedBy(found, numberOf));
    from = found.index + found[0].length;
  }
  content.push(...textOf(words.slice(from)));
  return { type: 'paragraph', content };
}

function markedBy([, work, bold, words, href]: RegExpMatchArray, numberOf: NumberOf): readonly ArticleInline[] {
  if (work !== undefined) {
    const number = numberOf(work);
    return textOf(`${number}`, { type: 'reference', attrs: { number } });
  }
  if (bold !== undefined) return textOf(bold, { type: 'bold' });
  return textOf(words ?? '', { type: 'link', attrs: { href: href ?? '' } });
}

function textOf(text: string, ...marks: readonly ArticleMark[]): readonly ArticleInline[] {
  if (text === '') return [];
  return [{ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) }];
}
