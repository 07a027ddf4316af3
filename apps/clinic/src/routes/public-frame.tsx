import type { LinksFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { doorOf, practiceOf } from '../http/door-context.ts';
import publicCss from '../look/public.css?url';
import type { Route } from './+types/public-frame.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicCss }];

export function loader({ context }: Route.LoaderArgs) {
  const { practice } = doorOf(context);
  return practice ? { name: practiceOf(context).name, isDemo: practice.isDemo } : { name: 'Filiform', isDemo: false };
}

export default function PublicFrame() {
  const { name, isDemo } = useLoaderData<typeof loader>();
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      {isDemo && (
        <aside className="demo-mark" aria-label="About this practice">
          Demo practice: every person, telephone and visit here is made up. Nothing is sent to anyone.
        </aside>
      )}
      <div className="page">
        <header className="head">
          <a className="name" href="/">
            {name}
          </a>
          <nav aria-label="Main">
            <a href="/muscles">Muscles and their pain</a>
          </nav>
        </header>
        <main id="content">
          <Outlet />
        </main>
        <footer className="foot">
          <span>{name}</span>
          <a href="/staff/sign-in">Employee login</a>
        </footer>
      </div>
    </>
  );
}
