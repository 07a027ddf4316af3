import { element, xmlDocument } from '../xml.ts';
import { changedAt, type Feed, type FeedItem } from './feed.ts';

/** Atom (RFC 4287) with the whole text. */
export function atom(feed: Feed): string {
  const { origin, language, path, pagePath, title, description, items } = feed;
  const whole = (address: string) => new URL(address, origin).href;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, whole(path)),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, changedAt(feed).toString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: whole(path) }),
      element('link', { rel: 'alternate', type: 'text/html', href: whole(pagePath) }),
      ...items.map((item) => entry(item, whole)),
    ),
  );
}

function entry(item: FeedItem, whole: (address: string) => string) {
  const { id, path, title, summary, html, author, categories, picture } = item;
  return element(
    'entry',
    {},
    element('id', {}, `urn:uuid:${id}`),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: whole(path) }),
    ...(picture
      ? [element('link', { rel: 'enclosure', type: picture.type, length: picture.bytes, href: whole(picture.path) })]
      : []),
    element('published', {}, item.publishedAt.toString()),
    element('updated', {}, item.changedAt.toString()),
    element('author', {}, element('name', {}, author)),
    ...categories.map((category) => element('category', { term: category })),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );
}
