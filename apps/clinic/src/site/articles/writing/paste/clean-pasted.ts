import { LINK } from '../../document.ts';
import { type PastedElement, type PastedNode, pastedTree, styleOf, textIn } from './pasted-tree.ts';
import { isWordBullet, wordLists } from './word-lists.ts';

const BLOCKS = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td'],
  ...[
    'th',
    'blockquote',
    'hr',
    'section',
    'article',
    'figure',
    'figcaption',
    'pre',
    'dl',
    'dt',
    'dd',
    'header',
    'footer',
  ],
  ...['main', 'center', 'address', 'body', 'html', 'nav', 'aside', 'caption'],
]);

type Marks = { readonly bold: boolean; readonly italic: boolean; readonly link: string | undefined };
const PLAIN: Marks = { bold: false, italic: false, link: undefined };

/**
 * HTML as word processors and web pages put it on the clipboard, made into what an article can hold: paragraphs,
 * headings of two orders, real lists, quotes, tables, bold, italic and links. No styles, comments, scripts, handlers and
 * pictures from elsewhere. Pure: text in, text out.
 */
export function cleanPasted(html: string): string {
  const tree = pastedTree(html);
  return blocks(wordLists(tree), { hasFirstOrder: holds(tree, 'h1') }).join('');
}

type Context = { readonly hasFirstOrder: boolean };

/** The nodes as blocks; text that stands between blocks becomes paragraphs. */
function blocks(nodes: readonly PastedNode[], context: Context): string[] {
  const made: string[] = [];
  let loose: PastedNode[] = [];
  const endOfParagraph = () => {
    made.push(...paragraph(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !holdsBlock(node)) loose.push(node);
    else {
      endOfParagraph();
      made.push(...block(node, context));
    }
  }
  endOfParagraph();
  return made;
}

function block(element: PastedElement, context: Context): string[] {
  const { tag, attributes, children } = element;
  const own = attributes['data-filiform'];
  if (tag === 'figure' && own !== undefined) return [ownBlock(own, attributes['data-attrs'] ?? '{}')];
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, context);
    case 'ul':
    case 'ol':
      return list(element, context);
    case 'table':
      return table(element, context);
    case 'blockquote':
      return wrapped('blockquote', blocks(children, context));
    case 'hr':
      return ['<hr>'];
    default:
      return blocks(children, context);
  }
}

/** A block of this system's own, copied from an article: its schema checks what it holds. */
function ownBlock(name: string, attributes: string): string {
  return `<figure data-filiform="${escaped(name)}" data-attrs="${escaped(attributes)}"></figure>`;
}

/** An article's title is its first order: pasted headings begin at the second, and keep their distance as far as they can. */
function heading({ tag, children }: PastedElement, { hasFirstOrder }: Context): string[] {
  // Bold is how word processors draw a heading, and no emphasis.
  const words = inline(children, PLAIN)
    .replace(/<\/?strong>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (textOf(words) === '') return [];
  const level = Number(tag.slice(1)) + (hasFirstOrder ? 1 : 0);
  const order = level <= 2 ? 'h2' : 'h3';
  return [`<${order}>${words}</${order}>`];
}

function list({ tag, attributes, children }: PastedElement, context: Context): string[] {
  const items: string[] = [];
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'ul' || child.tag === 'ol') {
      // Google Docs puts a list that stands deeper between the items: it belongs to the one before.
      const nested = list(child, context).join('');
      if (nested === '') continue;
      const before = items.pop() ?? '<li></li>';
      items.push(before.replace(/<\/li>$/, `${nested}</li>`));
    } else {
      const held = listContent(blocks(child.tag === 'li' ? child.children : [child], context)).join('');
      if (held !== '') items.push(`<li>${held}</li>`);
    }
  }
  if (items.length === 0) return [];
  const start = tag === 'ol' && /^\d{1,4}$/.test(attributes.start ?? '') ? ` start="${attributes.start}"` : '';
  return [`<${tag}${start}>${items.join('')}</${tag}>`];
}

