import type { Transaction } from 'kysely';
import { isId } from '../../database/identifier.ts';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import type { Tables } from '../../database/tables.ts';
import { openPatient } from '../../patients/index.server.ts';
import { siteChanged } from '../served/changed.server.ts';

type Withdrawal = {
  readonly voiceId: string;
  readonly at: Temporal.Instant;
  /** Whoever wrote it down, and who told her; undefined where the author did it by her link. */
  readonly recorded: { readonly by: string; readonly toldBy: string } | undefined;
};

/** Takes words away from the public in this transaction: pages and feeds are made anew from its commit on. Done twice it is done once. */
export async function withdraw(db: Transaction<Tables>, practiceId: string, wanted: Withdrawal): Promise<void> {
  const { voiceId, at, recorded } = wanted;
  await db
    .insertInto('voiceWithdrawal')
    .values({
      practiceId,
      voiceId,
      withdrawnAt: at,
      recordedBy: recorded?.by ?? null,
      toldBy: recorded?.toldBy ?? '',
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'voiceId']).doNothing())
    .execute();
  await siteChanged(db, practiceId, 'voices');
}

/**
 * Withdraws a patient's words at her word, by telephone or at the desk.
 * @param toldBy who said so, such as "the patient, by telephone"
 * @throws NotFound, AccessRefused
 */
export async function withdrawAtHerWord(
  tx: PracticeTransaction,
  patientId: string,
  voiceId: string,
  toldBy: string,
): Promise<{ readonly kind: 'noted' } | { readonly kind: 'refused'; readonly sentence: string }> {
  await openPatient(tx, patientId, 'voices.ask');
  if (toldBy.trim() === '')
    return { kind: 'refused', sentence: 'Say who withdraws and how, such as "the patient, by telephone".' };
  const own = isId(voiceId)
    ? await tx.db
        .selectFrom('voiceAuthorisation as s')
        .innerJoin('voiceLink as l', (join) =>
          join.onRef('l.practiceId', '=', 's.practiceId').onRef('l.id', '=', 's.linkId'),
        )
        .innerJoin('voiceAsk as a', (join) =>
          join.onRef('a.practiceId', '=', 'l.practiceId').onRef('a.id', '=', 'l.askId'),
        )
        .select('s.id')
        .where('s.practiceId', '=', tx.practiceId)
        .where('s.id', '=', voiceId)
        .where('a.patientId', '=', patientId)
        .executeTakeFirst()
    : undefined;
  if (!own) return { kind: 'refused', sentence: 'This patient wrote no such words.' };
  const recorded = { by: tx.actor.staffId, toldBy: toldBy.trim().slice(0, 200) };
  await withdraw(tx.db, tx.practiceId, { voiceId, at: tx.now, recorded });
  return { kind: 'noted' };
}
