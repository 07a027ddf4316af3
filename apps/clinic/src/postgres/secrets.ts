import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, refusalForPath, StartRefusal } from './start-refusal.ts';

/** The passwords of the three roles, random for each data folder. */
export type Secrets = { readonly superuser: string; readonly owner: string; readonly app: string };

export function newSecrets(): Secrets {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), app: password() };
}

/** The passwords in the text of a secrets file; undefined where it is damaged. */
export function parseSecrets(text: string): Secrets | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return undefined;
    const [superuser, owner, app] = ['superuser', 'owner', 'app'].map((name): unknown => Reflect.get(found, name));
    if (typeof superuser !== 'string' || typeof owner !== 'string' || typeof app !== 'string') return undefined;
    return { superuser, owner, app };
  } catch {
    return undefined;
  }
}

/**
 * Reads `<dataDir>/secrets.json`, or makes it, whole and readable by its owner alone.
 * @param clusterExists with a database on disk the passwords must be there too: new ones would not open it
 * @throws StartRefusal
 */
export async function readOrMakeSecrets(dataDir: string, clusterExists: boolean): Promise<Secrets> {
  const path = join(dataDir, 'secrets.json');
  try {
    const secrets = parseSecrets(await readFile(path, 'utf8'));
    if (secrets !== undefined) return secrets;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw refusalForPath(error, path);
    if (!clusterExists) return await writeSecrets(path);
  }
  throw new StartRefusal(
    `${path} holds the passwords of the database beside it, and is missing or damaged. Put it back from your backup.`,
  );
}

async function writeSecrets(path: string): Promise<Secrets> {
  const secrets = newSecrets();
  const unfinished = `${path}.new`;
  try {
    const file = await open(unfinished, 'w', 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(`${JSON.stringify({ version: 1, ...secrets }, undefined, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return secrets;
  } catch (error) {
    throw refusalForPath(error, path);
  }
}
