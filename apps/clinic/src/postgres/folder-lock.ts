import { closeSync, constants, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, fullDisk, refusalForPath, StartRefusal } from './start-refusal.ts';

export type FolderLock = { release(): void };

/** Held for the life of the process: a lock that was garbage collected would be a lock let go. */
const held = new Set<DatabaseSync>();

/*
 * Node has no file lock, but the SQLite inside it takes one: an exclusive transaction on an empty database holds the
 * system's own lock on that file. It has no window between looking and taking, the kernel lets it go when the process
 * dies however it dies, and it works alike on Linux, macOS and Windows and between containers that share a folder.
 * (A socket in Linux's abstract name space was the other candidate: any account could take the name first, and two
 * containers would not see each other's.)
 */
function takeLock(path: string): DatabaseSync | 'taken' {
  try {
    // Made by hand for its mode. Only when it is missing: closing a second handle on a file this process has locked
    // would release the lock.
    closeSync(openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma journal_mode = off; begin exclusive');
    held.add(database);
    return database;
  } catch (error) {
    database.close();
    if (sqliteCode(error) === SQLITE_BUSY) return 'taken';
    throw error;
  }
}

/** SQLite's own numbers for what went wrong. Source: sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;

function sqliteCode(error: unknown): number | undefined {
  if (error instanceof Error && 'errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  return undefined;
}

function holder(pidFile: string): string {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return Number.isSafeInteger(pid) ? ` (process ${pid})` : '';
  } catch {
    return '';
  }
}

/**
 * Keeps a second program off a folder for as long as this one lives.
 * @param folder real path; holds the lock file afterwards, which stays there
 * @throws StartRefusal where another program has the folder, or it can't be written
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const [lockFile, pidFile] = [join(folder, 'filiform.lock'), join(folder, 'filiform.pid')];
  let database: DatabaseSync | 'taken';
  try {
    database = takeLock(lockFile);
    // A program that was killed a moment ago may not be quite gone, and it lets go only then.
    for (let triesLeft = 20; database === 'taken' && triesLeft > 0; triesLeft -= 1) {
      await pause(50);
      database = takeLock(lockFile);
    }
  } catch (error) {
    if (sqliteCode(error) === SQLITE_FULL) throw fullDisk(folder);
    const refusal = refusalForPath(error, folder);
    if (refusal !== error) throw refusal;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartRefusal(`Filiform can't lock ${lockFile} (${reason}). Name another folder in FILIFORM_DATA_DIR.`);
  }
  if (database === 'taken') {
    throw new StartRefusal(
      `Another Filiform${holder(pidFile)} is already running on ${folder}. ` +
        'Stop that one first, or name another folder in FILIFORM_DATA_DIR.',
    );
  }
  const kept = database;
  try {
    writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    held.delete(kept);
    kept.close();
    throw refusalForPath(error, folder);
  }
  return {
    release() {
      if (!held.delete(kept)) return;
      kept.close();
    },
  };
}
