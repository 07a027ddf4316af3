import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { may } from '../database/permissions.ts';
import type { Services } from '../http/services.ts';
import { StartRefusal } from '../postgres/own-server.ts';
import { practiceAtHost } from '../practice/find-practice.ts';
import { readSettings, SettingsRefusal } from '../settings.ts';
import { importWordPress, NO_UPLOADS, openUploads, reportLines, UploadsRefusal } from '../site/imports/index.server.ts';
import { membershipAt } from '../staff/membership.ts';
import { withServices } from './reach-services.ts';

const Wanted = z.object({
  file: z.string().min(1, { error: 'Name the export file: site import export.xml --as editor@clinic.example' }),
  as: z.email({
    error: '--as is missing or is no e-mail address: who of the staff imports, by the e-mail of the sign-in.',
  }),
  uploads: z.string().optional(),
  language: z.enum(['en', 'es'], { error: '--language is en or es.' }).default('en'),
  host: z.string().default('localhost'),
});
type Wanted = z.output<typeof Wanted>;

const USAGE = 'site import FILE --as E-MAIL [--uploads FOLDER-OR-ZIP] [--language en|es] [--host HOST]';

/** `filiform site import FILE --as E-MAIL`: brings a WordPress export in. Returns the exit code. */
export async function siteCommand(rest: readonly string[]): Promise<number> {
  const [what, ...options] = rest;
  if (what !== 'import') {
    process.stderr.write(`Known: ${USAGE}\n`);
    return 2;
  }
  try {
    const parsed = Wanted.safeParse(optionsOf(options));
    if (!parsed.success) {
      process.stderr.write(`${parsed.error.issues.map((issue) => issue.message).join(' ')}\n`);
      return 2;
    }
    return await importFile(parsed.data);
  } catch (error) {
    const isSaid = [SettingsRefusal, StartRefusal, UploadsRefusal].some((kind) => error instanceof kind);
    if (!isSaid || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function optionsOf(options: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...options],
      allowPositionals: true,
      options: { as: text, uploads: text, language: text, host: text },
    });
    return { ...values, file: positionals[0] ?? '' };
  } catch (error) {
    throw new SettingsRefusal(
      `${error instanceof Error ? error.message : 'The options could not be read.'} Known: ${USAGE}`,
    );
  }
}

async function importFile(wanted: Wanted): Promise<number> {
  const file = await stat(wanted.file).catch(() => undefined);
  if (!file?.isFile()) throw new SettingsRefusal(`There is no file at ${wanted.file}.`);
  const uploads = wanted.uploads === undefined ? NO_UPLOADS : await openUploads(wanted.uploads);
  try {
    return await withServices(readSettings(process.env), '', async (services) => {
      const importer = await importerOf(services, wanted);
      const report = await importWordPress({
        database: services.database,
        ...importer,
        now: services.clock(),
        language: wanted.language,
        open: () => createReadStream(wanted.file, 'utf8'),
        uploads,
        progress: progressLine(),
      });
      process.stdout.write(`${reportLines(report).join('\n')}\n`);
      return report.brokenOff ? 1 : 0;
    });
  } finally {
    await uploads.close();
  }
}

/** The practice and the member of its staff in whose name it is done. */
async function importerOf({ database }: Services, { host, as }: Wanted) {
  const practice = await practiceAtHost(database, host);
  if (!practice) throw new SettingsRefusal(`--host: no practice is found at ${host}.`);
  const user = await database
    .selectFrom('signInUser')
    .select('id')
    .where('email', '=', as.toLowerCase())
    .executeTakeFirst();
  const member = user && (await membershipAt(database, user.id, practice.id));
  if (!member || !may(member.roles, 'site.publish')) {
    throw new SettingsRefusal(
      `--as: ${as} is nobody who may publish at ${practice.name}: name an editor or the owner.`,
    );
  }
  return { practiceId: practice.id, staffId: member.staffId };
}

/** One line that counts up on a terminal; nothing where the output goes into a file. */
function progressLine(): (done: number, all: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done, all) => process.stderr.write(`\r${done} of ${all} posts${done === all ? '\n' : ''}`);
}
