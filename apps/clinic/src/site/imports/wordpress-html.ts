/** What WordPress adds to HTML, turned into plain HTML: comments of its blocks, shortcodes, paragraphs by empty lines. */
export type PlainHtml = {
  readonly html: string;
  /** Shortcodes whose effect is lost, each once: what they showed is not in the file. */
  readonly lost: readonly string[];
};

/** `[name ...]`, `[/name]`. Told from brackets in a sentence by its attributes, its end, or its name. */
const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]*)((?:\s+[^\]<>]*)?)\/?\]/gi;
const CAPTION = /\[caption[^\]]*\]\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/gi;
const WITHOUT_ATTRIBUTES = new Set(['gallery', 'video', 'audio', 'playlist', 'contact-form', 'embed', 'more']);
const HAS_BLOCKS = /<(p|h[1-6]|ul|ol|table|blockquote|div|figure|section)\b/i;
/** Nothing of ours goes between a block and the empty line beside it. */
const BLOCK = /^\s*<\/?(h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|div|hr|pre)\b/i;

export function plainHtml(post: string): PlainHtml {
  const captioned = post
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replaceAll(CAPTION, (_whole, picture: string, words: string) => {
      return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
    });
  const ended = new Set(
    [...captioned.matchAll(/\[\/([a-z][a-z0-9_-]*)\]/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  const lost = new Set<string>();
  const html = captioned.replaceAll(SHORTCODE, (whole, slash: string, name: string, attributes: string) => {
    const known = name.toLowerCase();
    const isShortcode = slash !== '' || /=/.test(attributes) || ended.has(known) || WITHOUT_ATTRIBUTES.has(known);
    if (!isShortcode) return whole;
    lost.add(known);
    return '';
  });
  return { html: withParagraphs(html), lost: [...lost] };
}

/** Posts of the old editor have no paragraphs: an empty line parts them, a line's end breaks them. */
function withParagraphs(html: string): string {
  if (/<p\b/i.test(html)) return html;
  return html
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) && HAS_BLOCKS.test(part) ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`))
    .join('\n');
}
