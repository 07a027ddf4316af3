import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';

/** The practice's day and zone: ages and birth dates are held against them. */
export async function practiceDay(
  tx: PracticeTransaction,
): Promise<{ readonly today: Temporal.PlainDate; readonly timeZone: string }> {
  const timeZone = practiceZone(await clinicsIn(tx));
  return { today: dateIn(tx.now, timeZone), timeZone };
}
