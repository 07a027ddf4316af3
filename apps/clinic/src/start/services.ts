import { pino } from 'pino';
import { type ConnectionSettings, openDatabase, openPool } from '../database/pool.ts';
import type { Services } from '../http/services.ts';
import { openMail } from '../practice/mail.ts';
import type { Settings } from '../settings.ts';
import { openSignIn } from '../staff/sign-in.ts';

/** Makes, once for the process, what every request shares. */
export function openServices(options: {
  settings: Settings;
  app: ConnectionSettings;
  cookieSecret: string;
  /** Where people reach the program: links in letters begin with it. */
  address: () => string;
}): Services {
  const { settings, app, cookieSecret, address } = options;
  // Twelve for requests, one that listens to the public site.
  const pool = openPool(app, 13);
  const database = openDatabase(pool);
  const mail = openMail({ mailUrl: settings.mailUrl, from: settings.mailFrom, dataDir: settings.dataDir });
  const signIn = openSignIn({
    pool,
    database,
    secret: cookieSecret,
    secure: settings.publicUrl?.startsWith('https:') ?? false,
    sendResetLink: ({ email, name }, token) =>
      mail.send({
        to: email,
        subject: 'A new password for Filiform',
        text: `Hello ${name},\n\nsomebody asked for a new password for your account. If it was you, open this link within an hour:\n\n${address()}/staff/new-password/${token}\n\nIf it was not you, leave it: your password stays as it is.\n`,
      }),
  });
  const log = pino({ level: settings.logLevel, base: null }, pino.destination({ dest: 2, sync: false }));
  return { settings, pool, database, signIn, mail, log, clock: () => Temporal.Now.instant(), secret: cookieSecret };
}
