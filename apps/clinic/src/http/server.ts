import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Transaction } from 'kysely';
import { createRequestHandler } from 'react-router';
import { isId, newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { type DoorEntry, doorFor, pagePath, valuesIn } from '../routes/doors.ts';
import { redirectFrom } from '../site/articles/reading/redirect.server.ts';
import { isSameForAll } from '../site/served/index.server.ts';
import { nothingShown, type Shown } from '../site/served/shown.ts';
import { membershipAt } from '../staff/membership.ts';
import { contentSecurityPolicy } from './content-security.ts';
import type { Door, KeptForm } from './door-context.ts';
import { framesOf } from './frames.ts';
import { loadPages } from './pages.ts';
import { senderOf } from './sender.ts';
import type { Listener, Served, Slip } from './served.ts';
import type { Services } from './services.ts';

/** As proxies write it: the reader went away before the answer. */
const ABANDONED = 499;

type Environment = { Bindings: HttpBindings & { readonly slip?: Slip }; Variables: { requestId: string } };

const CLIENT_FILES = fileURLToPath(new URL('../../build/client/', import.meta.url));
const SENT_FROM_ELSEWHERE =
  'This form was sent from another site, and nothing of it was kept. Open the page here and send it again.';
const METHODS = ['GET', 'HEAD', 'POST'];
const MEGABYTE = 1024 * 1024;
const LARGEST_BODY_MB = 4;
/** A file of 5 MB, and the fields beside it. */
const LARGEST_FILE_MB = 6;

const READS = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
  file: 'multipart/form-data',
} as const satisfies Readonly<Record<DoorEntry['sent'], string>>;

/** The program's state as /health tells it: 503 until it can serve, and again while it stops. */
export type Health = { ready: boolean };