function table(element: PastedElement, context: Context): string[] {
  const rows = rowsIn(element).map(({ children }) => {
    const cells = children.filter((child) => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'));
    return cells.map((cell) => (typeof cell === 'string' ? '' : tableCell(cell, context))).join('');
  });
  const filled = rows.filter((row) => row !== '');
  return filled.length === 0
    ? []
    : [`<table><tbody>${filled.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`];
}

function tableCell({ tag, attributes, children }: PastedElement, context: Context): string {
  const span = (name: 'colspan' | 'rowspan') =>
    /^[1-9]\d?$/.test(attributes[name] ?? '') && attributes[name] !== '1' ? ` ${name}="${attributes[name]}"` : '';
  const held = listContent(blocks(children, context)).join('') || '<p></p>';
  return `<${tag}${span('colspan')}${span('rowspan')}>${held}</${tag}>`;
}

function rowsIn(node: PastedElement): readonly PastedElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'table') return [];
    return child.tag === 'tr' ? [child] : rowsIn(child);
  });
}

/** A cell and a list's item hold paragraphs and lists: of a heading the words stay, strong. */
function listContent(made: readonly string[]): string[] {
  return made.map((one) => one.replace(/^<h[23]>(.*)<\/h[23]>$/s, '<p><strong>$1</strong></p>'));
}

function wrapped(tag: string, made: readonly string[]): string[] {
  const held = listContent(made).filter((one) => !one.startsWith('<hr') && !one.startsWith('<table'));
  return held.length === 0 ? [] : [`<${tag}>${held.join('')}</${tag}>`];
}

function paragraph(nodes: readonly PastedNode[]): string[] {
  const words = inline(nodes, PLAIN)
    .replace(/^(\s|<br>)+|(\s|<br>)+$/g, '')
    .replace(/\s+/g, ' ');
  return textOf(words) === '' ? [] : [`<p>${words}</p>`];
}

function inline(nodes: readonly PastedNode[], marks: Marks): string {
  return nodes.map((node) => (typeof node === 'string' ? marked(node, marks) : inlineOf(node, marks))).join('');
}

function inlineOf(element: PastedElement, marks: Marks): string {
  if (element.tag === 'br') return '<br>';
  if (isWordBullet(element) || styleOf(element).get('display') === 'none') return '';
  const number = element.attributes['data-reference'];
  if (element.tag === 'sup' && number !== undefined && /^\d{1,3}$/.test(number)) {
    return `<sup data-reference="${number}">${escaped(textIn(element))}</sup>`;
  }
  return inline(element.children, marksWithin(element, marks));
}

function marksWithin(element: PastedElement, marks: Marks): Marks {
  const style = styleOf(element);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const { tag } = element;
  // Google Docs wraps all that it copies in a <b> that says it is not bold.
  const bold = weight ? weight === 'bold' || Number(weight) >= 600 : marks.bold || tag === 'b' || tag === 'strong';
  const italic = slant ? slant === 'italic' : marks.italic || tag === 'i' || tag === 'em';
  return { bold, italic, link: tag === 'a' ? linkOf(element) : marks.link };
}

/** Where a link leads; undefined for a bookmark, and for what leads to no page. */
function linkOf({ attributes }: PastedElement): string | undefined {
  const href = throughGoogle((attributes.href ?? '').trim());
  return LINK.test(href) && !href.startsWith('#') ? href : undefined;
}

/** Google Docs sends links by way of itself: the page behind is meant. */
function throughGoogle(href: string): string {
  if (!/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i.test(href)) return href;
  return URL.parse(href)?.searchParams.get('q') ?? href;
}

function marked(text: string, { bold, italic, link }: Marks): string {
  // A space that can't break is how word processors keep two spaces; an article has one.
  const words = escaped(text.replaceAll('\u00a0', ' '));
  if (words.trim() === '') return words === '' ? '' : ' ';
  const strong = bold ? `<strong>${words}</strong>` : words;
  const slanted = italic ? `<em>${strong}</em>` : strong;
  return link === undefined ? slanted : `<a href="${escaped(link)}">${slanted}</a>`;
}

function holdsBlock(node: PastedNode): node is PastedElement {
  if (typeof node === 'string') return false;
  return BLOCKS.has(node.tag) || node.children.some(holdsBlock);
}

function holds(nodes: readonly PastedNode[], tag: string): boolean {
  return nodes.some((node) => typeof node !== 'string' && (node.tag === tag || holds(node.children, tag)));
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
