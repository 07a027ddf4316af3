import type { ArticleBlock, ArticleBody, ArticleInline, ArticleListItem } from '../document.ts';

/** Every piece of running text of an article, in its order: what is counted, searched and cited. */
export function* inlinesOf(body: ArticleBody): Generator<ArticleInline> {
  for (const block of body.content) yield* within(block);
}

function* within(node: ArticleBlock | ArticleListItem): Generator<ArticleInline> {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      yield* node.content ?? [];
      return;
    case 'bulletList':
    case 'orderedList':
    case 'blockquote':
    case 'listItem':
      for (const inner of node.content) yield* within(inner);
      return;
    case 'table':
      for (const row of node.content)
        for (const cell of row.content) for (const inner of cell.content) yield* within(inner);
      return;
    default:
      return;
  }
}

/** The text of some inlines, without marks. */
export function plainText(inlines: readonly ArticleInline[] = []): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}

/** The number of the source that a piece of text cites; undefined for any other. */
export function citedBy(inline: ArticleInline): number | undefined {
  if (inline.type !== 'text') return undefined;
  const mark = inline.marks?.find(({ type }) => type === 'reference');
  return mark?.type === 'reference' ? mark.attrs.number : undefined;
}
