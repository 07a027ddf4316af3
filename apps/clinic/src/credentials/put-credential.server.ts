import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { memberOf } from '../staff/index.server.ts';
import { type CredentialEntry, isSameEntry } from './credential-entry.ts';
import { type CredentialRow, columnsOf, entryOf } from './credential-rows.ts';

/** What stands now; version 0 where nothing does. */
export type Standing = { readonly entry: CredentialEntry | undefined; readonly rowVersion: number };

export type PutCredential =
  | { readonly kind: 'saved' }
  /** Somebody else entered or ended it after the page was opened. */
  | { readonly kind: 'stale'; readonly present: Standing };

/**
 * Enters a person's credential for a state. What stood before is kept as it was, with the moment it was replaced.
 * Sent again after a lost answer it changes nothing.
 * @param seen the version that the page showed; 0 for none
 * @throws NotFound where there is no such person on the team
 */
export async function putCredential(
  tx: PracticeTransaction,
  staffId: string,
  entry: CredentialEntry,
  seen: number,
): Promise<PutCredential> {
  await lockPerson(tx, staffId);
  const standing = await standingRow(tx, staffId, entry.state);
  const present = standingOf(standing);
  if (present.entry !== undefined && isSameEntry(present.entry, entry)) return { kind: 'saved' };
  if (present.rowVersion !== seen) return { kind: 'stale', present };
  const from = momentAfter(tx.now, standing);
  if (standing) await closeRow(tx, standing, { standsUntil: from });
  await tx.db
    .insertInto('needlingCredential')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      staffId,
      ...columnsOf(entry),
      rowVersion: (await lastVersion(tx, staffId, entry.state)) + 1,
      recordedBy: tx.actor.staffId,
      standsFrom: from,
      standsUntil: null,
    })
    .execute();
  return { kind: 'saved' };
}

/**
 * Says that a credential holds no more, though its last day has not come: the board took it, or it was entered wrongly.
 * @param reason why, in words
 */
export async function endCredential(
  tx: PracticeTransaction,
  staffId: string,
  ended: { readonly state: string; readonly seen: number; readonly reason: string },
): Promise<PutCredential> {
  await lockPerson(tx, staffId);
  const standing = await standingRow(tx, staffId, ended.state);
  if (!standing || standing.rowVersion !== ended.seen) return { kind: 'stale', present: standingOf(standing) };
  await closeRow(tx, standing, {
    standsUntil: momentAfter(tx.now, standing),
    endedBy: tx.actor.staffId,
    endedReason: ended.reason,
  });
  return { kind: 'saved' };
}

/** One change of a person's credentials at a time. */
async function lockPerson(tx: PracticeTransaction, staffId: string): Promise<void> {
  await memberOf(tx, staffId);
  await tx.db
    .selectFrom('staffMember')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', staffId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

async function standingRow(
  tx: PracticeTransaction,
  staffId: string,
  state: string,
): Promise<CredentialRow | undefined> {
  return tx.db
    .selectFrom('needlingCredential')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('staffId', '=', staffId)
    .where('state', '=', state)
    .where('standsUntil', 'is', null)
    .executeTakeFirst();
}

function standingOf(row: CredentialRow | undefined): Standing {
  return row ? { entry: entryOf(row), rowVersion: row.rowVersion } : { entry: undefined, rowVersion: 0 };
}

/** Now; or, where the clock went back since the row was entered, the moment it was. */
function momentAfter(now: Temporal.Instant, row: CredentialRow | undefined): Temporal.Instant {
  return row && Temporal.Instant.compare(row.standsFrom, now) > 0 ? row.standsFrom : now;
}

async function closeRow(
  tx: PracticeTransaction,
  { id }: CredentialRow,
  change: { readonly standsUntil: Temporal.Instant; readonly endedBy?: string; readonly endedReason?: string },
): Promise<void> {
  await tx.db
    .updateTable('needlingCredential')
    .set(change)
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .execute();
}

async function lastVersion(tx: PracticeTransaction, staffId: string, state: string): Promise<number> {
  const { last } = await tx.db
    .selectFrom('needlingCredential')
    .select((select) => select.fn.max('rowVersion').as('last'))
    .where('practiceId', '=', tx.practiceId)
    .where('staffId', '=', staffId)
    .where('state', '=', state)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
