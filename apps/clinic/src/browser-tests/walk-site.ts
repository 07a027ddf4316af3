import { type ReadPage, readPage } from './read-page.ts';

export type WalkedPage = {
  readonly path: string;
  readonly status: number;
  readonly html: string;
  readonly read: ReadPage;
};

export type Walk = {
  readonly pages: ReadonlyMap<string, WalkedPage>;
  /** Status of everything else that pages load or lead to: pictures, feeds, styles. */
  readonly files: ReadonlyMap<string, number>;
  /** Addresses of other hosts that pages load by themselves. */
  readonly foreign: readonly string[];
};

/** Of the muscles' thousand pages some stand for all. */
const MUSCLES = /^\/(muscles|social\/muscle|pictures\/muscles)\//;
const SAMPLE = new Set(['upper-trapezius', 'gluteus-minimus', 'masseter-superficial', 'suboccipitals']);
/** Lists by region and by words have no end, and one module makes them. */
const MOST_LISTS = 12;
const NOT_WALKED = /^\/(staff|sign|set-up)(\/|$)/;

/**
 * Walks every public page from the first pages and the maps, by links alone.
 * @param address of the clinic, such as http://127.0.0.1:3000
 */
export async function walkSite(address: string): Promise<Walk> {
  const pages = new Map<string, WalkedPage>();
  const files = new Map<string, number>();
  const foreign: string[] = [];
  const waiting = ['/', '/es', ...(await mapped(address))];
  const seen = new Set<string>();
  let lists = 0;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next) || NOT_WALKED.test(next) || isBeyondSample(next)) continue;
    seen.add(next);
    if (next.includes('?') && !next.startsWith('/pictures/')) {
      lists += 1;
      if (lists > MOST_LISTS) continue;
    }
    const answer = await fetch(`${address}${next}`, { redirect: 'manual' });
    if (!answer.headers.get('content-type')?.startsWith('text/html')) {
      await answer.arrayBuffer();
      files.set(next, answer.status);
      continue;
    }
    const html = await answer.text();
    const read = readPage(html);
    pages.set(next, { path: next, status: answer.status, html, read });
    for (const link of [...read.links, ...read.loads]) {
      const url = new URL(link, `${address}${next}`);
      if (url.origin === address) waiting.push(`${url.pathname}${url.search}`);
      else if (read.loads.includes(link) && url.protocol.startsWith('http')) foreign.push(url.href);
    }
  }
  return { pages, files, foreign };
}

function isBeyondSample(path: string): boolean {
  if (!MUSCLES.test(path)) return false;
  const named = path.replace(MUSCLES, '').split(/[/.]/)[0] ?? '';
  return !SAMPLE.has(named);
}

/** Every address that the maps of the site tell. */
async function mapped(address: string): Promise<readonly string[]> {
  const told = async (path: string) => {
    const answer = await fetch(`${address}${path}`);
    if (answer.status !== 200) throw new Error(`The map ${path} answered ${answer.status}.`);
    const xml = await answer.text();
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => {
      const url = new URL(loc.replaceAll('&amp;', '&'));
      return `${url.pathname}${url.search}`;
    });
  };
  const parts = await told('/sitemap.xml');
  return (await Promise.all(parts.map(told))).flat();
}
