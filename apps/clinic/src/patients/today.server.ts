import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** The practice's day and zone: those of its first clinic. Ages and birth dates are held against it. */
export async function practiceDay(
  tx: PracticeTransaction,
): Promise<{ readonly today: Temporal.PlainDate; readonly timeZone: string }> {
  const clinic = await tx.db
    .selectFrom('clinic')
    .select('timeZone')
    .where('practiceId', '=', tx.practiceId)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  const timeZone = clinic?.timeZone ?? 'UTC';
  return { today: tx.now.toZonedDateTimeISO(timeZone).toPlainDate(), timeZone };
}

export async function practiceToday(tx: PracticeTransaction): Promise<Temporal.PlainDate> {
  const { today } = await practiceDay(tx);
  return today;
}
