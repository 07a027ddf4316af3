import type { PracticeTransaction } from '../database/practice-transaction.ts';

export type ClinicPlace = { readonly id: string; readonly name: string; readonly timeZone: string };

/** The practice's clinics in their own order, with the zone of the clock on each one's wall. */
export function clinicsIn(tx: PracticeTransaction): Promise<readonly ClinicPlace[]> {
  return tx.db
    .selectFrom('clinic')
    .select(['id', 'name', 'timeZone'])
    .where('practiceId', '=', tx.practiceId)
    .orderBy('position')
    .orderBy('name')
    .execute();
}

/** The zone for what belongs to no clinic, such as a patient's age today: the first clinic's. */
export function practiceZone(clinics: readonly ClinicPlace[]): string {
  return clinics[0]?.timeZone ?? 'UTC';
}

export function dateIn(now: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate();
}
