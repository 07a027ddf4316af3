import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, type VisitRecord } from '../needling/index.server.ts';
import { timeWords } from '../practice/wording-of-times.ts';
import { type EventFields, type EventTyped, readEvent, typedOf } from './event-fields.ts';
import { addEventTasks } from './event-tasks.server.ts';
import { placeOfVisit, type VisitPlace } from './place-of-visit.server.ts';
import { type EventVersion, eventsOfVisit } from './read-events.server.ts';

export type RecordAnswer =
  | { readonly kind: 'saved'; readonly eventId: string; readonly version: number }
  /** By field name; `form` for what belongs to none. */
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
  /** Somebody else was first: look at what stands, then go on. */
  | { readonly kind: 'stale'; readonly sentence: string };

/**
 * Records what happened after a needle, or a correction of it: a further version, and the one before stays. The form
 * brings the event's id, so that sent twice it is there once. The note may be signed: an event is truth that comes later,
 * and nothing of the note changes. In the same transaction the tasks are made that follow from it.
 * @throws NotFound, AccessRefused
 */
export async function recordEvent(tx: PracticeTransaction, visitId: string, typed: EventTyped): Promise<RecordAnswer> {
  const visit = await openVisit(tx, visitId, true);
  if (visit.status === 'cancelled' || visit.status === 'no-show') {
    return refused('form', 'This visit did not take place. Record it at the visit at which the patient was needled.');
  }
  const eventId = typed.eventId ?? '';
  const seen = Number(typed.version ?? 0);
  if (!isId(eventId) || !Number.isInteger(seen) || seen < 0) {
    return refused('form', 'This form could not be read. Open the page anew: what you typed is still on it.');
  }
  const place = await placeOfVisit(tx, visitId);
  const read = readEvent(typed, { visitStartsAt: visit.startsAt, timeZone: place.timeZone, now: tx.now });
  if (!read.ok) return { kind: 'refused', errors: read.errors };
  const withdrawn = seen > 0 && typed.intent === 'withdraw';
  const correction = (typed.correction ?? '').trim();
  const there = (await eventsOfVisit(tx, visitId)).find(({ id }) => id === eventId)?.current;
  if (there && there.version === seen + 1 && isSame(there, read.fields, place) && there.withdrawn === withdrawn) {
    return { kind: 'saved', eventId, version: there.version };
  }
  if ((there?.version ?? 0) !== seen) return { kind: 'stale', sentence: staleSentence(there, place) };
  if (seen > 0 && correction === '') return refused('correction', 'Say why it is corrected: what was wrong before?');
  if (correction.length > 1000) return refused('correction', 'Say why in up to 1,000 characters.');
  if (!there && (await isTaken(tx, eventId))) {
    return refused('form', 'This form belongs to another visit. Open the page anew and record it there.');
  }
  await insert(tx, visit, { eventId, version: seen + 1, fields: read.fields, correction, withdrawn });
  await addEventTasks(tx, visit, place, { eventId, fields: read.fields, before: there, withdrawn });
  return { kind: 'saved', eventId, version: seen + 1 };
}

function refused(field: string, sentence: string): RecordAnswer {
  return { kind: 'refused', errors: { [field]: sentence } };
}

function isSame(there: EventVersion, fields: EventFields, { timeZone }: VisitPlace): boolean {
  return JSON.stringify(typedOf(there, timeZone)) === JSON.stringify(typedOf(fields, timeZone));
}

function staleSentence(there: EventVersion | undefined, { timeZone }: VisitPlace): string {
  if (!there) return 'This event is not there any more. Record it anew.';
  const when = timeWords(there.recordedAt, timeZone);
  return `${there.recordedBy} recorded this at ${when} already. Look at it under "Recorded", then correct it there if need be.`;
}

async function isTaken(tx: PracticeTransaction, eventId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('adverseEvent')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', eventId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

type NewVersion = {
  readonly eventId: string;
  readonly version: number;
  readonly fields: EventFields;
  readonly correction: string;
  readonly withdrawn: boolean;
};

async function insert(tx: PracticeTransaction, visit: VisitRecord, event: NewVersion): Promise<void> {
  const { eventId, fields, ...rest } = event;
  await tx.db
    .insertInto('adverseEvent')
    .values({
      ...rest,
      ...fields,
      steps: [...fields.steps],
      practiceId: tx.practiceId,
      id: eventId,
      visitId: visit.id,
      recordedBy: tx.actor.staffId,
      recordedAt: tx.now,
    })
    .execute();
}
