import { ElementType, parseDocument } from 'htmlparser2';
import {
  ARTICLE_BODY_VERSION,
  type ArticleBlock,
  type ArticleBody,
  type ArticleInline,
  type ArticleListItem,
  type ArticleMark,
  LINK,
} from '../articles/document.ts';
import { cleanHtml } from './clean-html.ts';

type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
type HtmlElement = Extract<HtmlNode, { attribs: Record<string, string> }>;

/** Tells which of the practice's pictures an address in the text stands for; undefined where there is none. */
export type FindPicture = (address: string) => { readonly imageId: string; readonly alt: string } | undefined;

export type ArticleFromHtml = {
  readonly body: ArticleBody;
  /** Addresses of pictures that the text shows and nobody has. */
  readonly missing: readonly string[];
};

const LONGEST_TEXT = 50_000;
const LONGEST_WORDS = 500;

/**
 * Foreign HTML as the text of an article. Cleaned first; what an article has no place for becomes plain paragraphs, and a
 * picture that can't be found is left out and told.
 * @param rewriteLink where a link of the old site leads now
 */
export function articleFromHtml(
  html: string,
  findPicture: FindPicture,
  rewriteLink: (href: string) => string = (href) => href,
): ArticleFromHtml {
  const missing = new Set<string>();
  const reader = { findPicture, rewriteLink, missing };
  const content = blocksOf(parseDocument(cleanHtml(html)).children, reader);
  return { body: { type: 'doc', version: ARTICLE_BODY_VERSION, content }, missing: [...missing] };
}

type Reader = {
  readonly findPicture: FindPicture;
  readonly rewriteLink: (href: string) => string;
  readonly missing: Set<string>;
};

function blocksOf(nodes: readonly HtmlNode[], reader: Reader): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let run: ArticleInline[] = [];
  const closeParagraph = () => {
    const content = trimmed(run);
    run = [];
    if (content.length > 0) blocks.push({ type: 'paragraph', content });
  };
  const inline = (node: HtmlNode, marks: readonly ArticleMark[]) => {
    if (node.type === ElementType.Text) {
      run.push(...textsOf(node.data, marks));
    } else if (isElement(node)) {
      if (node.name === 'br') run.push({ type: 'hardBreak' });
      else if (INLINE.has(node.name)) {
        for (const child of node.children) inline(child, withMark(marks, node, reader));
      } else {
        closeParagraph();
        blocks.push(...blocksOfElement(node, reader));
      }
    }
  };
  for (const node of nodes) inline(node, []);
  closeParagraph();
  return blocks;
}

const INLINE: ReadonlySet<string> = new Set(['a', 'strong', 'em']);

function blocksOfElement(element: HtmlElement, reader: Reader): ArticleBlock[] {
  switch (element.name) {
    case 'h2':
    case 'h3': {
      const level = element.name === 'h2' ? 2 : 3;
      return blocksOf(element.children, reader).map((block) =>
        block.type === 'paragraph' ? { ...block, type: 'heading', attrs: { level } } : block,
      );
    }
    case 'ul':
    case 'ol':
      return listOf(element, reader);
    case 'blockquote': {
      const { kept, after } = plainBlocks(blocksOf(element.children, reader));
      return [...(kept.length > 0 ? [{ type: 'blockquote' as const, content: kept }] : []), ...after];
    }
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'table':
      return tableOf(element, reader);
    case 'img':
      return pictureOf(element, '', reader);
    case 'figure':
      return figureOf(element, reader);
    default:
      return blocksOf(element.children, reader);
  }
}

/** Lists, quotes and cells hold paragraphs and lists; what else stood in them follows them. */
function plainBlocks(blocks: readonly ArticleBlock[]) {
  const kept: ArticleListItem['content'] = [];
  const after: ArticleBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList') kept.push(block);
    else if (block.type === 'heading') kept.push({ type: 'paragraph', content: block.content });
    else if (block.type === 'blockquote') kept.push(...block.content);
    else after.push(block);
  }
  return { kept, after };
}

function listOf(list: HtmlElement, reader: Reader): ArticleBlock[] {
  const items: ArticleListItem[] = [];
  const after: ArticleBlock[] = [];
  for (const child of list.children) {
    const plain = plainBlocks(blocksOf(isElement(child) && child.name === 'li' ? child.children : [child], reader));
    if (plain.kept.length > 0) items.push({ type: 'listItem', content: plain.kept });
    after.push(...plain.after);
  }
  if (items.length === 0) return after;
  if (list.name === 'ul') return [{ type: 'bulletList', content: items }, ...after];
  const start = Number(list.attribs.start ?? 1);
  const attrs = Number.isInteger(start) && start > 1 && start < 10_000 ? { attrs: { start } } : {};
  return [{ type: 'orderedList', ...attrs, content: items }, ...after];
}

