import type { ArticleBody } from '../document.ts';

/** How many words an article's text has; captions and sources are not counted. */
export function wordsIn(body: Pick<ArticleBody, 'content'>): number {
  return count(body.content);
}

function count(nodes: readonly object[]): number {
  let words = 0;
  let text = '';
  const endOfText = () => {
    words += text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
    text = '';
  };
  for (const node of nodes) {
    // Marks cut a word into several texts: they are counted together.
    if ('text' in node && typeof node.text === 'string') text += node.text;
    else {
      endOfText();
      if ('content' in node && Array.isArray(node.content)) words += count(node.content);
    }
  }
  endOfText();
  return words;
}
