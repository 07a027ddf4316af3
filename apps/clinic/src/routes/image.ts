import { isId } from '../database/identifier.ts';
import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { readImageFile } from '../site/images/index.server.ts';
import { fileNamed } from '../site/images/index.ts';
import type { Route } from './+types/image.ts';

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const;

/** One size of a picture. What stands at such an address never changes, so that browsers ask once. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { id: practiceId } = practiceOf(context);
  const wanted = fileNamed(params.file);
  const bytes =
    wanted && isId(params.imageId)
      ? await asPractice(doorOf(context).services.database, practiceId, (db) =>
          readImageFile(db, practiceId, params.imageId, wanted),
        )
      : undefined;
  if (!wanted || !bytes) {
    return new Response('There is no picture at this address.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  shows(context, ['practice'], undefined, []);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[wanted.format],
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
