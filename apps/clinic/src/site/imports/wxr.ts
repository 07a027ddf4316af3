import { SaxesParser } from 'saxes';

/** A post, page or picture of a WordPress export (WXR), as far as Filiform has a place for it. */
export type WxrItem = {
  /** The number that the old site gave it. */
  readonly postId: string;
  readonly type: string;
  /** publish, draft, future, private, pending, trash, inherit. */
  readonly status: string;
  readonly title: string;
  readonly slug: string;
  /** Where it stood, such as https://old.example/2019/03/neck-pain/; empty where the file says nothing. */
  readonly link: string;
  readonly author: string;
  readonly html: string;
  readonly excerpt: string;
  /** As the file writes it, in UTC: 2019-03-04 10:00:00; empty for what was never dated. */
  readonly dateGmt: string;
  /** Readers had to know a password. */
  readonly isLocked: boolean;
  readonly categories: readonly { readonly slug: string; readonly name: string }[];
  readonly attachmentUrl: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: number;
};

export type WxrPart =
  | { readonly kind: 'site'; readonly address: string }
  | { readonly kind: 'author'; readonly login: string; readonly email: string }
  | { readonly kind: 'item'; readonly item: WxrItem }
  /** The file is not whole: what stood before this came out, and nothing follows. */
  | { readonly kind: 'broken'; readonly reason: string };

/** Longest text of one element, in characters: an article is far below, and a file of one endless line ends here. */
const LONGEST_TEXT = 20_000_000;
const FIELDS = {
  'wp:post_id': 'postId',
  'wp:post_type': 'type',
  'wp:status': 'status',
  title: 'title',
  'wp:post_name': 'slug',
  link: 'link',
  'dc:creator': 'author',
  'content:encoded': 'html',
  'excerpt:encoded': 'excerpt',
  'wp:post_date_gmt': 'dateGmt',
  'wp:attachment_url': 'attachmentUrl',
  'wp:post_password': 'password',
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];

/**
 * Reads an export file piece by piece: a file of gigabytes takes the memory of its largest post.
 * @param pieces of the file's text, in order
 * @yields what is whole, in the file's order. A file that was cut, or is no XML, ends with `broken`; it never throws for what it reads
 */
export async function* readWxr(pieces: AsyncIterable<string>): AsyncGenerator<WxrPart> {
  const found: WxrPart[] = [];
  const reader = new Reader((part) => found.push(part));
  for await (const piece of pieces) {
    reader.write(piece);
    yield* found.splice(0);
    if (reader.failure) break;
  }
  if (!reader.failure) reader.end();
  yield* found.splice(0);
  if (reader.failure) yield { kind: 'broken', reason: reader.failure };
}

class Reader {
  failure: string | undefined;
  readonly #found: (part: WxrPart) => void;
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #path: string[] = [];
  #text = '';
  #item: Collected | undefined;
  #author: { login: string; email: string } | undefined;
  #sawChannel = false;

  constructor(found: (part: WxrPart) => void) {
    this.#found = found;
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
    this.#parser.on('error', (error) => {
      this.failure ??= `It is not whole at line ${this.#parser.line}: ${plainReason(error)}`;
    });
  }

  write(piece: string): void {
    if (this.failure) return;
    // Old posts hold characters that no XML may hold; without them the rest can be read.
    this.#parser.write(piece.replace(NOT_XML, ''));
  }

  end(): void {
    if (this.#path.length > 0) this.failure ??= `It ends in the middle, at line ${this.#parser.line}.`;
    else this.#parser.close();
    if (!this.#sawChannel) this.failure ??= 'It is not an export file of WordPress: there is no channel in it.';
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.failure) return;
    this.#path.push(name);
    this.#text = '';
    if (name === 'channel') this.#sawChannel = true;
    if (name === 'item') this.#item = new Collected();
    if (name === 'wp:author') this.#author = { login: '', email: '' };
    if (name === 'category' && this.#item && attributes.domain === 'category') {
      this.#item.category = attributes.nicename ?? '';
    }
  }

  #add(text: string): void {
    if (this.failure) return;
    this.#text += text;
    if (this.#text.length > LONGEST_TEXT) this.failure = `One text in it has more than ${LONGEST_TEXT} characters.`;
  }

  #close(name: string): void {
    if (this.failure) return;
    this.#path.pop();
    const text = this.#text;
    this.#text = '';
    if (this.#author) this.#closeInAuthor(name, text);
    else if (this.#item) this.#closeInItem(this.#item, name, text);
    else if (name === 'wp:base_blog_url' || name === 'wp:base_site_url') {
      this.#found({ kind: 'site', address: text.trim() });
    }
  }

  #closeInAuthor(name: string, text: string): void {
    if (!this.#author) return;
    if (name === 'wp:author_login') this.#author.login = text.trim();
    if (name === 'wp:author_email') this.#author.email = text.trim().toLowerCase();
    if (name !== 'wp:author') return;
    this.#found({ kind: 'author', ...this.#author });
    this.#author = undefined;
  }

  #closeInItem(item: Collected, name: string, text: string): void {
    if (name === 'item') {
      this.#item = undefined;
      this.#found({ kind: 'item', item: item.whole() });
    } else if (this.#path.includes('wp:comment')) {
      return;
    } else if (name === 'wp:comment') item.comments += 1;
    else if (name === 'wp:meta_key') item.metaKey = text;
    else if (name === 'wp:meta_value') item.meta.set(item.metaKey, text);
    else if (name === 'category') item.closeCategory(text.trim());
    else if (isField(name)) item.fields[FIELDS[name]] = text;
  }
}

/** An item while its elements come in. */
class Collected {
  readonly fields: Partial<Record<Field, string>> = {};
  readonly meta = new Map<string, string>();
  readonly categories: { slug: string; name: string }[] = [];
  metaKey = '';
  category: string | undefined;
  comments = 0;

  closeCategory(name: string): void {
    if (this.category !== undefined) this.categories.push({ slug: this.category, name });
    this.category = undefined;
  }

  whole(): WxrItem {
    const { html = '', excerpt = '', ...rest } = this.fields;
    const trimmed = (field: Exclude<Field, 'html' | 'excerpt'>) => (rest[field] ?? '').trim();
    return {
      postId: trimmed('postId'),
      type: trimmed('type'),
      status: trimmed('status'),
      title: trimmed('title'),
      slug: trimmed('slug'),
      link: trimmed('link'),
      author: trimmed('author'),
      dateGmt: trimmed('dateGmt'),
      attachmentUrl: trimmed('attachmentUrl'),
      isLocked: trimmed('password') !== '',
      html,
      excerpt,
      categories: this.categories,
      meta: this.meta,
      comments: this.comments,
    };
  }
}

function isField(name: string): name is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, name);
}

/** Everything that XML 1.0 forbids: control characters and halves of a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function plainReason(error: Error): string {
  return `${error.message.replace(/^\d+:\d+:\s*/, '')}${error.message.endsWith('.') ? '' : '.'}`;
}
