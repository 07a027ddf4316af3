import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

export type ArticleSource = { readonly text: string; readonly href: string };
/** With the number it had before; undefined: new. */
export type NumberedSource = ArticleSource & { readonly was: number | undefined };

type SourcesBlock = { readonly at: number; readonly sources: readonly ArticleSource[] };

/** The list of sources in a text; the first, where pasting made two. */
export function sourcesIn(doc: Node): SourcesBlock | undefined {
  let found: SourcesBlock | undefined;
  doc.forEach((node, at) => {
    if (node.type.name === 'references') found ??= { at, sources: sourcesOf(node) };
  });
  return found;
}

export function sourcesOf(node: Node): readonly ArticleSource[] {
  const items: unknown = node.attrs.items;
  return Array.isArray(items) ? items.flatMap(sourceIn) : [];
}

function sourceIn(item: unknown): readonly ArticleSource[] {
  if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string') return [];
  return [{ text: item.text, href: 'href' in item && typeof item.href === 'string' ? item.href : '' }];
}

/**
 * Stores the sources in their new order, at the end of the text where there is no list yet. Numbers in the text go with
 * their source; those of a source that was taken out go with it.
 */
export function putSources(editor: Editor, wanted: readonly NumberedSource[]): void {
  const items = wanted.map(({ text, href }) => ({ text, href }));
  const present = sourcesIn(editor.state.doc);
  const before = present?.sources.length ?? 0;
  const numberOf = new Map(wanted.flatMap(({ was }, index) => (was === undefined ? [] : [[was, index + 1] as const])));
  editor
    .chain()
    .command(({ tr, state }) => {
      const { reference } = state.schema.marks;
      const texts: { readonly from: number; readonly to: number; readonly was: number }[] = [];
      state.doc.descendants((node, at) => {
        const mark = node.isText ? node.marks.find(({ type }) => type === reference) : undefined;
        if (mark) texts.push({ from: at, to: at + node.nodeSize, was: Number(mark.attrs.number) });
      });
      if (present) tr.setNodeMarkup(present.at, undefined, { items });
      else if (items.length > 0) tr.insert(state.doc.content.size, state.schema.node('references', { items }));
      // From the end, so that places before stay where they are.
      for (const { from, to, was } of texts.toReversed()) {
        const now = was > before ? undefined : numberOf.get(was);
        if (now === undefined) tr.delete(from, to);
        else if (now !== was && reference) {
          tr.replaceWith(from, to, state.schema.text(String(now), [reference.create({ number: now })]));
        }
      }
      if (present && items.length === 0) {
        const at = tr.mapping.map(present.at, -1);
        const node = tr.doc.nodeAt(at);
        if (node?.type.name === 'references') tr.delete(at, at + node.nodeSize);
      }
      return true;
    })
    .run();
}

/** Puts the number of a source where the cursor is. */
export function putNumber(editor: Editor, number: number): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const { reference } = state.schema.marks;
      if (!reference) return false;
      tr.insert(tr.selection.to, state.schema.text(String(number), [reference.create({ number })]));
      tr.removeStoredMark(reference);
      return true;
    })
    .run();
}
