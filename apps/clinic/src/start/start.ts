import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { migrate } from '../database/migrate.ts';
import { outerServer, refusePowerfulRole } from '../database/outer-server.ts';
import type { ConnectionSettings } from '../database/pool.ts';
import { type Listener, openServed } from '../http/served.ts';
import { type Health, listen, makeApp } from '../http/server.ts';
import { startOwnServer } from '../postgres/own-server.ts';
import { isLoopback, type Settings, SettingsRefusal } from '../settings.ts';
import { buildPages } from './build-pages.ts';
import { type KeptSecrets, keptSecrets } from './kept-secrets.ts';
import { openPractice } from './open-practice.ts';
import { openServices } from './services.ts';

export type Running = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Starts the clinic: pages, database, migrations, demo or set-up, web server. One line of progress for each step.
 * @param told aborts when the program is told to stop: a start under way closes what it has opened and throws
 * @throws SettingsRefusal, StartRefusal or MigrationRefusal with a sentence for the terminal
 */
export async function start(
  settings: Settings,
  say: (line: string) => void,
  told: AbortSignal = new AbortController().signal,
): Promise<Running> {
  const health: Health = { ready: false };
  const doors = await openDoors(settings);
  const address = settings.publicUrl ?? `http://${printableHost(settings.host)}:${doors.port}`;
  const closing: (() => Promise<void>)[] = [doors.stop];
  const stop = async () => {
    health.ready = false;
    for (const close of closing) await close();
  };
  try {
    await unlessTold(buildPages(say), told);
    const { owner, app, secrets, stopServer } = await findServer(settings, say);
    closing.push(stopServer);
    told.throwIfAborted();
    const applied = await migrate(owner);
    say(applied.length > 0 ? `Database: ${applied.length} migrations applied.` : 'Database: up to date.');
    const services = openServices({ settings, app, cookieSecret: secrets.cookieSecret, address: () => address });
    const opening = await unlessTold(openPractice(services, say), told);
    // Not before: the pool would wait for a demo that is still being written, and that may take a minute.
    closing.splice(1, 0, () => services.pool.end());
    const served = await openServed(services);
    closing.splice(1, 0, served.stop);
    const pages = await makeApp(services, health, served);
    told.throwIfAborted();
    doors.open(served.before((request, env) => pages.fetch(request, env)));
    health.ready = true;
    say(`Filiform is open at ${address}`);
    for (const { role, email, password } of opening.signIns) say(`demo sign-in: ${role} ${email} ${password}`);
    if (opening.setUpPath) say(`Set up your practice here, once: ${address}${opening.setUpPath}`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a step brings, or a throw as soon as the program is told to stop. */
async function unlessTold<T>(step: Promise<T>, told: AbortSignal): Promise<T> {
  told.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const give = () => reject(told.reason);
  told.addEventListener('abort', give);
  try {
    return await Promise.race([step, promise]);
  } finally {
    told.removeEventListener('abort', give);
  }
}

/** Listens from the first moment on, so that /health can say "starting"; the pages follow when they can serve. */
async function openDoors(settings: Settings) {
  const starting = new Hono();
  starting.get('/health', (c) => c.json({ status: 'starting' }, 503, { 'Cache-Control': 'no-store' }));
  starting.all('*', (c) => c.text('Filiform is starting. Try again in a moment.\n', 503, { 'Retry-After': '2' }));
  const sayStarting = getRequestListener((request) => starting.fetch(request), { overrideGlobalObjects: false });
  let current: Listener = (incoming, outgoing) => void sayStarting(incoming, outgoing);
  try {
    const server = await listen((incoming, outgoing) => current(incoming, outgoing), settings.host, settings.port);
    return {
      ...server,
      open(listener: Listener) {
        current = listener;
      },
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new SettingsRefusal(
        `Port ${settings.port} is in use. Stop what uses it, or give another one: PORT=3001 npm start`,
      );
    }
    if (code === 'EACCES')
      throw new SettingsRefusal(`Port ${settings.port} is not ours to open. Give one above 1023, such as PORT=3000.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new SettingsRefusal(
        `HOST ${settings.host} is not an address of this machine. Leave it out, or give 0.0.0.0 for all of them.`,
      );
    }
    throw error;
  }
}

type FoundServer = {
  readonly owner: ConnectionSettings;
  readonly app: ConnectionSettings;
  readonly secrets: KeptSecrets;
  readonly stopServer: () => Promise<void>;
};

async function findServer(settings: Settings, say: (line: string) => void): Promise<FoundServer> {
  const { databaseUrl, appDatabaseUrl, dataDir } = settings;
  if (databaseUrl) {
    say('Database: the server of DATABASE_URL.');
    const secrets = await keptSecrets(dataDir);
    const roles = await outerServer({ databaseUrl, appDatabaseUrl, appPassword: secrets.appPassword });
    return { ...roles, secrets, stopServer: async () => {} };
  }
  // It makes the data folder, with rights that fit PostgreSQL's account: nothing else is written there before.
  const server = await startOwnServer({ dataDir, say });
  await refusePowerfulRole(server.app);
  return { owner: server.owner, app: server.app, secrets: await keptSecrets(dataDir), stopServer: () => server.stop() };
}

function printableHost(host: string): string {
  if (isLoopback(host) || host === '0.0.0.0' || host === '::')
    return host === '::1' ? '[::1]' : host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return host.includes(':') ? `[${host}]` : host;
}
