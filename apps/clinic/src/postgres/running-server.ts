import { readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connection } from './connection.ts';
import { recordedHome } from './data-folder.ts';
import { identify, readPostmasterFile } from './postmaster.ts';
import { APP, DATABASE, OWNER } from './roles.ts';
import { parseSecrets } from './secrets.ts';
import { refusalForPath, StartRefusal } from './start-refusal.ts';

/**
 * The connections of a server that another program runs on a data folder, for work beside it: a command that needs the
 * database, a measurement. Starts nothing and writes nothing; the server goes when that program stops.
 * @throws StartRefusal where none runs there, or this account may not read its passwords
 */
export async function runningServer(
  dataDir: string,
): Promise<{ readonly owner: Connection; readonly app: Connection }> {
  const path = resolve(dataDir);
  const none = new StartRefusal(`No PostgreSQL of Filiform's own runs on ${path}. Start it with npm start.`);
  const home = (await recordedHome(path)) ?? path;
  const cluster = await realpath(join(home, 'postgres')).catch(() => undefined);
  if (cluster === undefined) throw none;
  const secretsFile = join(path, 'secrets.json');
  const text = await readFile(secretsFile, 'utf8').catch((error: unknown) => {
    throw refusalForPath(error, secretsFile);
  });
  const [file, secrets] = [await readPostmasterFile(cluster), parseSecrets(text)];
  if (file === undefined || secrets === undefined || !file.ready) throw none;
  const identity = await identify(cluster, file.pid);
  if (identity === 'gone' || identity === 'other') throw none;
  const as = (user: string, password: string) => ({
    host: file.host,
    port: file.port,
    user,
    password,
    database: DATABASE,
  });
  return { owner: as(OWNER, secrets.owner), app: as(APP, secrets.app) };
}
