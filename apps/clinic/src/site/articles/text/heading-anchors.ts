import type { ArticleBlock, ArticleBody } from '../document.ts';
import { plainText } from './walk.ts';

/** Anchors that the page itself uses. */
const TAKEN = [
  'content',
  'contents',
  'top',
  'references',
  'comments',
  'related',
  'written-as',
  'words',
  'write-comment',
  'homepage',
];

/** An anchor for each heading, from its words; the same words again get a number. */
export function headingAnchors(body: ArticleBody): ReadonlyMap<ArticleBlock, string> {
  const taken = new Set(TAKEN);
  const anchors = new Map<ArticleBlock, string>();
  for (const block of body.content) {
    if (block.type !== 'heading') continue;
    const words = anchorOf(plainText(block.content)) || 'part';
    let anchor = words;
    for (let again = 2; taken.has(anchor); again++) anchor = `${words}-${again}`;
    taken.add(anchor);
    anchors.set(block, anchor);
  }
  return anchors;
}

/** "Is it safe?" stands at `is-it-safe`. No digit begins it, so that style sheets can name it. */
function anchorOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return /^\d/.test(plain) ? `part-${plain}` : plain;
}
