import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchNeedling } from './bench-needling.ts';
import { benchPages } from './bench-pages.ts';
import { benchSite } from './bench-site.ts';
import { benchStart } from './bench-start.ts';
import { describeMachine, type Measurements, table } from './measurements.ts';

/**
 * `npm run bench -- [group...] [--json FILE]`: measures what the issues name, on temporary data of its own.
 * Groups: referral, needling, start, pages, site. Without one, all of them.
 */
const GROUPS: Readonly<Record<string, () => Promise<Measurements>>> = {
  referral: benchRanking,
  needling: benchNeedling,
  start: benchStart,
  pages: benchPages,
  site: benchSite,
};

async function benchRanking(): Promise<Measurements> {
  const { benchReferral } = await import('../packages/referral/bench.ts');
  const { benchReferralPage } = await import('./bench-referral-page.ts');
  return { ...(await benchReferral()), ...(await benchReferralPage()) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const unknown = positionals.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  process.stderr.write(`There is no group ${unknown.join(', ')}. Known: ${Object.keys(GROUPS).join(', ')}.\n`);
  process.exit(2);
}

process.stdout.write(`${describeMachine()}\n`);
const all: Record<string, Measurements[string]> = {};
for (const [name, measure] of Object.entries(GROUPS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  const measured = await measure();
  process.stdout.write(table(measured));
  Object.assign(all, measured);
}
if (values.json !== undefined) {
  // npm runs scripts in the project's folder; the file is meant as seen by who typed the command.
  await writeFile(
    resolve(process.env.INIT_CWD ?? process.cwd(), values.json),
    `${JSON.stringify(all, undefined, 2)}\n`,
  );
}
