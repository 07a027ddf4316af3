import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { ShownPart } from './shown.ts';

/** The channel on which a server hears what changed on a practice's public site, from whichever process it came. */
export const SITE_CHANNEL = 'filiform_site';

/**
 * Says, within the transaction that changes it, that a part of the public site is another now: pages that show it are
 * made anew from the commit on. Told by the program and not by a trigger, because a trigger on Citus runs on a worker,
 * where nobody listens.
 */
export async function siteChanged(
  db: Transaction<Tables>,
  practiceId: string,
  ...parts: readonly [ShownPart, ...ShownPart[]]
): Promise<void> {
  for (const part of new Set(parts)) {
    await sql`select pg_notify(${SITE_CHANNEL}, ${JSON.stringify({ practiceId, part })})`.execute(db);
  }
}
