import type { Transaction } from 'kysely';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import type { Tables } from '../../database/tables.ts';
import { siteChanged } from '../served/changed.server.ts';
import { FIRST_HOME, type Home } from './home.ts';

/** The first page as it was chosen, and which version it is: 0 as long as an owner has chosen nothing. */
export type HeldHome = { readonly home: Home; readonly version: number };

export async function readHome(db: Transaction<Tables>, practiceId: string): Promise<HeldHome> {
  return (await lastHomes(db, practiceId, 1))[0] ?? { home: FIRST_HOME, version: 0 };
}

async function lastHomes(db: Transaction<Tables>, practiceId: string, most: number): Promise<readonly HeldHome[]> {
  const rows = await db
    .selectFrom('siteHome')
    .select(['version', 'sections', 'headingEs', 'welcomeEn', 'welcomeEs', 'pieceIds'])
    .where('practiceId', '=', practiceId)
    .orderBy('version', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ version, ...home }) => ({ version, home }));
}

/** Keeps what the first page shows. Two owners: as with the look. */
export async function saveHome(
  { db, practiceId, actor, now }: PracticeTransaction,
  home: Home,
  seenVersion: number,
): Promise<'saved' | 'changed-meanwhile'> {
  await db.selectFrom('practice').select('id').where('id', '=', practiceId).forUpdate().execute();
  const { version } = await readHome(db, practiceId);
  if (version !== seenVersion) return 'changed-meanwhile';
  await db
    .insertInto('siteHome')
    .values({ practiceId, version: version + 1, ...home, chosenBy: actor.staffId, chosenAt: now })
    .execute();
  await siteChanged(db, practiceId, 'practice');
  return 'saved';
}

/** Goes back to the first page before the one that holds; twice returns to it. */
export async function backToHomeBefore(tx: PracticeTransaction): Promise<void> {
  const [held, before] = await lastHomes(tx.db, tx.practiceId, 2);
  if (held) await saveHome(tx, before?.home ?? FIRST_HOME, held.version);
}
