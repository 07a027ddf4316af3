import type { LinksFunction } from 'react-router';
import { Outlet, useLoaderData, useMatches } from 'react-router';
import { doorOf } from '../http/door-context.ts';
import publicCss from '../look/public.css?url';
import { clinicsOf } from '../practice/find-practice.ts';
import { FeedLinks } from '../site/found/index.ts';
import { frameWords } from '../site/frame-words.ts';
import { frameView, saidElsewhere } from '../site/look/frame-view.ts';
import { PublicFoot } from '../site/look/public-foot.tsx';
import { PublicHead } from '../site/look/public-head.tsx';
import { shownLook } from '../site/look/shown-look.server.ts';
import type { Route } from './+types/public-frame.ts';
import { doorFor, pagePath } from './doors.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicCss }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { practice, services } = doorOf(context);
  if (!practice) return { lookCss: '', practice: undefined };
  const { id, name, isDemo, telephone, email, offersWhereDoesItHurt } = practice;
  const asked = new URL(request.url);
  const pathname = pagePath(asked.pathname);
  const isPreview = doorFor(pathname)?.frame === 'preview';
  const tried = isPreview ? Object.fromEntries(asked.searchParams) : undefined;
  const { lookCss, logo } = await shownLook(services.database, id, tried);
  const view = frameView({
    pathname,
    stands: (path) => doorFor(path) !== undefined,
    clinics: await clinicsOf(services.database, id),
    offersWhereDoesItHurt,
  });
  return { lookCss, practice: { name, isDemo, telephone, email, logo, view } };
}

export default function PublicFrame() {
  const { practice } = useLoaderData<typeof loader>();
  const page = useMatches().at(-1);
  if (!practice) return <NoPractice />;
  const { name, isDemo, telephone, email, logo, view } = practice;
  const words = frameWords(view.language);
  return (
    <>
      <FeedLinks practiceName={name} language={view.language} />
      <a className="skip" href="#content">
        {words.toContent}
      </a>
      {isDemo && (
        <aside className="demo-mark" aria-label={words.aboutPractice}>
          {words.demo}
        </aside>
      )}
      <div className="page">
        <PublicHead name={name} logo={logo} view={view} elsewhere={saidElsewhere(page?.loaderData, view.language)} />
        <main id="content">
          <Outlet />
        </main>
        <PublicFoot name={name} telephone={telephone} email={email} view={view} />
      </div>
    </>
  );
}

/** Around the page that sets a practice up: nothing leads anywhere yet. */
function NoPractice() {
  return (
    <div className="page">
      <header className="head">
        <span className="name">Filiform</span>
      </header>
      <main id="content">
        <Outlet />
      </main>
    </div>
  );
}
