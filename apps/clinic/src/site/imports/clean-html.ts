import sanitizeHtml from 'sanitize-html';

/** Elements that an article has a place for, and those that only part one block from the next. */
const BLOCKS = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
];
const CONTAINERS = ['div', 'section', 'article', 'figure', 'figcaption', 'pre'];
const INLINE = ['a', 'strong', 'em', 'br', 'img'];

const RENAMED: Readonly<Record<string, string>> = {
  // The page's title is its one h1.
  h1: 'h2',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  b: 'strong',
  i: 'em',
};

/**
 * Leaves of foreign HTML what an article has a place for: no script, style, frame, form, event handler or comment, and no
 * link but to the web, a letter or a telephone. Text outside of all that stays.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...BLOCKS, ...CONTAINERS, ...INLINE],
    allowedAttributes: {
      a: ['href'],
      img: ['src', 'alt'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: RENAMED,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'svg', 'math', 'title'],
  });
}
