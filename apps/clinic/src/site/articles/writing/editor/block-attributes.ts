import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** A text among a node's attributes; empty where there is none. */
export function textAttribute(node: Node | undefined, name: string): string {
  const value: unknown = node?.attrs[name];
  return typeof value === 'string' ? value : '';
}

export function sideOf(node: Node | undefined): 'left' | 'right' {
  return node?.attrs.side === 'right' ? 'right' : 'left';
}

/** The node that stands at a place; undefined for a block that is not there yet. */
export function nodeAt(editor: Editor, at: number | undefined): Node | undefined {
  return at === undefined ? undefined : (editor.state.doc.nodeAt(at) ?? undefined);
}

/**
 * Puts a block where the cursor is, or in the place of the one that is changed, and goes on writing behind it.
 * @param at where the block stands that is changed; undefined: a new one
 */
export function putBlock(
  editor: Editor,
  at: number | undefined,
  type: string,
  attrs: Readonly<Record<string, unknown>>,
) {
  if (at !== undefined) {
    editor
      .chain()
      .command(({ tr }) => {
        tr.setNodeMarkup(at, undefined, attrs);
        return true;
      })
      .setNodeSelection(at)
      .focus()
      .run();
    return;
  }
  const { $from } = editor.state.selection;
  // Never into the middle of a quote, a list or a table: behind the outermost block.
  const isEmptyLine = $from.depth === 1 && $from.parent.content.size === 0;
  const from = $from.depth === 0 ? $from.pos : isEmptyLine ? $from.before(1) : $from.after(1);
  const to = $from.depth === 0 ? editor.state.selection.to : isEmptyLine ? $from.after(1) : from;
  editor
    .chain()
    .insertContentAt({ from, to }, [{ type, attrs }, { type: 'paragraph' }])
    .setTextSelection(from + 2)
    .focus()
    .scrollIntoView()
    .run();
}
