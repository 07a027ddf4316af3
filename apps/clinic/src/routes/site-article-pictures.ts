import { ask } from '../http/ask.ts';
import { imagesView } from '../site/images/index.server.ts';
import type { Route } from './+types/site-article-pictures.ts';

/** The practice's pictures for the editor, which asks as one chooses; JSON. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const page = Number(new URL(request.url).searchParams.get('page')) || 1;
  const { images, pages } = await ask(context, 'site.write', (tx) => imagesView(tx, page));
  return Response.json({ images, pages }, { headers: { 'Cache-Control': 'no-store' } });
}
