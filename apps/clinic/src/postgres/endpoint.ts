import { chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { refusalForPath, StartRefusal } from './start-refusal.ts';

/** Where a server listens: a socket in a private folder, or a free port of this machine alone. */
export type Endpoint = { readonly host: string; readonly port: number; readonly settings: Record<string, string> };

/** A socket's path must fit into the system's own record of it: 108 bytes on Linux, 104 on macOS, closing zero too. */
const LONGEST_SOCKET_PATH_BYTES = process.platform === 'linux' ? 107 : 103;

/** Only a part of the socket's name: nothing listens on this port, and each server has a folder of its own. */
const SOCKET_PORT = 5432;

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET_PATH_BYTES;
}

/** Some shared folders of virtual machines hold files but no sockets: try one. */
function holdsSockets(folder: string): Promise<boolean> {
  const path = join(folder, '.try');
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(path, () => server.close(() => resolve(true)));
  });
}

async function give(folder: string, account: Account | undefined): Promise<void> {
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}

/** A folder under a temporary one, with a random name, for its owner alone. */
async function temporaryFolder(account: Account | undefined): Promise<string> {
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    if (!fits(join(parent, 'filiform-XXXXXX'))) continue;
    if (account !== undefined && !(await canEnter(account, parent))) continue;
    try {
      const folder = await mkdtemp(join(parent, 'filiform-'));
      await give(folder, account);
      return folder;
    } catch {
      // Not writable: the next one may be.
    }
  }
  throw new StartRefusal(
    `PostgreSQL needs a folder with a short path for its socket, and neither ${tmpdir()} nor /tmp can be used. ` +
      'Name a shorter folder in FILIFORM_DATA_DIR.',
  );
}

/** Empties the folder of what a killed server left: its socket and the socket's lock file. */
async function clear(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('.s.PGSQL.') || name === '.try') await rm(join(folder, name), { force: true });
  }
}

function note(home: string): string {
  return join(home, 'postgres-socket.txt');
}

/** Removes the temporary folder that `home` has noted, if there is one. Only when no server listens there any more. */
export async function removeTemporaryEndpoint(home: string): Promise<void> {
  const folder = (await readFile(note(home), 'utf8').catch(() => '')).trim();
  if (folder === '') return;
  // The note names a folder that we made; whatever else stands in it is not ours to remove.
  if (/^filiform-\w{6}$/.test(basename(folder)) && (await lstat(folder).catch(() => undefined))?.isDirectory()) {
    await rm(folder, { recursive: true, force: true });
  }
  await rm(note(home), { force: true });
}

async function socketFolder(home: string, account: Account | undefined): Promise<string> {
  await removeTemporaryEndpoint(home);
  const beside = join(home, 'socket');
  if (fits(beside)) {
    await mkdir(beside, { mode: 0o700 }).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    await clear(beside);
    if (await holdsSockets(beside)) {
      await give(beside, account);
      return beside;
    }
  }
  const folder = await temporaryFolder(account);
  await writeFile(note(home), `${folder}\n`, { mode: 0o600 });
  return folder;
}

/** A port that was free a moment ago, on the loopback address. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}

/**
 * Makes the place where the server of `home` will listen. Only when no server listens there.
 * @throws StartRefusal
 */
export async function makeEndpoint(home: string, account: Account | undefined): Promise<Endpoint> {
  if (process.platform === 'win32') {
    const port = await freePort();
    return { host: '127.0.0.1', port, settings: { listen_addresses: '127.0.0.1', port: String(port) } };
  }
  try {
    const folder = await socketFolder(home, account);
    return {
      host: folder,
      port: SOCKET_PORT,
      settings: {
        listen_addresses: '',
        port: String(SOCKET_PORT),
        // A comma would separate two folders, quotes keep it; the folder is closed, the socket in it too.
        unix_socket_directories: `"${folder.replaceAll('"', '""')}"`,
        unix_socket_permissions: '0700',
      },
    };
  } catch (error) {
    throw refusalForPath(error, home);
  }
}
