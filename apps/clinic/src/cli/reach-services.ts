import { migrate } from '../database/migrate.ts';
import { outerServer } from '../database/outer-server.ts';
import type { Services } from '../http/services.ts';
import { StartRefusal, startOwnServer } from '../postgres/own-server.ts';
import { runningServer } from '../postgres/running-server.ts';
import type { Settings } from '../settings.ts';
import { keptSecrets } from '../start/kept-secrets.ts';
import { openServices } from '../start/services.ts';

/**
 * Runs a command's work on the practice's database, migrated, beside a running clinic or without one.
 * @param address begin of the links in letters that the work may send
 * @throws SettingsRefusal or StartRefusal with a sentence for the terminal
 */
export async function withServices<T>(
  settings: Settings,
  address: string,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const own = settings.databaseUrl ? undefined : await ownServer(settings.dataDir);
  const secrets = await keptSecrets(settings.dataDir);
  const roles = settings.databaseUrl
    ? await outerServer({
        databaseUrl: settings.databaseUrl,
        appDatabaseUrl: settings.appDatabaseUrl,
        appPassword: secrets.appPassword,
      })
    : own;
  if (!roles) throw new Error('There is neither a server of our own nor one of the operator.');
  try {
    await migrate(roles.owner);
    const services = openServices({
      settings,
      app: roles.app,
      cookieSecret: secrets.cookieSecret,
      address: () => address,
    });
    try {
      return await work(services);
    } finally {
      await services.pool.end();
    }
  } finally {
    await own?.stop();
  }
}

/** The server of a clinic that runs on the data folder, else one started for this command. */
async function ownServer(dataDir: string) {
  try {
    return { ...(await runningServer(dataDir)), stop: async () => {} };
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error;
    return startOwnServer({ dataDir, say: (line) => process.stderr.write(`${line}\n`) });
  }
}
