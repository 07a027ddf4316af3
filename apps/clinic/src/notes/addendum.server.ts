import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit } from '../needling/index.server.ts';

export type AddendumTyped = { readonly corrects: string; readonly body: string };

export type AddendumAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Adds a signed addendum to a signed note: it names what it corrects, and the note stays as it was signed. */
export async function addAddendum(
  tx: PracticeTransaction,
  visitId: string,
  typed: AddendumTyped,
): Promise<AddendumAnswer> {
  await openVisit(tx, visitId, true);
  const note = await tx.db
    .selectFrom('note')
    .select(['id', 'signedAt'])
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  if (!note?.signedAt) {
    return { ok: false, errors: { form: 'The note is not signed yet: change it instead of adding to it.' } };
  }
  // The visit is locked: a form sent twice finds its first self here, and nothing can be taken back once it is signed.
  const same = await tx.db
    .selectFrom('noteAddendum')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('noteId', '=', note.id)
    .where('corrects', '=', typed.corrects)
    .where('body', '=', typed.body)
    .where('signedBy', '=', tx.actor.staffId)
    .executeTakeFirst();
  if (same) return { ok: true };
  await tx.db
    .insertInto('noteAddendum')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      noteId: note.id,
      corrects: typed.corrects,
      body: typed.body,
      signedBy: tx.actor.staffId,
      signedAt: tx.now,
    })
    .execute();
  return { ok: true };
}

export type StoredAddendum = {
  readonly id: string;
  readonly corrects: string;
  readonly body: string;
  readonly signedByName: string;
  readonly signedByCredentials: string;
  readonly signedAt: Temporal.Instant;
};

/** In the order in which they were signed. */
export async function addendaOf(tx: PracticeTransaction, noteId: string): Promise<readonly StoredAddendum[]> {
  return tx.db
    .selectFrom('noteAddendum as a')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'a.practiceId').onRef('s.id', '=', 'a.signedBy'),
    )
    .select([
      'a.id',
      'a.corrects',
      'a.body',
      'a.signedAt',
      's.displayName as signedByName',
      's.credentials as signedByCredentials',
    ])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.noteId', '=', noteId)
    .orderBy('a.signedAt')
    .orderBy('a.id')
    .execute();
}
