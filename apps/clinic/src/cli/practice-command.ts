import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Services } from '../http/services.ts';
import { StartRefusal } from '../postgres/own-server.ts';
import { addPractice, addStaffMember } from '../practice/add-practice.ts';
import { readSettings, type Settings, SettingsRefusal } from '../settings.ts';
import { siteChanged } from '../site/served/changed.server.ts';
import { withServices } from './reach-services.ts';

const Wanted = z.object({
  name: z.string().trim().min(1, { error: 'Name the practice: practice add "Name of the practice" ...' }),
  host: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, { error: '--host is missing: the name in the address that leads to this practice.' })
    .regex(/^([a-z0-9.-]*|\[[0-9a-f:]+\])$/, {
      error: '--host is the name alone, without https://, port or path: clinic.example.com.',
    }),
  ownerName: z.string().trim().min(1, { error: '--owner-name is missing: who owns the practice.' }),
  ownerEmail: z.email({ error: '--owner-email is missing or is not an e-mail address.' }),
});

/**
 * `filiform practice add NAME --host HOST --owner-name NAME --owner-email E-MAIL`: another practice on the same
 * database, beside a running clinic or without one. Returns the exit code.
 */
export async function practiceCommand(rest: readonly string[]): Promise<number> {
  const [what, ...options] = rest;
  if (what !== 'add') {
    process.stderr.write('Known: practice add NAME --host HOST --owner-name NAME --owner-email E-MAIL\n');
    return 2;
  }
  try {
    return await add(options);
  } catch (error) {
    if (error instanceof SettingsRefusal || error instanceof StartRefusal) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function add(options: readonly string[]): Promise<number> {
  const parsed = parseWanted(options);
  if (!parsed.success) {
    process.stderr.write(`${parsed.error.issues.map((issue) => issue.message).join(' ')}\n`);
    return 2;
  }
  const wanted = parsed.data;
  const settings = readSettings(process.env);
  return withServices(settings, `https://${wanted.host}`, (services) => addTo(services, settings, wanted));
}

async function addTo(services: Services, settings: Settings, wanted: z.output<typeof Wanted>): Promise<number> {
  const taken = await takenAlready(services, wanted);
  if (taken) {
    process.stderr.write(`${taken}\n`);
    return 1;
  }
  const password = randomBytes(12).toString('base64url');
  const userId = await services.signIn.createUser(wanted.ownerEmail, wanted.ownerName, password);
  await addPractice(
    services.database,
    { name: wanted.name, tagline: wanted.name, telephone: '', email: wanted.ownerEmail, isDemo: false },
    [wanted.host],
    async (db, practiceId) => {
      await addStaffMember(db, {
        practiceId,
        userId,
        displayName: wanted.ownerName,
        credentials: '',
        roles: ['owner'],
      });
      // A program that runs beside this one asks anew which practice a host is.
      await siteChanged(db, practiceId, 'practice');
    },
  );
  const kept = await nameTheOthers(services, settings);
  process.stdout.write(
    `${wanted.name} is there, at the host ${wanted.host}.\nowner: ${wanted.ownerEmail} ${password}\n${kept}`,
  );
  return 0;
}

/** Why the practice can't be added beside those that are there; undefined where it can. */
async function takenAlready({ database }: Services, wanted: z.output<typeof Wanted>): Promise<string | undefined> {
  const host = await database
    .selectFrom('practiceHost')
    .select('host')
    .where('host', '=', wanted.host)
    .executeTakeFirst();
  if (host) return `The host ${wanted.host} leads to another practice already. Give this one a name of its own.`;
  const user = await database
    .selectFrom('signInUser')
    .select('id')
    .where('email', '=', wanted.ownerEmail.toLowerCase())
    .executeTakeFirst();
  if (user) return `Somebody signs in as ${wanted.ownerEmail} already. Give the owner another e-mail.`;
  return undefined;
}

/**
 * The only practice so far was reached by any host; among several an unknown host is nobody's. So that it is not lost
 * by the second one, it gets the hosts it is served at. Returns the line that says so, or nothing.
 */
async function nameTheOthers({ database }: Services, settings: Settings): Promise<string> {
  const nameless = await database
    .selectFrom('practiceDirectory as d')
    .select(['d.id', 'd.name'])
    .where((has) =>
      has.not(has.exists(has.selectFrom('practiceHost as h').select('h.host').whereRef('h.practiceId', '=', 'd.id'))),
    )
    .execute();
  const [only, second] = nameless;
  if (!only || second) return '';
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]', settings.host.toLowerCase()]);
  if (settings.publicUrl) hosts.add(new URL(settings.publicUrl).hostname.toLowerCase());
  const added = await database
    .insertInto('practiceHost')
    .values([...hosts].map((host) => ({ host, practiceId: only.id })))
    .onConflict((conflict) => conflict.column('host').doNothing())
    .returning('host')
    .execute();
  return `${only.name} is now at the hosts ${added.map((row) => row.host).join(', ')} alone.\n`;
}

function parseWanted(options: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...options],
      allowPositionals: true,
      options: { host: { type: 'string' }, 'owner-name': { type: 'string' }, 'owner-email': { type: 'string' } },
    });
    return Wanted.safeParse({
      name: positionals.join(' '),
      host: values.host ?? '',
      ownerName: values['owner-name'] ?? '',
      ownerEmail: values['owner-email'] ?? '',
    });
  } catch (error) {
    throw new SettingsRefusal(error instanceof Error ? error.message : 'The options could not be read.');
  }
}