function tableOf(table: HtmlElement, reader: Reader): ArticleBlock[] {
  const after: ArticleBlock[] = [];
  const rows = descendants(table, 'tr').flatMap((row) => {
    const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
    const content = cells.map((cell) => {
      const plain = plainBlocks(blocksOf(cell.children, reader));
      after.push(...plain.after);
      return {
        type: cell.name === 'th' ? ('tableHeader' as const) : ('tableCell' as const),
        ...spansOf(cell),
        content: plain.kept.length > 0 ? plain.kept : [{ type: 'paragraph' as const }],
      };
    });
    return content.length > 0 ? [{ type: 'tableRow' as const, content }] : [];
  });
  return rows.length > 0 ? [{ type: 'table', content: rows }, ...after] : after;
}

function spansOf(cell: HtmlElement) {
  const colspan = spanOf(cell.attribs.colspan, 20);
  const rowspan = spanOf(cell.attribs.rowspan, 200);
  if (colspan === 1 && rowspan === 1) return {};
  return { attrs: { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) } };
}

function spanOf(written: string | undefined, most: number): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 1 && span <= most ? span : 1;
}

function figureOf(figure: HtmlElement, reader: Reader): ArticleBlock[] {
  const captions = descendants(figure, 'figcaption');
  const pictures = descendants(figure, 'img');
  const [only, second] = pictures;
  if (!only || second) return blocksOf(figure.children, reader);
  const words = captions
    .map((caption) => plainText(caption.children))
    .join(' ')
    .trim();
  const found = pictureOf(only, words, reader);
  // Without its picture the words under it stay.
  return found.length > 0 ? found : captions.flatMap((caption) => blocksOf(caption.children, reader));
}

function pictureOf({ attribs }: HtmlElement, caption: string, { findPicture, missing }: Reader): ArticleBlock[] {
  const address = attribs.src ?? '';
  const found = address === '' ? undefined : findPicture(address);
  if (!found) {
    missing.add(address === '' ? 'a picture without an address' : address);
    return [];
  }
  const alt = (attribs.alt?.trim() || found.alt).slice(0, LONGEST_WORDS);
  return [{ type: 'picture', attrs: { imageId: found.imageId, alt, caption: caption.slice(0, LONGEST_WORDS) } }];
}

function withMark(
  marks: readonly ArticleMark[],
  element: HtmlElement,
  { rewriteLink }: Reader,
): readonly ArticleMark[] {
  const without = (type: ArticleMark['type']) => marks.filter((mark) => mark.type !== type);
  if (element.name === 'strong') return [...without('bold'), { type: 'bold' }];
  if (element.name === 'em') return [...without('italic'), { type: 'italic' }];
  const href = rewriteLink((element.attribs.href ?? '').trim());
  const isFit = LINK.test(href) && href.length <= 2_000;
  return isFit ? [...without('link'), { type: 'link', attrs: { href } }] : marks;
}

function textsOf(written: string, marks: readonly ArticleMark[]): ArticleInline[] {
  const text = written.replace(/[ \t\r\n\f]+/g, ' ');
  const texts: ArticleInline[] = [];
  for (let at = 0; at < text.length; at += LONGEST_TEXT) {
    texts.push({
      type: 'text',
      text: text.slice(at, at + LONGEST_TEXT),
      ...(marks.length > 0 ? { marks: [...marks] } : {}),
    });
  }
  return texts;
}

/** Without blanks and breaks at the ends of a paragraph, and without two blanks in a row. */
function trimmed(run: readonly ArticleInline[]): ArticleInline[] {
  const kept: ArticleInline[] = [];
  for (const inline of run) {
    const before = kept.at(-1);
    const isAfterBlank = !before || before.type === 'hardBreak' || before.text.endsWith(' ');
    if (inline.type === 'hardBreak') {
      if (before) kept.push(inline);
      continue;
    }
    const text = isAfterBlank ? inline.text.replace(/^ /, '') : inline.text;
    if (text !== '') kept.push({ ...inline, text });
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.type === 'text' ? last.text.trimEnd() : '';
    kept.pop();
    if (last.type === 'text' && text !== '') {
      kept.push({ ...last, text });
      break;
    }
  }
  return kept;
}

function plainText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (node.type === ElementType.Text ? node.data : isElement(node) ? plainText(node.children) : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

function descendants(element: HtmlElement, name: string): HtmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === ElementType.Tag;
}
