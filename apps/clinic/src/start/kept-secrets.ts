import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Kept = z.object({ cookieSecret: z.string().min(32), appPassword: z.string().min(16) });
export type KeptSecrets = z.output<typeof Kept>;

/** What the program must remember between starts and nobody else may read: `<dataDir>/program-secrets.json`, mode 0600. */
export async function keptSecrets(dataDir: string): Promise<KeptSecrets> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'program-secrets.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const parsed = Kept.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    throw new Error(`${path} is not as Filiform wrote it. Put it back from a backup.`);
  }
  const secrets = {
    cookieSecret: randomBytes(48).toString('base64url'),
    appPassword: randomBytes(24).toString('base64url'),
  };
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(`${JSON.stringify(secrets, undefined, 2)}\n`);
  await file.sync();
  await file.close();
  return secrets;
}
