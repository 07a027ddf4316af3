import { data } from 'react-router';
import { doorOf } from '../http/door-context.ts';
import { searchSite } from '../site/found/index.server.ts';
import { homeIn, NotFoundPage, wordsOfAddress } from '../site/found/index.ts';
import { languageOf } from '../site/language.ts';
import type { Route } from './+types/not-found.ts';
import { doorFor } from './doors.ts';
import { waysThatStand } from './ways-that-stand.ts';

/** As many as somebody looks at before searching. */
const NEAR = 5;

/** Every address that no door has. Those of staff are told plainly: nothing of the site helps there. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { practice, services, now } = doorOf(context);
  const { pathname } = new URL(request.url);
  if (!practice || /^\/+staff(\/|$)/i.test(pathname)) throw data(null, { status: 404 });
  const language = languageOf(pathname);
  const typed = wordsOfAddress(pathname);
  const asked = { practiceId: practice.id, language, typed, now, page: 1 };
  // Programs that try a thousand addresses shall cost little: the page shows no corrected words.
  const { found } = await searchSite(services.database, { ...asked, corrects: false });
  const page = {
    practiceName: practice.name,
    language,
    typed,
    near: found.slice(0, NEAR),
    ways: waysThatStand(language),
    home: homeIn(language, (path) => doorFor(path) !== undefined),
  };
  return data(page, { status: 404 });
}

/** A form that is sent to an address that is none: the same answer. */
export function action() {
  return data(null, { status: 404 });
}

export default function NotFoundRoute({ loaderData }: Route.ComponentProps) {
  return <NotFoundPage {...loaderData} />;
}
