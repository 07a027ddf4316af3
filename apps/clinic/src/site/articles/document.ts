import { z } from 'zod';

/**
 * The text of an article, in the shape in which the editor (tiptap) keeps it: what is stored, what is imported and what
 * pages are made from. Anything else is refused at the edge, so that no page has to doubt what it draws.
 */
export const ARTICLE_BODY_VERSION = 1;

/**
 * Where a link may lead: an address here, or of the web, a letter or a telephone. Browsers read `/\` as `//`, with tabs and
 * line ends between left out: that would be another site, and look like a page here.
 */
export const LINK = /^(\/(?![\t\n\r]*[/\\])|#|https?:\/\/|mailto:|tel:)/i;
const MOST_BLOCKS = 2_000;
/** Lists within lists, about two levels each. Reading goes as deep as the text does, and a machine's stack has an end. */
const DEEPEST = 64;

const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(2_000).regex(LINK) }) }),
  /** A number in the text that leads to the source with this number in the list of references. */
  z.object({ type: z.literal('reference'), attrs: z.object({ number: z.int().min(1).max(200) }) }),
]);

const Text = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(50_000),
  marks: z.array(Mark).optional(),
});
const HardBreak = z.object({ type: z.literal('hardBreak') });
const Inline = z.discriminatedUnion('type', [Text, HardBreak]);
const inlines = z.array(Inline).max(5_000).optional();

const Paragraph = z.object({ type: z.literal('paragraph'), content: inlines });
/** A page's title is its one h1: an article's own headings begin below it. */
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});

type ListNode =
  | { type: 'bulletList'; content: ListItemNode[] }
  | { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItemNode[] };
type ListItemNode = { type: 'listItem'; content: (z.output<typeof Paragraph> | ListNode)[] };

const ListItem: z.ZodType<ListItemNode> = z.lazy(() =>
  z.object({
    type: z.literal('listItem'),
    content: z
      .array(z.union([Paragraph, List]))
      .min(1)
      .max(200),
  }),
);
const List: z.ZodType<ListNode> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('bulletList'), content: z.array(ListItem).min(1).max(500) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.int().min(1).max(9_999) }).optional(),
      content: z.array(ListItem).min(1).max(500),
    }),
  ]),
);

const Quote = z.object({
  type: z.literal('blockquote'),
  content: z
    .array(z.union([Paragraph, List]))
    .min(1)
    .max(200),
});
const Rule = z.object({ type: z.literal('horizontalRule') });

const Cell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z
    .object({ colspan: z.int().min(1).max(20).optional(), rowspan: z.int().min(1).max(200).optional() })
    .optional(),
  content: z
    .array(z.union([Paragraph, List]))
    .min(1)
    .max(50),
});
const Table = z.object({
  type: z.literal('table'),
  content: z
    .array(z.object({ type: z.literal('tableRow'), content: z.array(Cell).min(1).max(20) }))
    .min(1)
    .max(200),
});

/** A picture of the practice's own, by its id: none is loaded from elsewhere. */
const Picture = z.object({
  type: z.literal('picture'),
  attrs: z.object({ imageId: z.uuid(), alt: z.string().max(500), caption: z.string().max(500) }),
});

const side = z.enum(['left', 'right']);
/** A muscle's referral pattern, drawn from the atlas when the page is made. */
const MusclePattern = z.object({
  type: z.literal('musclePattern'),
  attrs: z.object({ muscle: z.string().max(100), side, caption: z.string().max(500) }),
});
/** One trigger point on the body chart. */
const TriggerPointBlock = z.object({
  type: z.literal('triggerPoint'),
  attrs: z.object({ muscle: z.string().max(100), point: z.string().max(20), side, caption: z.string().max(500) }),
});
/** The box that leads to booking; its words are the program's, in the article's language. */
const BookVisit = z.object({ type: z.literal('bookVisit') });
/** The numbered sources, in their order. */
const References = z.object({
  type: z.literal('references'),
  attrs: z.object({
    items: z
      .array(
        z.object({
          text: z.string().min(1).max(1_000),
          href: z.union([z.literal(''), z.string().max(2_000).regex(LINK)]),
        }),
      )
      .max(200),
  }),
});

const Block = z.union([
  Paragraph,
  Heading,
  List,
  Quote,
  Rule,
  Table,
  Picture,
  MusclePattern,
  TriggerPointBlock,
  BookVisit,
  References,
]);

export const ArticleBody = z
  .unknown()
  .refine((body) => isShallow(body))
  .pipe(
    z.object({
      type: z.literal('doc'),
      version: z.literal(ARTICLE_BODY_VERSION).default(ARTICLE_BODY_VERSION),
      content: z.array(Block).max(MOST_BLOCKS),
    }),
  );

/** Whether what stands within a node goes no deeper than can be read. */
export function isShallow(node: unknown, left = DEEPEST): boolean {
  if (typeof node !== 'object' || node === null || !('content' in node) || !Array.isArray(node.content)) return true;
  return left > 0 && node.content.every((child) => isShallow(child, left - 1));
}

export type ArticleBody = z.output<typeof ArticleBody>;
export type ArticleBlock = z.output<typeof Block>;
export type ArticleInline = z.output<typeof Inline>;
export type ArticleMark = z.output<typeof Mark>;
export type ArticleList = ListNode;
export type ArticleListItem = ListItemNode;

export const EMPTY_BODY: ArticleBody = { type: 'doc', version: ARTICLE_BODY_VERSION, content: [] };
