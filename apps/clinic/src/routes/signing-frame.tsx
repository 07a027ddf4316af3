import type { LinksFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { doorOf, practiceOf } from '../http/door-context.ts';
import publicCss from '../look/public.css?url';
import { LogoPicture } from '../site/look/public-head.tsx';
import { shownLook } from '../site/look/shown-look.server.ts';
import type { Route } from './+types/signing-frame.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicCss }];

export async function loader({ context }: Route.LoaderArgs) {
  const { id, name, isDemo } = practiceOf(context);
  const { lookCss, logo } = await shownLook(doorOf(context).services.database, id);
  return { lookCss, logo, name, isDemo };
}

/** Around the page to sign on: the practice's name, and no way to another page. */
export default function SigningFrame() {
  const { name, isDemo, logo } = useLoaderData<typeof loader>();
  return (
    <>
      {isDemo && (
        <aside className="demo-mark" aria-label="About this practice">
          Demo practice: every person here is made up
        </aside>
      )}
      <div className="page">
        <header className="head">
          <span className="name">{logo ? <LogoPicture logo={logo} name={name} /> : name}</span>
        </header>
        <main id="content">
          <Outlet />
        </main>
      </div>
    </>
  );
}
