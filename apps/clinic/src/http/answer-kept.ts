import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type KeptPage,
  matchedTag,
  type Representation,
  rememberedEncodings,
  representationFor,
} from '../site/served/index.server.ts';

export type AnswerKept = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  page: KeptPage,
  /** What this answer alone says: name, value, name, value. */
  own: readonly string[],
) => void;

/** Writes kept answers straight to Node's response: no framework, no Request, nothing made but the answer itself. */
export function answeringKept(): AnswerKept {
  const takenBy = rememberedEncodings();
  return ({ headers }, outgoing, page, own) => {
    const representation = representationFor(page, takenBy(headers['accept-encoding']));
    const known = headers['if-none-match'];
    const tag = known === undefined ? undefined : matchedTag(representation, known);
    if (tag === undefined) {
      outgoing.writeHead(200, representation.headers.concat(own));
      // Node leaves the bytes away itself where only the head was asked for.
      outgoing.end(representation.body);
    } else {
      outgoing.writeHead(304, withTag(representation, tag).concat(own));
      outgoing.end();
    }
  };
}

/** A browser finds what it holds by the tag that it sent, which may be of the same page in another encoding. */
function withTag({ notModified, etag }: Representation, tag: string): string[] {
  return tag === etag ? notModified : notModified.map((text) => (text === etag ? tag : text));
}

/** Whether a browser that takes brotli gets something larger for want of it. */
export function wantsBrotli({ headers }: IncomingMessage, { representations: { br, gzip } }: KeptPage): boolean {
  return br === undefined && gzip !== undefined && (headers['accept-encoding'] ?? '').includes('br');
}
