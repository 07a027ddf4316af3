import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { withClient } from '../postgres/connection.ts';
import { runningServer } from '../postgres/running-server.ts';
import { cookieOf, demoSignIn, request } from './http-client.ts';

/** An id that no visit has. */
const NOBODY = '01890000-0000-7000-8000-000000000000';
const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

function run(
  args: readonly string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...environment } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('close', (code) => resolve({ code, said }));
  });
}

describe('the web server', () => {
  it('says that it is well, with no word of patients', async () => {
    const answer = await request('/health');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('sends public pages without a script, and forbids any', async () => {
    for (const path of ['/', '/staff/sign-in', '/staff/forgot-password', '/no/such/page']) {
      const answer = await request(path);
      expect([path, answer.headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("script-src 'none'"),
      ]);
      // What a page says of itself to search engines is data, and runs nothing.
      const scripts = /<script(?! type="application\/ld\+json">)/i;
      expect([path, scripts.test(await answer.text())]).toEqual([path, false]);
    }
  });

  it('lets staff pages run their own scripts only, each by the nonce of this answer', async () => {
    const cookie = await cookieOf('clinician');
    const [first, second] = [await request('/staff/today', { cookie }), await request('/staff/today', { cookie })];
    const policy = first.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(second.headers.get('content-security-policy')).not.toContain(nonce);
    const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  });

  it('gives every answer a request id and the headers that keep a page to itself', async () => {
    for (const path of ['/', '/health', '/staff', '/no/such/page']) {
      const { headers } = await request(path);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('refuses a form that another site sends', async () => {
    const { email, password } = demoSignIn('clinician');
    const answer = await request('/staff/sign-in', {
      form: { email, password },
      headers: { origin: 'https://elsewhere.example.com', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('takes JSON from its own pages alone, and nothing but what a page reads', async () => {
    const cookie = await cookieOf('clinician');
    const address = `${inject('address')}/staff/visits/${NOBODY}/note/draft`;
    const send = (headers: Record<string, string>, method = 'POST', to = address) =>
      fetch(to, { method, body: '{}', headers: { cookie, ...headers } });
    const json = { 'content-type': 'application/json' };
    expect((await send({ ...json, origin: inject('address') })).status).toBe(422);
    expect((await send({ ...json, origin: 'https://elsewhere.example.com' })).status).toBe(403);
    expect((await send({ ...json, 'sec-fetch-site': 'same-site' })).status).toBe(403);
    const own = { origin: inject('address') };
    expect((await send({ ...own, 'content-type': 'multipart/form-data' })).status).toBe(415);
    const form = `${inject('address')}/staff/patients/search`;
    expect((await send({ ...own, ...json }, 'POST', form)).status).toBe(415);
    for (const method of ['PUT', 'DELETE', 'OPTIONS'])
      expect((await send({ ...own, ...json }, method)).status).toBe(405);
  });

  it('keeps staff pages out of every cache and behind their door, however the address is written', async () => {
    const cookie = await cookieOf('clinician');
    for (const path of ['/Staff/TODAY', '/st%61ff/today', '/staff/today/_.data', '/STAFF/today.data']) {
      const known = await request(path, { cookie });
      expect([path, known.status, known.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
      const stranger = await request(path);
      expect([path, stranger.status]).toEqual([path, path.endsWith('.data') ? 401 : 302]);
    }
  });

  it('writes down whose record a refusal at the door was about', async () => {
    const clinician = await cookieOf('clinician');
    const desk = await cookieOf('front-desk');
    const visit = /\/staff\/visits\/[0-9a-f-]{36}/.exec(
      await (await request('/staff/today', { cookie: clinician })).text(),
    );
    const refused = await request(visit?.[0] ?? '', { cookie: desk });
    expect(refused.status).toBe(403);
    const { owner } = await runningServer(inject('dataDir'));
    const logged = await withClient(owner, async (client) => {
      await client.query('begin');
      const practice = await client.query<{ id: string }>('select id from app.practice');
      await client.query(`set local app.practice_id = '${practice.rows[0]?.id}'`);
      const { rows } = await client.query<{ patient_id: string | null; outcome: string }>(
        'select patient_id, outcome from app.access_log where request_id = $1',
        [refused.headers.get('x-request-id')],
      );
      await client.query('commit');
      return rows;
    });
    expect(logged).toEqual([{ patient_id: expect.stringMatching(/^[0-9a-f-]{36}$/), outcome: 'refused' }]);
  });

  it('goes nowhere but to its own pages after sign-in', async () => {
    const { email, password } = demoSignIn('editor');
    for (const to of ['https://elsewhere.example.com', '//elsewhere.example.com', '/staff/..//a.b', '/staff\r\nX: y']) {
      const answer = await request('/staff/sign-in', { form: { email, password, to } });
      expect([to, answer.status, answer.headers.get('location')]).toEqual([to, 302, '/staff']);
    }
  });

  it('answers an address that somebody made up with a sentence', async () => {
    expect((await request('/staff/new-password/%00')).status).toBe(404);
  });

  it('keeps the session cookie from scripts and from other sites', async () => {
    const { email, password } = demoSignIn('editor');
    const answer = await request('/staff/sign-in', { form: { email, password } });
    const cookie = answer.headers.getSetCookie().find((one) => one.includes('session_token')) ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it('makes who fails too often wait', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      const answer = await request('/staff/sign-in', { form: { email: 'nobody@example.com', password: 'not it' } });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
  });

  it('refuses what is larger than it takes, with a sentence', async () => {
    const answer = await request('/staff/sign-in', { form: { email: 'x'.repeat(5 * 1024 * 1024) } });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toMatch(/larger than 4 MB/);
  });

  it('uses one pool, however many requests come at once', async () => {
    const cookie = await cookieOf('clinician');
    const { owner, app } = await runningServer(inject('dataDir'));
    const answers = Promise.all(Array.from({ length: 60 }, () => request('/staff/today', { cookie })));
    const connections = await withClient(owner, async (client) => {
      let most = 0;
      let answered = false;
      void answers.then(() => {
        answered = true;
      });
      while (!answered) {
        const { rows } = await client.query<{ n: number }>(
          'select count(*)::int as n from pg_stat_activity where usename = $1',
          [app.user],
        );
        most = Math.max(most, rows[0]?.n ?? 0);
      }
      return most;
    });
    for (const answer of await answers) expect(answer.status).toBe(200);
    expect(connections).toBeGreaterThan(1);
    // Twelve for requests, and the one that hears what changes on the public site.
    expect(connections).toBeLessThanOrEqual(13);
  });
});

describe('the command line beside a running clinic', () => {
  it('refuses to start a second time on the same data, with a sentence', async () => {
    const { code, said } = await run(['start'], { FILIFORM_DATA_DIR: inject('dataDir'), PORT: '0', DATABASE_URL: '' });
    expect(code).toBe(1);
    expect(said).not.toMatch(/\n\s+at /);
    expect(said).toMatch(/\.\n$/);
  });

  it('tells the demo sign-ins again', async () => {
    const { code, said } = await run(['demo', 'sign-ins', '--json'], { FILIFORM_DATA_DIR: inject('dataDir') });
    expect(code).toBe(0);
    expect(JSON.parse(said)).toEqual(inject('signIns'));
  });

  it('says in a sentence which setting is wrong', async () => {
    const port = await run(['start'], { PORT: 'eighty' });
    expect(port).toEqual({ code: 1, said: 'PORT is not a number: give a port from 0 to 65535, such as 3000.\n' });
    const server = await run(['start'], {
      DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none',
      PORT: '0',
      FILIFORM_DATA_DIR: `${inject('dataDir')}/another`,
    });
    expect(server.code).toBe(1);
    expect(server.said).toMatch(/The database server of DATABASE_URL can't be reached \(ECONNREFUSED\)/);
    expect(server.said).not.toContain('nothing');
  });

  it('keeps its secrets from other accounts', async () => {
    const { stat } = await import('node:fs/promises');
    for (const name of ['secrets.json', 'program-secrets.json', 'demo-sign-ins.json']) {
      const { mode } = await stat(`${inject('dataDir')}/${name}`);
      expect([name, mode & 0o077]).toEqual([name, 0]);
    }
    expect(await readFile(`${inject('dataDir')}/secrets.json`, 'utf8')).not.toContain('demo-');
  });
});
