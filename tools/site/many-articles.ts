import type { ClinicProcess } from '../../apps/clinic/src/browser-tests/clinic-process.ts';
import { withClient } from '../../apps/clinic/src/postgres/connection.ts';
import { runningServer } from '../../apps/clinic/src/postgres/running-server.ts';
import { type Measurements, milliseconds, percentile } from '../measurements.ts';
import { type Answer, get, read, tellChanged } from './reader.ts';

const ARTICLES = 10_000;
const ROUNDS = 40;
const READERS = 4;

/** Lists, search and maps over ten thousand articles, each made anew; and what memory holds when all were read. */
export async function benchManyArticles(clinic: ClinicProcess): Promise<Measurements> {
  await writeArticles(clinic);
  await tellChanged(clinic, 'articles');
  const figures: Record<string, Measurements[string]> = {};
  const asked = {
    list: '/articles',
    listPage100: '/articles?page=100',
    searchOneWord: '/search?q=headache',
    searchThreeWords: '/search?q=what+to+expect',
    sitemap: '/sitemap.xml',
    sitemapArticles: '/sitemap-articles.xml',
    feed: '/feed.xml',
  };
  for (const [name, path] of Object.entries(asked)) {
    const times = await coldTimes(clinic, path);
    if (!times) {
      process.stdout.write(`  ${path} is not there\n`);
      continue;
    }
    figures[`site.10000.${name}.p50`] = milliseconds(percentile(times, 0.5), null);
    figures[`site.10000.${name}.p99`] = milliseconds(percentile(times, 0.99), null);
  }
  return { ...figures, ...(await readAll(clinic)) };
}

async function coldTimes(clinic: ClinicProcess, path: string): Promise<readonly number[] | undefined> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await tellChanged(clinic, 'articles');
    const { status, serverMs } = await get(clinic.address + path);
    if (status !== 200) return undefined;
    if (serverMs !== undefined) times.push(serverMs);
  }
  return times;
}

/** Every article once, by a few readers at a time, and once more to see which are kept. */
async function readAll(clinic: ClinicProcess): Promise<Measurements> {
  const paths = await articlePaths(clinic);
  const before = await clinic.residentBytes();
  const first = await readEach(clinic, paths);
  const after = await clinic.residentBytes();
  // From the last one backwards: what was read last is what is kept.
  const second = await readEach(clinic, [...paths].reverse());
  const made = first.flatMap(({ serverMs }) => serverMs ?? []);
  const kept = second.filter(({ serverMs }) => serverMs === undefined);
  return {
    'site.10000.pages.read': { value: first.length, unit: '', aim: null, better: 'higher' },
    'site.10000.page.cold.p50': milliseconds(percentile(made, 0.5), null),
    'site.10000.page.cold.p99': milliseconds(percentile(made, 0.99), null),
    'site.10000.pages.kept': { value: kept.length, unit: '', aim: null, better: 'higher' },
    'site.10000.kept.bytes': megabytes(
      kept.reduce((sum, { bytes }) => sum + bytes, 0),
      64,
    ),
    'site.10000.program.before': megabytes(before, null),
    'site.10000.program.afterAllRead': megabytes(after, 200),
  };
}

async function articlePaths(clinic: ClinicProcess): Promise<readonly string[]> {
  const index = await read(`${clinic.address}/sitemap.xml`);
  const maps = locations(index).filter((path) => path.startsWith('/sitemap-articles'));
  const paths = new Set<string>();
  for (const map of maps) for (const path of locations(await read(clinic.address + map))) paths.add(path);
  return [...paths].filter((path) => /^(\/es)?\/articles\/./.test(path));
}

function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].flatMap(([, path]) => path ?? []);
}

async function readEach(clinic: ClinicProcess, paths: readonly string[]): Promise<readonly Answer[]> {
  const waiting = [...paths].reverse();
  const answers: Answer[] = [];
  const reader = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await get(clinic.address + path);
      if (answer.status === 200) answers.push({ ...answer, body: Buffer.alloc(0) });
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return answers;
}

/** Copies of the articles that are public, each under an address and a title of its own. */
async function writeArticles(clinic: ClinicProcess): Promise<void> {
  const { owner } = await runningServer(clinic.dataDir);
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from app.practice_directory limit 1');
    await client.query('begin');
    await client.query(`set local app.practice_id = '${rows[0]?.id}'`);
    // The triggers' plans are made once, for tables that are nearly empty: a walk from end to end would stay one.
    await client.query('set local enable_seqscan = off');
    await client.query(COPIES, [ARTICLES]);
    await client.query('commit');
    await client.query('analyze');
  });
}

/** A body for a practice without articles: thirty paragraphs. */
const PLAIN_BODY = JSON.stringify({
  type: 'doc',
  content: Array.from({ length: 30 }, (_, i) => ({
    type: 'paragraph',
    content: [
      { type: 'text', text: `Paragraph ${i}. ${'What to expect of needling a muscle of the neck. '.repeat(8)}` },
    ],
  })),
});

const COPIES = `
  with base as (
    select row_number() over (order by a.id) - 1 as place, count(*) over () as many,
           a.author_id, a.category_id, v.title, v.summary, v.body, v.image_id, v.image_alt, v.image_caption
    from app.article a
    join app.article_version v on v.practice_id = a.practice_id and v.article_id = a.id and v.version = 1
    where a.language = 'en'
  ),
  bases as (
    select * from base
    union all
    select 0, 1, (select id from app.staff_member order by id limit 1), null, 'Headache and the neck',
           'What to expect.', '${PLAIN_BODY}'::jsonb, null, '', ''
    where not exists (select from base)
  ),
  copies as (
    select n, gen_random_uuid() as id, now() - n * interval '10 minutes' as at, bases.*
    from generate_series(1, $1::int) n
    join bases on bases.place = n % bases.many
  ),
  articles as (
    insert into app.article (practice_id, id, piece_id, language, slug, category_id, author_id, created_by, created_at)
    select app.current_practice(), id, id, 'en', 'copy-' || n, category_id, author_id, author_id, at from copies
  ),
  versions as (
    insert into app.article_version
      (practice_id, article_id, version, title, summary, body, image_id, image_alt, image_caption, saved_by, saved_at)
    select app.current_practice(), id, 1, title || ' ' || n, summary, body, image_id, image_alt, image_caption,
           author_id, at
    from copies
  )
  insert into app.article_publication (practice_id, article_id, from_at, version, decided_by, decided_at)
  select app.current_practice(), id, at, 1, author_id, at from copies`;

function megabytes(bytes: number, aim: number | null) {
  return { value: Math.round(bytes / 104857.6) / 10, unit: 'MB', aim, better: 'lower' as const };
}
