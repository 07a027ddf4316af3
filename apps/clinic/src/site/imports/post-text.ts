import { ArticleBody } from '../articles/document.ts';
import { type ArticleFromHtml, articleFromHtml, type FindPicture } from './html-to-article.ts';
import { plainHtml } from './wordpress-html.ts';
import type { WxrItem } from './wxr.ts';

/** What becomes of a post's text. */
export type PostText = {
  readonly title: string;
  readonly summary: string;
  readonly body: ArticleBody;
  readonly missing: readonly string[];
  /** Shortcodes whose effect is lost. */
  readonly lost: readonly string[];
};

export type PostTextOrRefusal =
  | { readonly ok: true; readonly text: PostText }
  | { readonly ok: false; readonly sentence: string };

const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 300;

/** A post's title without markup; a post may have none. */
export function titleOf(item: WxrItem): string {
  return shortened(wordsOf(articleFromHtml(item.title, () => undefined).body), LONGEST_TITLE) || 'Without a title';
}

/** The addresses of the pictures in a post, as it writes them. */
export function picturesIn(item: WxrItem): readonly string[] {
  return fromHtml(item, () => undefined, '').missing;
}

/**
 * A post's title, summary and text as an article holds them.
 * @param site the old site's address: links to its pages become links within the new one, which lead on by redirects
 */
export function postText(item: WxrItem, findPicture: FindPicture, site: string): PostTextOrRefusal {
  const { body, missing, lost } = fromHtml(item, findPicture, site);
  const parsed = ArticleBody.safeParse(body);
  if (!parsed.success) {
    return { ok: false, sentence: 'Its text has more parts than an article can hold. Divide it and import it again.' };
  }
  const words = wordsOf(articleFromHtml(item.excerpt, () => undefined).body) || wordsOf(parsed.data);
  return {
    ok: true,
    text: {
      title: titleOf(item),
      summary: shortened(words, LONGEST_SUMMARY),
      body: parsed.data,
      missing,
      lost,
    },
  };
}

function fromHtml(
  item: WxrItem,
  findPicture: FindPicture,
  site: string,
): ArticleFromHtml & { lost: readonly string[] } {
  const { html, lost } = plainHtml(item.html);
  return { ...articleFromHtml(html, findPicture, (href) => withinSite(href, site)), lost };
}

/** A link to the old site's own page leads within the new one. */
function withinSite(href: string, site: string): string {
  if (site === '' || !URL.canParse(href) || !URL.canParse(site)) return href;
  const [address, old] = [new URL(href), new URL(site)];
  const isOwn = bare(address.hostname) === bare(old.hostname);
  return isOwn && address.search === '' ? `${address.pathname}${address.hash}` : href;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

function wordsOf(body: ArticleBody): string {
  const texts: string[] = [];
  for (const block of body.content) {
    if (block.type !== 'paragraph') continue;
    texts.push((block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''));
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Cut between words, and said to be cut. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > 0 ? cut.slice(0, lastBlank) : cut).toWellFormed().trimEnd()}…`;
}
