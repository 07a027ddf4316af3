import type { PracticeTransaction } from '../database/practice-transaction.ts';

export type PracticeSettings = {
  /** Whether visitors find the page `/where-does-it-hurt`. */
  readonly offersWhereDoesItHurt: boolean;
};

/** What the owner has chosen for the practice. */
export async function practiceSettings(tx: PracticeTransaction): Promise<PracticeSettings> {
  return tx.db
    .selectFrom('practice')
    .select('offersWhereDoesItHurt')
    .where('id', '=', tx.practiceId)
    .executeTakeFirstOrThrow();
}

/** Keeps what the owner chose; the access log gets its row from the transaction. */
export async function savePracticeSettings(tx: PracticeTransaction, settings: PracticeSettings): Promise<void> {
  await tx.db.updateTable('practice').set(settings).where('id', '=', tx.practiceId).execute();
}
