import { type ReactNode, use } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
} from 'react-router';
import publicCss from './look/public.css?url';
import { NonceContext, ScriptsContext } from './root-parts.tsx';
import { languageOf } from './site/language.ts';
import { lookIn } from './site/look/look-in-page.ts';
import { NOTE_TYPED_EARLY } from './typed-early.ts';

export function Layout({ children }: { children: ReactNode }) {
  const nonce = use(NonceContext);
  const scripts = use(ScriptsContext);
  const { pathname } = useLocation();
  const look = lookIn(useMatches().map(({ loaderData }) => loaderData));
  return (
    <html lang={languageOf(pathname)} data-mantine-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {scripts && <script nonce={nonce ?? ''}>{NOTE_TYPED_EARLY}</script>}
        <Meta />
        <Links />
        {look !== '' && <style>{look}</style>}
      </head>
      <body>
        {children}
        {scripts && <Scripts nonce={nonce ?? ''} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What a person sees where something failed: what happened, and what to do. Never what the program said of it. */
export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const said = isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : undefined;
  return (
    <main className="plain-page">
      {/* The page that failed took its own style with it. */}
      <link rel="stylesheet" href={publicCss} precedence="default" />
      <title>{missing ? 'Not found' : 'Something went wrong'}</title>
      <h1>{missing ? 'There is nothing at this address' : 'This page could not be shown'}</h1>
      <p>
        {said ??
          (missing
            ? 'The address may be mistyped, or what it named was moved.'
            : 'The fault is on our side and was noted. What you saved before is safe. Try once more; if it happens again, tell your practice the time it happened.')}
      </p>
      <p>
        <a href="/">To the first page</a> · <a href="/staff">To the staff pages</a>
      </p>
    </main>
  );
}
