import type { LinksFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { practiceOf } from '../http/door-context.ts';
import publicCss from '../look/public.css?url';
import type { Route } from './+types/signing-frame.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicCss }];

export function loader({ context }: Route.LoaderArgs) {
  const { name, isDemo } = practiceOf(context);
  return { name, isDemo };
}

/** Around the page to sign on: the practice's name, and no way to another page. */
export default function SigningFrame() {
  const { name, isDemo } = useLoaderData<typeof loader>();
  return (
    <>
      {isDemo && (
        <aside className="demo-mark" aria-label="About this practice">
          Demo practice: every person here is made up
        </aside>
      )}
      <div className="page">
        <header className="head">
          <span className="name">{name}</span>
        </header>
        <main id="content">
          <Outlet />
        </main>
      </div>
    </>
  );
}
