import { questionsOf } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { type HealthSummary, healthAlerts } from './health-alerts.ts';
import { clearedItems } from './health-facts.server.ts';
import { allAnswers, lastAnswers, lastScreen } from './stored-answers.server.ts';

/** What a patient's page says of her health. The caller has checked that the record may be opened. */
export async function healthSummary(
  tx: PracticeTransaction,
  patientId: string,
  timeZone: string,
): Promise<HealthSummary> {
  const history = lastAnswers(await allAnswers(tx, { asked: 'history', patientId })).filter(
    ({ choice }) => choice !== undefined,
  );
  const cleared = await clearedItems(tx, patientId, tx.now, dateIn(tx.now, timeZone));
  const screen = await lastScreen(tx, patientId);
  return {
    alerts: healthAlerts(history, cleared),
    asked: history.length,
    of: questionsOf('history').length,
    lastVisit: screen && {
      when: dateWords(dateIn(screen.startsAt, timeZone)),
      alerts: healthAlerts(screen.answers, cleared),
    },
  };
}
