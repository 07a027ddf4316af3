import { shows } from '../http/door-context.ts';
import { musclePictured } from '../site/pictures/muscle-picture.ts';
import { muscleSvg } from '../site/pictures/muscle-svg.server.tsx';
import type { Route } from './+types/muscle-picture.ts';

/** A muscle's pattern as a picture: articles, feeds and social networks show it without carrying its lines. */
export function loader({ params, context }: Route.LoaderArgs) {
  const pictured = musclePictured(params);
  if (!pictured) {
    return new Response('There is no picture at this address.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  shows(context, ['practice'], undefined, ['v']);
  return new Response(muscleSvg(pictured), {
    headers: {
      'Content-Type': 'image/svg+xml',
      // Pages ask for it with the atlas's version: another drawing has another address.
      'Cache-Control': 'public, max-age=604800',
      // Opened by itself it draws, and nothing else.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
