import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type DoorEntry, doorFor } from '../routes/doors.ts';
import {
  isSameForAll,
  isWrittenPlainly,
  keptPage,
  keptPages,
  listenToSite,
  type Making,
  type Outcome,
  plainQuery,
} from '../site/served/index.server.ts';
import type { Shown } from '../site/served/shown.ts';
import { answeringKept, wantsBrotli } from './answer-kept.ts';
import { type PracticesAtHosts, practicesAtHosts } from './practices-at-hosts.ts';
import type { Services } from './services.ts';

/** What the pages' side says of an answer that may be kept. */
export type MadeToKeep = {
  /** Undefined for the program's own files, which are every practice's. */
  readonly practiceId: string | undefined;
  readonly shown: Shown;
};

/** Travels with a request whose answer may be kept: whoever makes that answer writes here what it shows. */
export type Slip = { made: MadeToKeep | undefined };

export type Fetch = (
  request: Request,
  env: (HttpBindings | Http2Bindings) & { readonly slip?: Slip | undefined },
) => Response | Promise<Response>;

export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Where a practice's pages are kept: names of pages are this and their address. */
type Shelf = { readonly practiceId: string | undefined; readonly prefix: string };

/** A page that is made for all who wait for it. */
type Work = { readonly slip: Slip; readonly making: Making; readonly shelf: Shelf; readonly name: string };

export type Served = {
  readonly practices: PracticesAtHosts;
  /** After a change: waits until no page is kept that shows what was before it. */
  readonly caughtUp: () => Promise<void>;
  /** Puts the kept pages before an app. */
  readonly before: (fetch: Fetch) => Listener;
  /** How much is kept at the moment. */
  readonly held: () => { readonly pages: number; readonly bytes: number };
  readonly stop: () => Promise<void>;
};

/** A summed line for the answers from memory: one for each would cost more than the answer. */
const COUNTED_EVERY_MS = 10_000;
/** The program's own files. */
const OWN_FILES: Shelf = { practiceId: undefined, prefix: 'own files ' };

export type ServedServices = Pick<Services, 'clock' | 'database' | 'pool' | 'log'>;

/** Opens what stands before the framework, and listens for what changes. */
export async function openServed({ clock, database, pool, log }: ServedServices): Promise<Served> {
  const practices = practicesAtHosts(database);
  const pages = keptPages(clock);
  const site = await listenToSite(pool, {
    changed(practiceId, part) {
      if (part === 'practice') practices.forget();
      pages.changed(practiceId, part);
    },
    hear(heard) {
      if (!heard) log.warn('changes of the public site are not heard: no page is kept until they are');
      practices.forget();
      pages.hear(heard);
    },
  });
  let answered = 0;
  const counting = setInterval(() => {
    if (answered > 0) log.info({ route: 'kept', answers: answered, pages: pages.count(), bytes: pages.bytes() });
    answered = 0;
  }, COUNTED_EVERY_MS);
  counting.unref();

  return {
    practices,
    caughtUp: site.caughtUp,
    before: (fetch) => listenerBefore(fetch, { practices, pages, count: () => (answered += 1) }),
    held: () => ({ pages: pages.count(), bytes: pages.bytes() }),
    async stop() {
      clearInterval(counting);
      await site.stop();
    },
  };
}

type Behind = {
  readonly practices: PracticesAtHosts;
  readonly pages: ReturnType<typeof keptPages>;
  readonly count: () => void;
};

/**
 * A finished page is answered from memory; one that many ask for at once is made once; everything else is passed on as
 * it came.
 */
