import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { asPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { addPractice } from '../practice/add-practice.ts';
import { siteChanged } from '../site/served/changed.server.ts';
import type { ShownPart } from '../site/served/shown.ts';
import { aServedSite, type TestPage } from './served.test-data.ts';

const rows = testDatabase();
const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const LONG = 'Dry needling in plain words. '.repeat(200);

let here = '';
let closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const practice = { tagline: '', telephone: '', email: '', isDemo: true };
  const add = (name: string, host: string) =>
    addPractice(rows().database, { ...practice, name }, [host], async (_db, id) => id);
  here = await add('Here', 'here.test');
  await add('There', 'there.test');
});

afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function aSite(make: (path: string, host: string) => TestPage | Promise<TestPage>) {
  const site = await aServedSite(rows(), async (path, host) => make(path, host));
  closing.push(site.close);
  return site;
}

/** A change as any process commits it. */
function change(...parts: readonly [ShownPart, ...ShownPart[]]): Promise<void> {
  return asPractice(rows().database, here, (db) => siteChanged(db, here, ...parts));
}

describe('a public page that says what it shows', () => {
  it('is made once and answered from memory, the same to the byte, with a request id of its own', async () => {
    const site = await aSite(() => ({ text: LONG, shows: ['articles'] }));
    const [first, second] = [await site.get('/'), await site.get('/')];
    expect(site.made).toEqual(['/']);
    expect([second.status, second.text, second.headers['x-as-made']]).toEqual([200, first.text, 'yes']);
    expect(second.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await site.get('/')).headers['x-request-id']).not.toBe(second.headers['x-request-id']);
  });

  it('is made once for a hundred who ask at the same time', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const site = await aSite(async () => {
      await promise;
      return { text: LONG, shows: ['articles'] };
    });
    const asked = Array.from({ length: 100 }, (_, i) => site.get('/', { method: i % 9 === 0 ? 'HEAD' : 'GET' }));
    await vi.waitFor(() => expect(site.made).toHaveLength(1));
    resolve();
    const answers = await Promise.all(asked);
    expect(site.made).toHaveLength(1);
    for (const [i, { status, text }] of answers.entries()) {
      expect([status, text]).toEqual([200, i % 9 === 0 ? '' : LONG]);
    }
  });

  it('comes in the smallest encoding that a browser takes, and as it is to who takes none', async () => {
    const site = await aSite(() => ({ text: LONG, shows: ['articles'] }));
    const cold = await site.get('/', { headers: BROWSER });
    expect(cold.headers['content-encoding']).toBe('gzip');
    await vi.waitFor(async () =>
      expect((await site.get('/', { headers: BROWSER })).headers['content-encoding']).toBe('br'),
    );
    const brotli = await site.get('/', { headers: BROWSER });
    const gzip = await site.get('/', { headers: { 'accept-encoding': 'gzip' } });
    const plain = await site.get('/');
    for (const { text, headers } of [brotli, gzip, plain]) {
      expect([text, headers.vary]).toEqual([LONG, 'Accept-Encoding']);
    }
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect([plain, gzip, brotli].map(({ headers, bytes }) => Number(headers['content-length']) === bytes)).toEqual([
      true,
      true,
      true,
    ]);
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(site.made).toHaveLength(1);
  });

  it('is not sent again to a browser that has it, in whichever encoding', async () => {
    const site = await aSite(() => ({ text: LONG, shows: ['articles'] }));
    const cold = await site.get('/', { headers: BROWSER });
    const etag = String(cold.headers.etag);
    for (const headers of [{ ...BROWSER, 'if-none-match': etag }, { 'if-none-match': `"other", W/${etag}` }]) {
      const again = await site.get('/', { headers });
      expect([again.status, again.bytes, again.headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await site.get('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('tells its head alone to who asks for that, made or kept', async () => {
    const site = await aSite(() => ({ text: LONG, shows: ['articles'] }));
    const [made, kept] = [await site.get('/', { method: 'HEAD' }), await site.get('/', { method: 'HEAD' })];
    for (const { status, bytes, headers } of [made, kept]) {
      expect([status, bytes, headers['content-length']]).toEqual([200, 0, String(LONG.length)]);
    }
    expect([site.made.length, (await site.get('/')).text]).toEqual([1, LONG]);
  });

  it('is another practice at another host', async () => {
    const site = await aSite((_path, host) => ({ text: host, shows: ['articles'] }));
    for (const host of ['here.test', 'there.test', 'here.test', 'there.test']) {
      expect((await site.get('/', { host })).text).toBe(host);
    }
    expect(site.made).toHaveLength(2);
    await change('articles');
    await site.served.caughtUp();
    await site.get('/', { host: 'there.test' });
    expect(site.made).toHaveLength(2);
  });
});

describe('a page that is made anew each time', () => {
  it.each<[string, TestPage]>([
    ['says nothing of what it shows', { text: 'a form' }],
    ['is not there', { text: 'none', status: 404, shows: ['articles'] }],
  ])('is one that %s', async (_what, page) => {
    const site = await aSite(() => page);
    for (let i = 0; i < 3; i += 1) expect((await site.get('/')).text).toBe(page.text);
    expect(site.made).toHaveLength(3);
  });

  it('is one of a person who is signed in, or asked for by another way of writing its address', async () => {
    const site = await aSite(() => ({ text: 'page', shows: ['articles'] }));
    await site.get('/', { headers: { cookie: 'filiform.session_token=x' } });
    await site.get('//muscles');
    await site.get('/Muscles');
    await site.get('/muscles/');
    expect([site.made.length, site.served.held().pages]).toEqual([4, 0]);
  });
});

describe('a query', () => {
  it('is left away where the page reads nothing of it', async () => {
    const site = await aSite(() => ({ text: 'page', shows: ['articles'], query: [] }));
    await site.get('/');
    for (let i = 0; i < 50; i += 1) expect((await site.get(`/?x=${i}`)).text).toBe('page');
    expect([site.made, site.served.held().pages]).toEqual([['/'], 1]);
  });

  it('tells one page from another where the page reads it, and no more of them are kept than a hundred', async () => {
    const site = await aSite((path) => ({ text: path, shows: ['articles'], query: ['q', 'region'] }));
    await site.get('/muscles');
    expect((await site.get('/muscles?q=neck')).text).toBe('/muscles?q=neck');
    expect((await site.get('/muscles?utm_source=x&q=neck')).text).toBe('/muscles?q=neck');
    expect(site.made).toEqual(['/muscles', '/muscles?q=neck']);
    for (let i = 0; i < 150; i += 1) expect((await site.get(`/muscles?q=${i}`)).text).toBe(`/muscles?q=${i}`);
    expect(site.served.held().pages).toBe(101);
  });

  it('is not kept where the page does not say what it reads', async () => {
    const site = await aSite((path) => ({ text: path, shows: ['articles'] }));
    for (const path of ['/', '/?page=2', '/?page=2', '/']) expect((await site.get(path)).text).toBe(path);
    expect(site.made).toEqual(['/', '/?page=2', '/?page=2']);
  });
});

describe('a kept page is made anew', () => {
  it('when a part that it shows changes, and not when another does', async () => {
    let version = 1;
    const site = await aSite(() => ({ text: `version ${version}`, shows: ['articles', 'article:7'] }));
    await site.get('/');
    version = 2;
    await change('voices', 'article:8');
    await site.served.caughtUp();
    expect((await site.get('/')).text).toBe('version 1');
    await change('article:7');
    await site.served.caughtUp();
    expect((await site.get('/')).text).toBe('version 2');
  });

  it.each<ShownPart>(['practice', 'clinics'])('when its frame changes by the %s', async (part) => {
    let version = 1;
    const site = await aSite(() => ({ text: `version ${version}`, shows: ['voices'] }));
    await site.get('/');
    version = 2;
    await change(part);
    await site.served.caughtUp();
    expect((await site.get('/')).text).toBe('version 2');
  });

  it('at once for who sees that a change was answered, however often', async () => {
    let version = 0;
    const site = await aSite(() => ({ text: `version ${version}`, shows: ['articles'] }));
    for (let i = 0; i < 200; i += 1) {
      version = i;
      await change('articles');
      await site.get('/', { method: 'POST' });
      expect((await site.get('/')).text).toBe(`version ${i}`);
    }
  });

  it('when the clock has made it another', async () => {
    const site = await aSite(() => ({ text: 'open now', shows: ['clinics'], until: site.now().add({ minutes: 5 }) }));
    await site.get('/');
    site.passTime({ minutes: 4, seconds: 59 });
    await site.get('/');
    expect(site.made).toHaveLength(1);
    site.passTime({ seconds: 1 });
    await site.get('/');
    expect(site.made).toHaveLength(2);
  });

  it('when what it shows changed while it was made', async () => {
    let reading = Promise.withResolvers<void>();
    let version = 1;
    const site = await aSite(async () => {
      const read = version;
      await reading.promise;
      return { text: `version ${read}`, shows: ['articles'] };
    });
    const early = site.get('/');
    await vi.waitFor(() => expect(site.made).toHaveLength(1));
    version = 2;
    await change('articles');
    await site.served.caughtUp();
    const late = site.get('/');
    reading.resolve();
    reading = Promise.withResolvers<void>();
    reading.resolve();
    expect((await early).text).toBe('version 1');
    expect([(await late).text, (await site.get('/')).text]).toEqual(['version 2', 'version 2']);
    expect(site.made).toHaveLength(2);
  });

  it('and each time anew while nobody hears what changes', async () => {
    const site = await aSite(() => ({ text: 'page', shows: ['articles'] }));
    await site.get('/');
    expect(site.served.held().pages).toBe(1);
    // The listener's own connection breaks, and its place is taken before it can connect again.
    const taken = site.pool.connect();
    await rows().pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen filiform_site'`,
    );
    const client = await taken;
    await vi.waitFor(() => expect(site.served.held().pages).toBe(0));
    const before = site.made.length;
    await site.get('/');
    await site.get('/');
    expect([site.made.length - before, site.served.held().pages]).toEqual([2, 0]);
    client.release();
    await vi.waitFor(
      async () => {
        await site.get('/');
        expect(site.served.held().pages).toBe(1);
      },
      { timeout: 30_000 },
    );
  });
});
