import { resolve } from 'node:path';
import { z } from 'zod';

/** Why the program did not start, as a sentence for the person at the terminal: no stack trace, exit code 1. */
export class SettingsRefusal extends Error {}

const Environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT is not a number: give a port from 0 to 65535, such as 3000.' })
    .int({ error: 'PORT is not a whole number: give a port from 0 to 65535, such as 3000.' })
    .min(0, { error: 'PORT is below 0: give a port from 0 to 65535, such as 3000.' })
    .max(65535, { error: 'PORT is above 65535: give a port from 0 to 65535, such as 3000.' })
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  FILIFORM_DATA_DIR: z.string().min(1).default('./data'),
  FILIFORM_DEMO: z.enum(['on', 'off'], { error: 'FILIFORM_DEMO is neither "on" nor "off".' }).default('on'),
  FILIFORM_URL: z
    .url({ error: 'FILIFORM_URL is not an address: give one such as https://clinic.example.com.' })
    .optional(),
  FILIFORM_MAIL_URL: z
    .url({ error: 'FILIFORM_MAIL_URL is not an address: give one such as smtp://mail.example.com:587.' })
    .optional(),
  FILIFORM_MAIL_FROM: z.string().default('Filiform <filiform@localhost>'),
  FILIFORM_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'FILIFORM_LOG is none of debug, info, warn, error, silent.',
    })
    .default('info'),
  DATABASE_URL: z.string().optional(),
  FILIFORM_APP_DATABASE_URL: z.string().optional(),
});

export type Settings = {
  /** 0 asks the system for a free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  readonly demo: boolean;
  /** Where people reach the program, when that is not http://HOST:PORT (a proxy with https before it). */
  readonly publicUrl: string | undefined;
  readonly mailUrl: string | undefined;
  readonly mailFrom: string;
  /** How much goes to standard error: one line of JSON a request at `info`. */
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly databaseUrl: string | undefined;
  readonly appDatabaseUrl: string | undefined;
};

/** Reads the settings once, at start. Empty variables count as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new SettingsRefusal(parsed.error.issues.map((issue) => issue.message).join(' '));
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    // npm runs scripts in the project's folder; the folder is meant as seen by who typed the command.
    dataDir: resolve(environment.INIT_CWD ?? process.cwd(), value.FILIFORM_DATA_DIR),
    demo: value.FILIFORM_DEMO === 'on',
    publicUrl: value.FILIFORM_URL?.replace(/\/$/, ''),
    mailUrl: value.FILIFORM_MAIL_URL,
    mailFrom: value.FILIFORM_MAIL_FROM,
    logLevel: value.FILIFORM_LOG,
    databaseUrl: value.DATABASE_URL,
    appDatabaseUrl: value.FILIFORM_APP_DATABASE_URL,
  };
}

/** True where only this machine can reach the program, so that the demo's published passwords do no harm. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
