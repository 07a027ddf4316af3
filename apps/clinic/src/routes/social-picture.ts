import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { nextPublicationAt } from '../site/articles/index.server.ts';
import { drawSocial, socialView } from '../site/found/index.server.ts';
import { socialAsked } from '../site/found/index.ts';
import type { Route } from './+types/social-picture.ts';
import { nothingThere } from './xml-answer.ts';

/** The picture that social networks show for a page, drawn when it is first asked for. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const practice = practiceOf(context);
  const asked = socialAsked(params.kind, params.file);
  if (!asked) return nothingThere();
  const [view, until] = await asPractice(services.database, practice.id, async (db) => [
    await socialView(db, { practice, ...asked, now }),
    asked.kind === 'article' ? await nextPublicationAt({ db, practiceId: practice.id, now }) : undefined,
  ]);
  if (!view) return nothingThere();
  shows(context, asked.kind === 'article' ? [`article:${asked.id}`, 'team'] : ['practice', 'clinics'], until, []);
  return new Response(await drawSocial(view), {
    headers: { 'Content-Type': 'image/png', 'Content-Security-Policy': "default-src 'none'; sandbox" },
  });
}
