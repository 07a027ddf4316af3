import { redirect } from 'react-router';
import { ask } from '../http/ask.ts';
import { takeImage } from '../site/images/index.server.ts';
import type { Route } from './+types/site-image-upload.ts';

/** Nobody reads here: pictures are looked at on their page. */
export function loader() {
  return redirect('/staff/site/images');
}

/** A picture that the editor sends by itself: `{ image }`, or `{ refusal }` with a sentence. */
export async function action({ request, context }: Route.ActionArgs) {
  const taken = await takeImage((work) => ask(context, 'site.write', work), await request.formData());
  return taken.ok ? Response.json({ image: taken.image }) : Response.json({ refusal: taken.sentence }, { status: 422 });
}
