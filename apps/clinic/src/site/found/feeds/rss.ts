import { element, xmlDocument } from '../xml.ts';
import { changedAt, type Feed, type FeedItem } from './feed.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** RSS 2.0 with the whole text (content:encoded), authors by Dublin Core, since RSS's own field asks for an e-mail. */
export function rss(feed: Feed): string {
  const { origin, language, path, pagePath, title, description, items } = feed;
  const whole = (address: string) => new URL(address, origin).href;
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, whole(pagePath)),
        element('description', {}, description),
        element('language', {}, language === 'es' ? 'es-us' : 'en-us'),
        ...(items.length > 0 ? [element('lastBuildDate', {}, mailDate(changedAt(feed)))] : []),
        element('atom:link', { href: whole(path), rel: 'self', type: 'application/rss+xml' }),
        ...items.map((item) => rssItem(item, whole)),
      ),
    ),
  );
}

function rssItem(item: FeedItem, whole: (address: string) => string) {
  const { id, path, title, summary, html, author, categories, publishedAt, picture } = item;
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, whole(path)),
    element('guid', { isPermaLink: 'false' }, `urn:uuid:${id}`),
    element('pubDate', {}, mailDate(publishedAt)),
    element('dc:creator', {}, author),
    ...categories.map((category) => element('category', {}, category)),
    element('description', {}, summary),
    element('content:encoded', {}, html),
    ...(picture ? [element('enclosure', { url: whole(picture.path), length: picture.bytes, type: picture.type })] : []),
  );
}

/** As letters carry it (RFC 822): `Fri, 20 Nov 2026 15:00:00 +0000`. */
function mailDate(instant: Temporal.Instant): string {
  const at = instant.toZonedDateTimeISO('UTC');
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = [at.hour, at.minute, at.second].map(two).join(':');
  return `${DAYS[at.dayOfWeek - 1]}, ${two(at.day)} ${MONTHS[at.month - 1]} ${at.year} ${clock} +0000`;
}