/** The web server's rules, without a port: tests send requests straight to it. */
export async function makeApp(
  services: Services,
  health: Health,
  { practices, caughtUp }: Pick<Served, 'practices' | 'caughtUp'>,
): Promise<Hono<Environment>> {
  const pages = await loadPages();
  const handle = createRequestHandler(pages.build, 'production');
  const app = new Hono<Environment>();

  app.use(async (c, next) => {
    const requestId = newId();
    c.set('requestId', requestId);
    const started = performance.now();
    await next();
    const ms = Math.round((performance.now() - started) * 10) / 10;
    c.header('X-Request-Id', requestId);
    c.header('Server-Timing', `page;dur=${ms}`);
    // The pattern, never the address itself: an address may one day hold more than an id.
    const door = doorFor(pagePath(new URL(c.req.url).pathname));
    services.log.info({
      requestId,
      method: c.req.method,
      route: door?.path ?? (c.req.path.startsWith('/assets/') ? 'asset' : 'other'),
      // Nobody waits for the answer any more: no fault of ours, whatever the framework answered.
      status: c.req.raw.signal.aborted ? ABANDONED : c.res.status,
      ms,
    });
  });
  app.use(
    secureHeaders({
      strictTransportSecurity: services.settings.publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'same-origin',
    }),
  );
  app.use(async (c, next) => {
    await next();
    // Pictures of public articles are shown by feed readers and social networks too.
    if (isShownElsewhere(c.req.path)) c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  });
  const compressed = compress();
  app.use(async (c, next) => {
    await next();
    // What is kept is compressed where it is kept.
    if (!c.env.slip?.made) await compressed(c, async () => {});
  });
  app.get('/health', (c) =>
    c.json({ status: health.ready ? 'ok' : 'starting' }, health.ready ? 200 : 503, { 'Cache-Control': 'no-store' }),
  );
  app.use(
    '/assets/*',
    serveStatic({
      root: CLIENT_FILES,
      onFound: (_path, c) => {
        c.header('Cache-Control', 'public, max-age=31536000, immutable');
        keepOwnFile(c);
      },
    }),
  );
  app.get('/icon.svg', async (c) => {
    keepOwnFile(c);
    return c.body(await readFile(`${CLIENT_FILES}icon.svg`, 'utf8'), 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
    });
  });
  app.use(async (c, next) => {
    if (METHODS.includes(c.req.method)) return next();
    return plainResponse(405, 'This page can be opened and sent a form, nothing else.');
  });
  app.use(csrf());
  app.use((c, next) => {
    const door = doorFor(pagePath(new URL(c.req.url).pathname));
    return bodyOf(door?.largestMb ?? (door?.sent === 'file' ? LARGEST_FILE_MB : LARGEST_BODY_MB))(c, next);
  });

  app.all('*', async (c) => {
    const url = new URL(c.req.url);
    const path = pagePath(url.pathname);
    const practice = await practices.atHost(c.req.header('host') ?? '');
    const setUp = path.startsWith('/set-up/');
    if (!practice && !setUp) {
      return plainAnswer(c, 404, 'No practice has this address. Check the name in the address bar.');
    }
    const signedIn = await services.signIn.session(c.req.raw.headers);
    const actor =
      signedIn && practice ? await membershipAt(services.database, signedIn.userId, practice.id) : undefined;
    const door: Door = {
      services,
      practice,
      actor,
      requestId: c.get('requestId'),
      now: services.clock(),
      nonce: randomBytes(18).toString('base64'),
      address: addressOf(c, services),
      keptForm: undefined,
      refusal: undefined,
      shown: nothingShown(),
    };
    const entry = doorFor(path);
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const unreadable = reading ? undefined : await whyUnreadable(c, entry);
    if (unreadable) return unreadable;
    const asked = reading ? entry?.read : entry?.write;
    let response: Response;
    if (entry && !asked) {
      response = plainResponse(405, 'This page takes no form. Go back and try again from the page before.');
    } else if (!entry || asked === 'everyone' || !asked) {
      // A page that is made for all who wait for it is made whole, even where the first of them goes away.
      const request = c.env.slip ? new Request(c.req.url, { headers: c.req.raw.headers }) : c.req.raw;
      response = await handle(request, pages.provideDoor(door));
    } else if (!actor) {
      response = await askToSignIn(c, handle, pages.provideDoor, door, path);
    } else if (!may(actor.roles, asked)) {
      await logRefusal(door, asked, valuesIn(entry, path));
      response = await elsewhere(c, handle, pages.provideDoor, { ...door, refusal: asked }, '/staff/refused', 403);
    } else {
      response = await handle(c.req.raw, pages.provideDoor(door));
    }
    if (practice && reading && response.status === 404 && !path.startsWith('/staff')) {
      const to = await asPractice(services.database, practice.id, (db) => redirectFrom(db, practice.id, path));
      if (to) response = new Response(null, { status: 301, headers: { Location: to } });
    }
    // What somebody has just changed shows at once, on the next page and on the public ones.
    if (!reading) await caughtUp();
    const answer = new Response(response.body, response);
    for (const cookie of signedIn?.cookies ?? []) answer.headers.append('Set-Cookie', cookie);
    const keeps = reading && entry !== undefined && isSameForAll(entry) && isKeepable(answer, door.shown);
    if (keeps && practice && !signedIn && c.env.slip) {
      c.env.slip.made = { practiceId: practice.id, shown: door.shown };
    }
    // Said of all but what the practice shows to everyone and says for itself how long it holds (pictures), however an
    // address is written: nothing of a record stays in a cache. A kept page is asked for again each time, by its tag.
    const saysItself = asked === 'everyone' && answer.headers.has('Cache-Control');
    if (!saysItself) answer.headers.set('Cache-Control', keeps ? 'public, no-cache' : 'no-store');
    return answer;
  });

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) {
      return plainAnswer(c, 403, SENT_FROM_ELSEWHERE);
    }
    services.log.error({ requestId: c.get('requestId'), kind: error.name, stack: framesOf(error) }, 'request failed');
    return plainAnswer(c, 500, 'Something failed on our side. What you saved before is safe. Try once more.');
  });
  return app;
}

/** Whether an answer says what it shows, and is the page itself. */
function isKeepable({ status, headers }: Response, shown: Shown): boolean {
  return status === 200 && shown.parts.size > 0 && !headers.has('Set-Cookie');
}

/** The program's own files never change while it runs. */
function keepOwnFile(c: Context<Environment>): void {
  if (c.env.slip) c.env.slip.made = { practiceId: undefined, shown: nothingShown() };
}

function isShownElsewhere(path: string): boolean {
  return /^\/(images|pictures|social)\//.test(path);
}

function bodyOf(megabytes: number) {
  return bodyLimit({
    maxSize: megabytes * MEGABYTE,
    // The rest of the body is not read, so nothing more can come over this connection.
    onError: (c) =>
      c.text(`What was sent is larger than ${megabytes} MB: nothing of it was kept. Send less at once.`, 413, {
        Connection: 'close',
      }),
  });
}

type Handle = ReturnType<typeof createRequestHandler>;
type Provide = Awaited<ReturnType<typeof loadPages>>['provideDoor'];

/** Who sends a request. Behind a proxy (FILIFORM_URL is set) the proxy says it, last in X-Forwarded-For. */
function addressOf(c: Context<Environment>, services: Services): string {
  const forwarded = services.settings.publicUrl
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return senderOf(forwarded ?? c.env.incoming?.socket.remoteAddress ?? 'unknown');
}

/**
 * Why what was sent can't be read: the pages send nothing but forms, files and JSON, each where it belongs, and only
 * from here. Browsers ask before they send JSON elsewhere and get no leave; this holds for whatever doesn't ask.
 */
