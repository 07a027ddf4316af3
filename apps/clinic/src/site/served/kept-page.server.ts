import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gunzipSync, gzip } from 'node:zlib';
import type { Encoding, Taken } from './encoding.ts';
import { isCompressible } from './encoding.ts';
import type { ShownPart } from './shown.ts';

/** An answer in one encoding, as it goes on the wire. Headers are name, value, name, value. */
export type Representation = {
  readonly etag: string;
  /** Never changed; Node's types ask for a list that could be. */
  readonly headers: string[];
  readonly notModified: string[];
  readonly body: Buffer;
};

/** A finished answer: what it was made from, and its bytes. */
export type KeptPage = {
  /** Undefined for the program's own files, which are every practice's. */
  readonly practiceId: string | undefined;
  readonly parts: ReadonlySet<ShownPart>;
  /** Milliseconds of the epoch from which on the clock makes it another; Infinity where it never does. */
  readonly deadlineMs: number;
  readonly representations: Readonly<Partial<Record<Encoding, Representation>>>;
  readonly bytes: number;
};

/** What belongs to one answer alone, or is said anew of each encoding. */
const OWN_HEADERS = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'server-timing',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-request-id',
]);
/** What a browser that has the page is told of it once more. */
const SAID_AGAIN = new Set(['cache-control', 'content-security-policy']);
/** Where brotli's best takes more than a second, one step less is used. */
const LARGE = 256 * 1024;
/** Objects, names and headers of one page, roughly. */
const OVERHEAD = 4 * 1024;

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const brotli = promisify(brotliCompress);

/**
 * Makes an answer ready to be kept: text as gzip, which is quick and what its first readers get; anything else as it is.
 * @param headers of the answer as it was made
 */
export async function keptPage(
  { practiceId, parts, deadlineMs }: Pick<KeptPage, 'practiceId' | 'parts' | 'deadlineMs'>,
  headers: Headers,
  plain: Buffer,
): Promise<KeptPage> {
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const compressible = isCompressible(headers.get('content-type') ?? '');
  const common = [...headers].filter(([name]) => !OWN_HEADERS.has(name));
  const first = compressible
    ? { gzip: represent(common, hash, 'gzip', tight(await zip(plain))) }
    : { plain: represent(common, hash, 'plain', tight(plain)) };
  return { practiceId, parts, deadlineMs, representations: first, bytes: bytesOf(first) };
}

/** The same with brotli at its best, which takes a tenth of a second for a page and is made once, beside other work. */
export async function withBrotli(page: KeptPage): Promise<KeptPage> {
  const { gzip: zipped } = page.representations;
  if (!zipped || page.representations.br) return page;
  const plain = await unzip(zipped.body);
  const body = await brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: plain.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  const representations = { ...page.representations, br: inEncoding(zipped, 'br', tight(body)) };
  return { ...page, representations, bytes: bytesOf(representations) };
}

/** The answer in the smallest encoding that a browser takes and that is there. */
export function representationFor({ representations: { br, gzip, plain } }: KeptPage, taken: Taken): Representation {
  if (br && taken.br) return br;
  if (gzip && taken.gzip) return gzip;
  if (plain) return plain;
  const packed = gzip ?? br;
  if (!packed) throw new Error('A kept page has bytes.');
  // Hardly anybody takes nothing compressed: their bytes are unpacked for them and not held.
  return inEncoding(packed, 'plain', gunzipSync(packed.body));
}

/** Whether a browser's If-None-Match names what it would get: in any encoding, since unpacked they are the same. */
export function matchedTag(representation: Representation, ifNoneMatch: string): string | undefined {
  if (ifNoneMatch.trim() === '*') return representation.etag;
  const base = baseOf(representation.etag);
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .find((tag) => baseOf(tag) === base);
}

function baseOf(etag: string): string {
  return etag.replace(/(-(br|gzip))?"$/, '"');
}

function tagOf(hash: string, encoding: Encoding): string {
  return encoding === 'plain' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

function represent(
  common: readonly (readonly [string, string])[],
  hash: string,
  encoding: Encoding,
  body: Buffer,
): Representation {
  const etag = tagOf(hash, encoding);
  const own = ['ETag', etag, 'Vary', 'Accept-Encoding'];
  const written = encoding === 'plain' ? [] : ['Content-Encoding', encoding];
  return {
    etag,
    headers: [...common.flat(), ...own, ...written, 'Content-Length', String(body.length)],
    notModified: [...common.filter(([name]) => SAID_AGAIN.has(name)).flat(), ...own],
    body,
  };
}

/** The same answer with other bytes: the common headers are found in the one that is there. */
function inEncoding({ headers, etag }: Representation, encoding: Encoding, body: Buffer): Representation {
  const pairs = Array.from(
    { length: headers.length / 2 },
    (_, i) => [headers[2 * i] ?? '', headers[2 * i + 1] ?? ''] as const,
  );
  const common = pairs.filter(([name]) => !OWN_HEADERS.has(name.toLowerCase()));
  return represent(common, baseOf(etag).slice(1, -1), encoding, body);
}

/** A copy in memory of its own: what zlib and others hand out is often a small part of a larger piece. */
function tight(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

function bytesOf(representations: KeptPage['representations']): number {
  return Object.values(representations).reduce((sum, { body }) => sum + body.length, OVERHEAD);
}
