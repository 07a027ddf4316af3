import type pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '../database/pool.ts';
import type { Mail } from '../practice/mail.ts';
import type { Settings } from '../settings.ts';
import type { SignIn } from '../staff/sign-in.ts';

/** What is made once for the process and shared by every request. */
export type Services = {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly database: Database;
  readonly signIn: SignIn;
  readonly mail: Mail;
  readonly log: Logger;
  readonly clock: () => Temporal.Instant;
  /** Keys the hashes of codes and tickets that are handed out; it never leaves the server. */
  readonly secret: string;
};
