import { adverseEvent, SEVERITIES } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import type { EventLine } from './events-section.tsx';
import { placeWords } from './events-view.server.ts';
import { eventsOfPatient } from './read-events.server.ts';

/** A patient's events at a glance, latest first; what was withdrawn is not among them. The caller has let the person at the record. */
export async function eventLines(
  tx: PracticeTransaction,
  patientId: string,
  timeZone: string,
): Promise<readonly EventLine[]> {
  const events = await eventsOfPatient(tx, patientId);
  return events
    .filter(({ current }) => !current.withdrawn)
    .map(({ id, visitId, current }) => ({
      id,
      visitId,
      day: dateWords((current.onsetAt ?? current.recordedAt).toZonedDateTimeISO(timeZone).toPlainDate()),
      name: adverseEvent(current.kind).name,
      place: placeWords(current),
      severity: current.severity,
      severityName: SEVERITIES[current.severity].name,
    }))
    .reverse();
}
