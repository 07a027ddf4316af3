import { mergeAttributes, Node, Mark as TiptapMark } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { LINK } from '../../document.ts';

/** What cells, items and quotes hold: no headings, no pictures. As document.ts has it. */
const WORDS_AND_LISTS = '(paragraph | bulletList | orderedList)+';

/** Attributes as they travel over the clipboard, from one article to another. */
function attributesIn(element: HTMLElement): Record<string, unknown> | false {
  try {
    const found: unknown = JSON.parse(element.getAttribute('data-attrs') ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : false;
  } catch {
    return false;
  }
}

/** A block that the page draws: it holds attributes and no text that could be typed into. */
function ownBlock(name: string, defaults: Readonly<Record<string, unknown>>) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, { default: value, rendered: false }])),
    parseHTML: () => [{ tag: `figure[data-filiform="${name}"]`, getAttrs: attributesIn }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'figure',
      mergeAttributes(HTMLAttributes, { 'data-filiform': name, 'data-attrs': JSON.stringify(node.attrs) }),
    ],
  });
}

export const PictureNode = ownBlock('picture', { imageId: '', alt: '', caption: '' });
export const MusclePatternNode = ownBlock('musclePattern', { muscle: '', side: 'left', caption: '' });
export const TriggerPointNode = ownBlock('triggerPoint', { muscle: '', point: '', side: 'left', caption: '' });
export const BookVisitNode = ownBlock('bookVisit', {});
export const ReferencesNode = ownBlock('references', { items: [] });

/** A number in the text that leads to its source. */
const ReferenceMark = TiptapMark.create({
  name: 'reference',
  // What is typed behind the number is text again.
  inclusive: false,
  excludes: '_',
  addAttributes: () => ({ number: { default: 1, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'sup[data-reference]',
      getAttrs: (element) => {
        const number = Number(element.getAttribute('data-reference'));
        return Number.isInteger(number) && number >= 1 && number <= 200 ? { number } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ['sup', { 'data-reference': String(mark.attrs.number) }, 0],
});

/** Quotes and items with what document.ts lets them hold. */
const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) =>
      extension instanceof Node && (extension.name === 'blockquote' || extension.name === 'listItem')
        ? extension.extend({ content: WORDS_AND_LISTS })
        : extension,
    );
  },
});

/** All but the blocks that this system draws. The names and attributes are those of document.ts; a test compares them. */
export const TEXT_EXTENSIONS = [
  Kit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: false,
    trailingNode: false,
  }),
  Link.extend({ inclusive: false }).configure({
    openOnClick: false,
    defaultProtocol: 'https',
    HTMLAttributes: { target: null, rel: null },
    isAllowedUri: (url) => LINK.test(url),
  }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: WORDS_AND_LISTS }),
  TableHeader.extend({ content: WORDS_AND_LISTS }),
  ReferenceMark,
];

export const OWN_BLOCKS = [PictureNode, MusclePatternNode, TriggerPointNode, BookVisitNode, ReferencesNode];
