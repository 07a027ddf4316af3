import { reachesOwner, reportDuties, SEVERITIES } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { VisitRecord } from '../needling/index.server.ts';
import { dateWords, timeWords } from '../practice/wording-of-times.ts';
import { addTask, finishTask } from '../tasks/index.server.ts';
import type { EventFields } from './event-fields.ts';
import { morningOf, type VisitPlace } from './place-of-visit.server.ts';
import { ownersTitle } from './task-texts.ts';

type TaskedEvent = {
  readonly eventId: string;
  readonly fields: EventFields;
  /** The version before; undefined where it is the first. */
  readonly before: Pick<EventFields, 'followUpOn'> | undefined;
  readonly withdrawn: boolean;
};

/** The owner looks at it within the hour. */
const AT_ONCE = { hours: 1 } as const;

/** What an event puts on the lists: the owner's, where it is hers to know, and the clinicians', where it is to be followed up. */
export async function addEventTasks(
  tx: PracticeTransaction,
  visit: VisitRecord,
  place: VisitPlace,
  event: TaskedEvent,
): Promise<void> {
  const { eventId, fields, before, withdrawn } = event;
  const link = `/staff/visits/${visit.id}/events#event-${eventId}`;
  if (!withdrawn && reachesOwner(fields.kind, fields.severity)) {
    await addTask(tx, {
      kind: 'serious-event',
      about: eventId,
      title: ownersTitle(fields.kind),
      details: ownersDetails(tx, visit, place, fields),
      forRole: 'owner',
      clinicId: place.clinicId,
      patientId: visit.patientId,
      link,
      dueAt: tx.now.add(AT_ONCE),
    });
  }
  const isMoved = before?.followUpOn && (withdrawn || !sameDay(before.followUpOn, fields.followUpOn));
  if (isMoved) await finishTask(tx, 'event-follow-up', followUpKey(eventId, before.followUpOn));
  if (!withdrawn && fields.followUpOn) {
    await addTask(tx, {
      kind: 'event-follow-up',
      about: followUpKey(eventId, fields.followUpOn),
      title: 'Follow up on what happened after needling',
      details: `Asked for by ${tx.actor.displayName}.`,
      forRole: 'clinician',
      clinicId: place.clinicId,
      patientId: visit.patientId,
      link,
      dueAt: morningOf(fields.followUpOn, place.timeZone),
    });
  }
}

function sameDay(one: Temporal.PlainDate, other: Temporal.PlainDate | null): boolean {
  return other?.equals(one) ?? false;
}

function followUpKey(eventId: string, day: Temporal.PlainDate): string {
  return `${eventId} ${day}`;
}

/** Whom to ask and who is to be told; nothing that says who the patient is. */
function ownersDetails(tx: PracticeTransaction, visit: VisitRecord, place: VisitPlace, fields: EventFields): string {
  const happenedOn = (fields.onsetAt ?? visit.startsAt).toZonedDateTimeISO(place.timeZone).toPlainDate();
  const duties = reportDuties(place.state, fields, happenedOn).map(
    ({ words, by }) => `${words}${by ? ` Last day: ${dateWords(by)}.` : ''}`,
  );
  return [
    `${SEVERITIES[fields.severity].name}. Recorded by ${tx.actor.displayName} at ${place.clinicName}, ${timeWords(tx.now, place.timeZone)}; the patient's clinician is ${visit.clinicianName}: ask there.`,
    ...duties,
  ].join(' ');
}