async function whyUnreadable(c: Context<Environment>, entry: DoorEntry | undefined): Promise<Response | undefined> {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isElsewhere = site ? site !== 'same-origin' && site !== 'none' : isForeign(origin, c.req.header('host'));
  if (isElsewhere) return plainResponse(403, SENT_FROM_ELSEWHERE);
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const wanted = READS[entry?.sent ?? 'form'];
  if (type === wanted) return undefined;
  return plainResponse(415, `This page reads ${wanted}, and nothing of what was sent was kept.`);
}

/** By the host alone: behind a proxy people come over https and the proxy comes over http. */
function isForeign(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && origin.replace(/^https?:\/\//, '') !== host;
}

/** Signs-in come first; a form that was being sent is carried along, so that nothing typed is lost. */
async function askToSignIn(c: Context<Environment>, handle: Handle, provide: Provide, door: Door, path: string) {
  const url = new URL(c.req.url);
  const isJson = [c.req.header('accept'), c.req.header('content-type')].some((type) =>
    type?.includes('application/json'),
  );
  if (url.pathname.endsWith('.data') || isJson) {
    return plainResponse(401, 'Your session has ended. Sign in again in this tab; what you typed stays.');
  }
  const keptForm = c.req.method === 'POST' ? await keptFormOf(c, path) : undefined;
  if (keptForm) return elsewhere(c, handle, provide, { ...door, keptForm }, '/staff/sign-in', 401);
  const target = path === '/staff' ? '/staff/sign-in' : `/staff/sign-in?to=${encodeURIComponent(path)}`;
  return new Response(null, { status: 302, headers: { Location: target } });
}

async function keptFormOf(c: Context<Environment>, path: string): Promise<KeptForm | undefined> {
  const type = c.req.header('content-type') ?? '';
  const hasFile = type.startsWith(READS.file);
  if (!hasFile && !type.startsWith(READS.form)) return undefined;
  const form = await c.req.raw.formData().catch(() => undefined);
  if (!form) return undefined;
  // Passwords are typed again: they never go back into a page.
  const fields = [...form].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !/password/i.test(pair[0]),
  );
  return { path, fields, hasFile };
}

/** Renders another page in place of the asked one, with its own status. */
async function elsewhere(
  c: Context<Environment>,
  handle: Handle,
  provide: Provide,
  door: Door,
  path: string,
  status: number,
) {
  const request = new Request(new URL(path, c.req.url), { headers: { cookie: c.req.header('cookie') ?? '' } });
  const page = await handle(request, provide(door));
  return new Response(page.body, { status, headers: page.headers });
}

/** One row in the access log: who was refused what, and whose record it was where the address names one. */
async function logRefusal(door: Door, action: string, ids: Readonly<Record<string, string>>): Promise<void> {
  const { actor, services, requestId, now } = door;
  if (!actor) return;
  await asPractice(services.database, actor.practiceId, async (db) => {
    const patientId = await patientBehind(db, actor.practiceId, ids);
    await db
      .insertInto('accessLog')
      .values({
        practiceId: actor.practiceId,
        id: newId(),
        at: now,
        staffId: actor.staffId,
        patientId,
        action,
        outcome: 'refused',
        requestId,
      })
      .execute();
  });
}

async function patientBehind(
  db: Transaction<Tables>,
  practiceId: string,
  { patientId = '', visitId = '' }: Readonly<Record<string, string>>,
): Promise<string | null> {
  if (isId(visitId)) {
    const visit = await db
      .selectFrom('visit')
      .select('patientId')
      .where('practiceId', '=', practiceId)
      .where('id', '=', visitId)
      .executeTakeFirst();
    return visit?.patientId ?? null;
  }
  if (!isId(patientId)) return null;
  const patient = await db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst();
  return patient?.id ?? null;
}

function plainResponse(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy('none'),
    },
  });
}

function plainAnswer(_c: Context<Environment>, status: number, sentence: string): Response {
  return plainResponse(status, sentence);
}

export type RunningServer = { readonly port: number; readonly stop: () => Promise<void> };

/** How long a stop waits for requests in flight. */
const PATIENCE_MS = 10_000;

/** Listens; `stop` lets requests in flight finish first. */
export async function listen(listener: Listener, host: string, port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.address();
      resolve({
        port: typeof bound === 'object' && bound ? bound.port : port,
        stop: () =>
          new Promise<void>((done) => {
            // A kept-alive connection is idle again once its answer is sent; nobody waits longer than PATIENCE_MS.
            const sweep = setInterval(() => server.closeIdleConnections(), 50);
            const end = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
            server.close(() => {
              clearInterval(sweep);
              clearTimeout(end);
              done();
            });
          }),
      });
    });
  });
}
