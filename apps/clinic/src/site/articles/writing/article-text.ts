import { z } from 'zod';
import { ArticleBody, type ArticleBody as Body, isShallow, LINK } from '../document.ts';

/** All that an author writes: in a draft, in a version, and on its way between the two. */
export type ArticleText = {
  readonly title: string;
  readonly summary: string;
  readonly body: Body;
  /** The lead picture. */
  readonly imageId: string | null;
  readonly imageAlt: string;
  readonly imageCaption: string;
};

export const LONGEST = { title: 200, summary: 500, imageWords: 500 } as const;

const atMost = (most: number, what: string) =>
  z.string().max(most, `${what} is longer than ${most} letters. Shorten it, and it is saved.`);

const Words = z.object({
  title: atMost(LONGEST.title, 'The title'),
  summary: atMost(LONGEST.summary, 'The summary'),
  imageId: z.uuid('The lead picture is none of this practice.').nullable(),
  imageAlt: atMost(LONGEST.imageWords, 'What the lead picture shows'),
  imageCaption: atMost(LONGEST.imageWords, 'The caption of the lead picture'),
});

export type ReadText =
  | { readonly ok: true; readonly text: ArticleText }
  | { readonly ok: false; readonly sentence: string };

/** Reads an article's text as it was sent. What can't be kept is refused with a sentence that names it. */
export function readArticleText(sent: unknown): ReadText {
  const words = Words.safeParse(sent);
  if (!words.success) return refused(words.error.issues[0]?.message);
  const body = typeof sent === 'object' && sent !== null && 'body' in sent ? sent.body : undefined;
  const read = ArticleBody.safeParse(body);
  if (!read.success) return refused(whatIsWrong(body));
  return { ok: true, text: { ...words.data, body: read.data } };
}

/** The same; undefined where it can't be read. */
export function articleTextIn(sent: unknown): ArticleText | undefined {
  const read = readArticleText(sent);
  return read.ok ? read.text : undefined;
}

/** Both were read by `readArticleText`, which leaves keys in one order. */
export function isSameText(one: ArticleText, other: ArticleText): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ title, summary, body, imageId, imageAlt, imageCaption }: ArticleText) {
  return [title, summary, body, imageId, imageAlt, imageCaption];
}

function refused(sentence = 'What was sent is no text of an article. Open the page anew.'): ReadText {
  return { ok: false, sentence };
}

const BLOCK_WORDS: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  bulletList: 'a list',
  orderedList: 'a numbered list',
  blockquote: 'a quote',
  table: 'a table',
  picture: 'a picture',
  musclePattern: 'a muscle’s pattern',
  triggerPoint: 'a trigger point',
  references: 'the sources',
};

/** Names the first block that can't be kept, and what of it. */
function whatIsWrong(body: unknown): string {
  const blocks = contentOf(body);
  if (!blocks) return 'What was sent is no text of an article. Open the page anew.';
  for (const [index, block] of blocks.entries()) {
    if (ArticleBody.safeParse({ type: 'doc', content: [block] }).success) continue;
    const type = typeOf(block);
    const name = BLOCK_WORDS[type] ?? `“${type}”`;
    return `Block ${index + 1} (${name}) can not be kept: ${faultIn(block)}`;
  }
  return `An article holds at most 2000 blocks, and this one has ${blocks.length}. Make two articles of it.`;
}

function faultIn(node: unknown): string {
  if (!isShallow(node)) return 'lists stand in it within lists, more than 30 deep. Bring them nearer to the surface.';
  return firstFault(node) ?? 'it holds something that articles do not, or too much of it. Take it out, or make it two.';
}

function firstFault(node: unknown): string | undefined {
  const type = typeOf(node);
  const level = type === 'heading' ? attribute(node, 'level') : undefined;
  if (level !== undefined && level !== 2 && level !== 3) {
    return 'a heading is of the second or third order; the first is the title.';
  }
  for (const mark of marksOf(node)) {
    const href = typeOf(mark) === 'link' ? attribute(mark, 'href') : undefined;
    if (href !== undefined && !(typeof href === 'string' && LINK.test(href))) {
      return `the link “${String(href).slice(0, 80)}” leads to no page. Begin it with https://, mailto:, tel: or / for a page here.`;
    }
  }
  const items = type === 'references' ? attribute(node, 'items') : undefined;
  if (Array.isArray(items)) {
    const empty = items.findIndex((item) => fieldOf(item, 'text') === '');
    if (empty >= 0) return `source ${empty + 1} has no words.`;
    const lost = items.findIndex((item) => {
      const href = fieldOf(item, 'href');
      return typeof href === 'string' && href !== '' && !LINK.test(href);
    });
    if (lost >= 0) return `the link of source ${lost + 1} leads to no page. Begin it with https://.`;
  }
  for (const child of contentOf(node) ?? []) {
    const fault = firstFault(child);
    if (fault) return fault;
  }
  return undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function attribute(node: unknown, name: string): unknown {
  return fieldOf(fieldOf(node, 'attrs'), name);
}

function typeOf(node: unknown): string {
  const type = fieldOf(node, 'type');
  return typeof type === 'string' ? type.slice(0, 40) : 'nothing';
}

function contentOf(node: unknown): readonly unknown[] | undefined {
  const content = fieldOf(node, 'content');
  return Array.isArray(content) ? content : undefined;
}

function marksOf(node: unknown): readonly unknown[] {
  const marks = fieldOf(node, 'marks');
  return Array.isArray(marks) ? marks : [];
}
