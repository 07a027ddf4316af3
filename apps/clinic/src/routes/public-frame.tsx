import type { LinksFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { doorOf } from '../http/door-context.ts';
import publicCss from '../look/public.css?url';
import type { Route } from './+types/public-frame.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicCss }];

export function loader({ context }: Route.LoaderArgs) {
  const { practice } = doorOf(context);
  if (!practice) return { name: 'Filiform', isDemo: false, offersWhereDoesItHurt: false };
  const { name, isDemo, offersWhereDoesItHurt } = practice;
  return { name, isDemo, offersWhereDoesItHurt };
}

export default function PublicFrame() {
  const { name, isDemo, offersWhereDoesItHurt } = useLoaderData<typeof loader>();
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
          {offersWhereDoesItHurt && <a href="/where-does-it-hurt">Where does it hurt?</a>}
          <a href="/staff/sign-in">Employee login</a>
        </footer>
      </div>
    </>
  );
}
