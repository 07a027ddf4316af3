import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES, type Role } from '../database/tables.ts';
import type { Services } from '../http/services.ts';
import { isLoopback } from '../settings.ts';

const SignIns = z.object({
  /** True where the passwords are the published ones, good only while no other machine can reach the program. */
  published: z.boolean(),
  signIns: z.array(z.object({ role: z.enum(ROLES), email: z.string(), password: z.string() })),
});
export type DemoSignIns = z.output<typeof SignIns>;
export type DemoSignIn = DemoSignIns['signIns'][number];

function fileIn(dataDir: string): string {
  return join(dataDir, 'demo-sign-ins.json');
}

/** The demo's sign-ins as they were last written; undefined where there is no demo on this data folder. */
export async function demoSignIns(dataDir: string): Promise<DemoSignIns | undefined> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : SignIns.parse(JSON.parse(text));
}

async function keep(dataDir: string, signIns: DemoSignIns): Promise<void> {
  await writeFile(fileIn(dataDir), `${JSON.stringify(signIns, undefined, 2)}\n`, { mode: 0o600 });
}

function publishedPassword(role: Role): string {
  return `demo-${role}-needle`;
}

function randomPassword(): string {
  return randomBytes(12).toString('base64url');
}

/** Loads the demo practice into an empty database, and tells how to sign in. */
export async function loadDemoPractice(services: Services, say: (line: string) => void): Promise<DemoSignIns> {
  // Loaded only when it is made: every other start is the quicker for it.
  const { loadDemo } = await import('../demo/load-demo.ts');
  const published = isLoopback(services.settings.host);
  const signIns = await loadDemo({
    database: services.database,
    signIn: services.signIn,
    now: services.clock(),
    passwordFor: published ? publishedPassword : randomPassword,
    say,
  });
  const made = { published, signIns: [...signIns] };
  await keep(services.settings.dataDir, made);
  return made;
}

/** Published passwords end as soon as another machine can reach the program. */
export async function guardDemoPasswords(services: Services, known: DemoSignIns): Promise<DemoSignIns> {
  if (!known.published || isLoopback(services.settings.host)) return known;
  return setPasswords(services, known.signIns, false);
}

/** Where the file of sign-ins is gone (a program killed while it made the demo): new passwords for the same people. */
export async function renewDemoSignIns(services: Services): Promise<DemoSignIns> {
  const people = ROLES.map((role) => ({ role, email: `${role}@example.com` }));
  return setPasswords(services, people, isLoopback(services.settings.host));
}

async function setPasswords(
  services: Services,
  people: readonly { readonly role: Role; readonly email: string }[],
  published: boolean,
): Promise<DemoSignIns> {
  const signIns = people.map(({ role, email }) => ({
    role,
    email,
    password: published ? publishedPassword(role) : randomPassword(),
  }));
  for (const { email, password } of signIns) await services.signIn.setPassword(email, password);
  const changed = { published, signIns };
  await keep(services.settings.dataDir, changed);
  return changed;
}
