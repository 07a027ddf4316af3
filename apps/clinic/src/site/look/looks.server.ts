import type { Transaction } from 'kysely';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import type { Tables } from '../../database/tables.ts';
import { isHex } from '../../look/contrast.ts';
import { siteChanged } from '../served/changed.server.ts';
import { FIRST_LOOK, type Look } from './look.ts';

/** The look that holds, and which version it is: 0 as long as an owner has chosen nothing. */
export type HeldLook = { readonly look: Look; readonly version: number };

export async function readLook(db: Transaction<Tables>, practiceId: string): Promise<HeldLook> {
  return (await lastLooks(db, practiceId, 1))[0] ?? { look: FIRST_LOOK, version: 0 };
}

/** The last looks, the newest first. */
async function lastLooks(db: Transaction<Tables>, practiceId: string, most: number): Promise<readonly HeldLook[]> {
  const rows = await db
    .selectFrom('siteLook')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .orderBy('version', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ version, brand, accent, paper, headingType, textType, corner, logoImageId }) => ({
    version,
    look: {
      brand: isHex(brand) ? brand : FIRST_LOOK.brand,
      accent: isHex(accent) ? accent : FIRST_LOOK.accent,
      paper: isHex(paper) ? paper : FIRST_LOOK.paper,
      headingType,
      textType,
      corner,
      logoImageId: logoImageId ?? undefined,
    },
  }));
}

/**
 * Keeps a look that was checked (look-colours.ts). Pages show it from the commit on.
 * @param seenVersion the version that the owner began from
 * @returns `changed-meanwhile` where somebody else has chosen since, and nothing is kept
 */
export async function saveLook(
  { db, practiceId, actor, now }: PracticeTransaction,
  look: Look,
  seenVersion: number,
): Promise<'saved' | 'changed-meanwhile'> {
  await oneAfterAnother(db, practiceId);
  const { version } = await readLook(db, practiceId);
  if (version !== seenVersion) return 'changed-meanwhile';
  await db
    .insertInto('siteLook')
    .values({
      practiceId,
      version: version + 1,
      ...look,
      logoImageId: look.logoImageId ?? null,
      chosenBy: actor.staffId,
      chosenAt: now,
    })
    .execute();
  await siteChanged(db, practiceId, 'practice');
  return 'saved';
}

/** Goes back to the look before the one that holds. The one that was left is kept: going back twice returns to it. */
export async function backToLookBefore(tx: PracticeTransaction): Promise<void> {
  await oneAfterAnother(tx.db, tx.practiceId);
  const [held, before] = await lastLooks(tx.db, tx.practiceId, 2);
  if (held) await saveLook(tx, before?.look ?? FIRST_LOOK, held.version);
}

/** Two owners who choose at once get versions one after the other. */
async function oneAfterAnother(db: Transaction<Tables>, practiceId: string): Promise<void> {
  await db.selectFrom('practice').select('id').where('id', '=', practiceId).forUpdate().execute();
}
