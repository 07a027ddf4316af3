import { asPractice } from '../database/practice-transaction.ts';
import type { Services } from '../http/services.ts';
import { offerSetUp } from '../set-up/set-up.ts';
import {
  type DemoSignIn,
  demoSignIns,
  guardDemoPasswords,
  loadDemoPractice,
  renewDemoSignIns,
} from './demo-practice.ts';

/** One program fills an empty database at a time. The number is the project's own. */
const FILLING_LOCK = 7_046_002;

export type Opening = { readonly signIns: readonly DemoSignIn[]; readonly setUpPath?: string };

/**
 * What a start finds or makes: a practice, the demo practice with its sign-ins, or a link to make the first one.
 * Two programs that start together on one server wait for each other here.
 */
export async function openPractice(services: Services, say: (line: string) => void): Promise<Opening> {
  const client = await services.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [FILLING_LOCK]);
    return await findOrMake(services, say);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [FILLING_LOCK]);
    client.release();
  }
}

async function findOrMake(services: Services, say: (line: string) => void): Promise<Opening> {
  const { settings, database } = services;
  const known = await demoSignIns(settings.dataDir);
  const practices = await database.selectFrom('practiceDirectory').select('id').execute();
  if (practices.length === 0) {
    if (!settings.demo) return { signIns: [], setUpPath: await offerSetUp(services) };
    return { signIns: (await loadDemoPractice(services, say)).signIns };
  }
  if (!(await hasDemo(services, practices))) return { signIns: [] };
  const signIns = known ? await guardDemoPasswords(services, known) : await renewDemoSignIns(services);
  return { signIns: signIns.signIns };
}

async function hasDemo({ database }: Services, practices: readonly { readonly id: string }[]): Promise<boolean> {
  for (const { id } of practices) {
    const found = await asPractice(database, id, (db) =>
      db.selectFrom('practice').select('isDemo').where('id', '=', id).executeTakeFirst(),
    );
    if (found?.isDemo) return true;
  }
  return false;
}
