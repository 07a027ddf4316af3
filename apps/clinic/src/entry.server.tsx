import { createHash } from 'node:crypto';
import { renderToReadableStream } from 'react-dom/server';
import { type EntryContext, isRouteErrorResponse, ServerRouter } from 'react-router';
import { contentSecurityPolicy, scriptRuleOf } from './http/content-security.ts';
import { doorOf, provideDoor } from './http/door-context.ts';
import { framesOf } from './http/frames.ts';
import { NonceContext, ScriptsContext } from './root-parts.tsx';
import { doorFor, pagePath } from './routes/doors.ts';
import { lookIn } from './site/look/look-in-page.ts';

/** The server makes the load context through the bundle's own copy of its key. */
export { provideDoor };

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  loadContext: Parameters<typeof doorOf>[0],
) {
  const { nonce: drawn, services, requestId } = doorOf(loadContext);
  const door = doorFor(pagePath(new URL(request.url).pathname));
  const rule = scriptRuleOf(door, status);
  // A page without scripts has nothing to mark: made twice of the same, it is the same to the byte.
  const nonce = rule === 'none' ? undefined : drawn;
  const look = lookIn(Object.values(entryContext.staticHandlerContext.loaderData));
  let outcome = status;
  const stream = await renderToReadableStream(
    <NonceContext value={nonce}>
      <ScriptsContext value={rule !== 'none'}>
        <ServerRouter context={entryContext} url={request.url} {...(nonce !== undefined && { nonce })} />
      </ScriptsContext>
    </NonceContext>,
    {
      ...(nonce !== undefined && { nonce }),
      onError(error: unknown) {
        outcome = 500;
        services.log.error(
          { requestId, kind: error instanceof Error ? error.name : typeof error },
          'page failed to render',
        );
      },
    },
  );
  // Whole before it is sent: pages are small, a failure becomes an error page instead of half a page, and one piece is
  // cheaper to compress and to send than fifty.
  const page = await new Response(stream).text();
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set(
    'Content-Security-Policy',
    contentSecurityPolicy(rule, nonce, {
      lookHash: look === '' ? undefined : createHash('sha256').update(look).digest('base64'),
      isPreview: door?.frame === 'preview',
    }),
  );
  return new Response(page, { status: outcome, headers });
}

/** Loaders' and actions' faults: the request's id and the fault's kind, never what a patient's record says. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: Parameters<typeof doorOf>[0] },
) {
  // A page that is not there, or not for this person, is an answer and no fault.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { services, requestId } = doorOf(context);
  const stack = error instanceof Error ? framesOf(error) : undefined;
  services.log.error({ requestId, kind: error instanceof Error ? error.name : typeof error, stack }, 'request failed');
}
