import { createServer, request as send } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pg from 'pg';
import { pino } from 'pino';
import type { TestRows } from '../database/test-database.ts';
import { noteShown, nothingShown, type ShownPart } from '../site/served/shown.ts';
import { openServed, type Served } from './served.ts';

/** What a page is, as the loaders of a test make it. */
export type TestPage = {
  readonly text: string;
  readonly shows?: readonly ShownPart[];
  readonly until?: Temporal.Instant;
  readonly query?: readonly string[];
  readonly status?: number;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As sent, without what compressed it. */
  readonly text: string;
  /** As sent. */
  readonly bytes: number;
};

export type Asked = {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A web server with the kept pages before a framework that a test stands in for. */
export async function aServedSite(rows: TestRows, make: (path: string, host: string) => Promise<TestPage>) {
  // One connection, so that a test can take the listener's place.
  const pool = new pg.Pool({ ...rows.pool.options, password: rows.pool.options.password, max: 1 });
  pool.on('error', () => {});
  let now = Temporal.Instant.from('2026-03-03T15:00:00Z');
  const log = pino({ level: 'silent' });
  const served = await openServed({ pool, database: rows.database, log, clock: () => now });
  const made: string[] = [];
  const server = createServer(
    served.before(async (request, { slip }) => {
      const { pathname, search, host } = new URL(request.url);
      if (request.method === 'POST') return changeAnswer(served);
      made.push(pathname + search);
      const page = await make(pathname + search, host);
      const shown = nothingShown();
      noteShown(shown, page.shows ?? [], page.until, page.query);
      const practice = await served.practices.atHost(request.headers.get('host') ?? '');
      if (slip && practice && shown.parts.size > 0) slip.made = { practiceId: practice.id, shown };
      const type = 'text/html; charset=utf-8';
      return new Response(page.text, {
        status: page.status ?? 200,
        headers: { 'content-type': type, 'x-as-made': 'yes' },
      });
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    served,
    pool,
    /** Addresses that were made, in order. */
    made,
    passTime(duration: Temporal.DurationLike) {
      now = now.add(duration);
    },
    now: () => now,
    get: (path: string, asked: Asked = {}) => answerAt(port, path, asked),
    async close() {
      await served.stop();
      await pool.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function changeAnswer(served: Served): Promise<Response> {
  await served.caughtUp();
  return new Response('changed');
}

function answerAt(port: number, path: string, { host = 'here.test', method = 'GET', headers = {} }: Asked) {
  return new Promise<Answer>((resolve, reject) => {
    const request = send({ port, host: '127.0.0.1', path, method, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = unpacked(bytes, response.headers['content-encoding']).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, bytes: bytes.length });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}

function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}
