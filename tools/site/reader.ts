import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { ClinicProcess } from '../../apps/clinic/src/browser-tests/clinic-process.ts';
import { withClient } from '../../apps/clinic/src/postgres/connection.ts';
import { runningServer } from '../../apps/clinic/src/postgres/running-server.ts';
import { SITE_CHANNEL } from '../../apps/clinic/src/site/served/changed.server.ts';

/** What browsers send. */
export const ENCODINGS = 'gzip, deflate, br, zstd';

export type Answer = {
  readonly status: number;
  /** Of making the page; undefined where it came from memory. */
  readonly serverMs: number | undefined;
  readonly encoding: string | undefined;
  /** As sent, without headers. */
  readonly bytes: number;
  readonly body: Buffer;
};

const agent = new Agent({ keepAlive: true });

export function get(address: string, encodings = ENCODINGS): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { 'accept-encoding': encodings } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const took = /dur=([\d.]+)/.exec(String(response.headers['server-timing'] ?? ''))?.[1];
        resolve({
          status: response.statusCode ?? 0,
          serverMs: took === undefined ? undefined : Number(took),
          encoding: response.headers['content-encoding'],
          bytes: body.length,
          body,
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

export async function read(address: string): Promise<string> {
  return (await get(address, 'identity')).body.toString();
}

/** Asks until the page comes in its best compression. */
export async function warm(address: string): Promise<Answer> {
  for (let i = 0; i < 200; i += 1) {
    const answer = await get(address);
    if (answer.serverMs === undefined && answer.encoding !== 'gzip') return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} was not kept.`);
}

/** Tells the clinic that a part of its site changed, as another process would. */
export async function tellChanged(clinic: ClinicProcess, part: string): Promise<void> {
  const { owner } = await runningServer(clinic.dataDir);
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from app.practice_directory limit 1');
    const told = JSON.stringify({ practiceId: rows[0]?.id, part });
    await client.query('select pg_notify($1, $2)', [SITE_CHANNEL, told]);
  });
  // Another process's change is heard, not waited for: a moment is enough on one machine.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** An article with two pictures, a drawn pattern counting as one; a muscle's page where no article is public. */
export async function findArticle(clinic: ClinicProcess): Promise<string> {
  const map = await read(`${clinic.address}/sitemap-articles.xml`);
  const paths = [...map.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]+)<\/loc>/g)].flatMap(([, path]) => path ?? []);
  for (const path of paths) {
    const page = await read(clinic.address + path);
    if ((page.match(/<(img|figure)\b/g) ?? []).length >= 2) return path;
  }
  return paths[0] ?? '/muscles/upper-trapezius';
}

/**
 * How long one answer after another takes on one connection, as a bare socket sees it; milliseconds. Every answer has
 * as many bytes as the first.
 */
export async function answerTimes(address: string, rounds: number): Promise<readonly number[]> {
  const { hostname, port, pathname, search } = new URL(address);
  const asked = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: ${ENCODINGS}\r\n\r\n`;
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  const times: number[] = [];
  await new Promise<void>((resolve, reject) => {
    let length = 0;
    let received = 0;
    let from = 0;
    const ask = () => {
      received = 0;
      from = performance.now();
      socket.write(asked);
    };
    socket.on('error', reject);
    socket.on('connect', ask);
    socket.on('data', (chunk) => {
      if (length === 0) {
        const text = chunk.toString('latin1');
        const head = text.indexOf('\r\n\r\n');
        length = head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1]);
      }
      received += chunk.length;
      if (received < length) return;
      times.push(performance.now() - from);
      if (times.length < rounds) ask();
      else resolve();
    });
  });
  socket.destroy();
  return times;
}