function listenerBefore(fetch: Fetch, { practices, pages, count }: Behind): Listener {
  const answerKept = answeringKept();
  const underWay = new WeakMap<IncomingMessage, Work & { readonly tell: (outcome: Outcome) => void }>();
  const waitedFor = new Map<string, Promise<Outcome>>();
  /** What the pages of a door read of a query, as their loaders said it. */
  const queries = new Map<DoorEntry, readonly string[]>();

  const passOn = getRequestListener(
    async (request, env) => {
      const work = 'incoming' in env && isNode(env) ? underWay.get(env.incoming) : undefined;
      if (!work || !isNode(env)) return fetch(request, env);
      try {
        const response = await fetch(request, { ...env, slip: work.slip });
        if (!work.slip.made || response.status !== 200) return response;
        return await keepAnswer(env, work, work.slip.made, response);
      } finally {
        // Whatever was not told before is not kept.
        work.tell('not-kept');
      }
    },
    { overrideGlobalObjects: false },
  );

  async function keepAnswer(
    { incoming, outgoing }: HttpBindings,
    work: Work & { readonly tell: (outcome: Outcome) => void },
    { practiceId, shown }: MadeToKeep,
    response: Response,
  ): Promise<Response> {
    const [path, search] = split(incoming.url ?? '/');
    const door = doorFor(path);
    if (door && shown.query) queries.set(door, shown.query);
    const deadlineMs = shown.validUntil?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const plain = Buffer.from(await response.arrayBuffer());
    const page = await keptPage({ practiceId, parts: shown.parts, deadlineMs }, response.headers, plain);
    // A page made for a query with more in it than the page reads is right for this reader and kept for nobody.
    const isPlain = search === (shown.query ? plainQuery(shown.query, search) : '');
    if (isPlain && practiceId === work.shelf.practiceId) {
      work.tell(pages.keep(work.making, work.name, work.shelf.prefix + path, page));
    }
    answerKept(incoming, outgoing, page, ownHeaders(response.headers));
    return RESPONSE_ALREADY_SENT;
  }

  function answerFrom(shelf: Shelf, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    const name = shelf.prefix + incoming.url;
    const page = pages.find(name);
    if (!page) return false;
    count();
    if (wantsBrotli(incoming, page)) pages.compress(name);
    // Node draws these from a store of random bytes; an id of ours (UUIDv7) would cost a fifth of the whole answer.
    answerKept(incoming, outgoing, page, ['X-Request-Id', randomUUID()]);
    return true;
  }

  /** Makes the page for everybody who asks for it now, or waits for who makes it. */
  function make(shelf: Shelf, incoming: IncomingMessage, outgoing: ServerResponse): void {
    const name = shelf.prefix + incoming.url;
    const waited = waitedFor.get(name);
    if (waited) {
      void waited.then((outcome) => {
        if (outcome === 'not-kept') void passOn(incoming, outgoing);
        else if (!answerFrom(shelf, incoming, outgoing)) make(shelf, incoming, outgoing);
      });
      return;
    }
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const making = pages.begin(shelf.practiceId);
    const tell = (outcome: Outcome) => {
      pages.end(making);
      if (waitedFor.get(name) === promise) waitedFor.delete(name);
      resolve(outcome);
    };
    waitedFor.set(name, promise);
    underWay.set(incoming, { slip: { made: undefined }, making, shelf, name, tell });
    // Made whole whoever asks: Node leaves the bytes away where only the head was asked for.
    if (incoming.method === 'HEAD') incoming.method = 'GET';
    void passOn(incoming, outgoing).finally(() => tell('not-kept'));
  }

  /** What is not kept and may be: by its door, its address, and nothing in it that belongs to one person. */
  async function makeOrPassOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const [path, search] = split(incoming.url ?? '/');
    const door = doorFor(path);
    const { headers } = incoming;
    const isPersonal = headers.cookie?.includes('filiform') || headers.authorization || headers.range;
    if (!door || isPersonal || !isSameForAll(door) || !isWrittenPlainly(door, path)) return passOn(incoming, outgoing);
    const host = headers.host ?? '';
    const practice = await practices.atHost(host).catch(() => undefined);
    if (!practice) return passOn(incoming, outgoing);
    const shelf = shelfOf(practice.id, host);
    const names = queries.get(door);
    const query = names && plainQuery(names, search);
    if (query !== undefined) incoming.url = path + query;
    if (!answerFrom(shelf, incoming, outgoing)) make(shelf, incoming, outgoing);
  }

  return (incoming, outgoing) => {
    const { method, url = '' } = incoming;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/')) return void passOn(incoming, outgoing);
    if (url.startsWith('/assets/') || url === '/icon.svg') {
      if (answerFrom(OWN_FILES, incoming, outgoing)) return;
      if (incoming.headers.range || url.includes('?')) return void passOn(incoming, outgoing);
      return make(OWN_FILES, incoming, outgoing);
    }
    const host = incoming.headers.host ?? '';
    const practice = practices.known(host);
    if (practice && answerFrom(shelfOf(practice.id, host), incoming, outgoing)) return;
    void makeOrPassOn(incoming, outgoing);
  };
}

/** The host stands in the name as it was sent: pages name it in their own address. */
function shelfOf(practiceId: string, host: string): Shelf {
  return { practiceId, prefix: `${practiceId} ${host} ` };
}

function split(address: string): readonly [path: string, search: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** What belongs to the answer that was made, beside what is kept of it. */
function ownHeaders(headers: Headers): readonly string[] {
  return ['X-Request-Id', 'Server-Timing'].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [name, value];
  });
}

function isNode(env: HttpBindings | Http2Bindings): env is HttpBindings {
  return env.incoming.httpVersionMajor === 1;
}
