import { needleGaps, needsNextDayCheck } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, readSession, type StoredSession } from '../needling/index.server.ts';
import { timeWords } from '../practice/wording-of-times.ts';
import { addTask } from '../tasks/index.server.ts';
import { morningOf, placeOfVisit } from './place-of-visit.server.ts';
import { eventsOfVisit } from './read-events.server.ts';
import { NEXT_DAY_TITLE, nextDayDetails } from './task-texts.ts';

/**
 * What follows from a session the moment it is signed, in the signature's own transaction: a check on the day after
 * where a needle went in over the lung, and word to the owner where a needle stayed in and no event has told her yet.
 * @throws NotFound, AccessRefused
 */
export async function followUpOnSigning(tx: PracticeTransaction, visitId: string): Promise<void> {
  const session = await readSession(tx, visitId);
  if (!session) return;
  const visit = await openVisit(tx, visitId);
  const place = await placeOfVisit(tx, visitId);
  if (needsNextDayCheck(session.sites.map(({ record }) => record))) {
    const day = visit.startsAt.toZonedDateTimeISO(place.timeZone).toPlainDate().add({ days: 1 });
    const today = tx.now.toZonedDateTimeISO(place.timeZone).toPlainDate();
    await addTask(tx, {
      kind: 'next-day-check',
      about: visitId,
      title: NEXT_DAY_TITLE,
      details: nextDayDetails(visit.clinicianName, day, today),
      // A clinician's: the answers are findings, and belong in the record. Any of the clinic's: the one who needled may
      // not work that day.
      forRole: 'clinician',
      clinicId: place.clinicId,
      patientId: visit.patientId,
      link: `/staff/visits/${visitId}/check`,
      dueAt: morningOf(day, place.timeZone),
    });
  }
  if (isUntold(session, await eventsOfVisit(tx, visitId))) {
    await addTask(tx, {
      kind: 'needle-retained',
      about: session.id,
      title: 'A session was signed with a needle left in: learn what happened',
      details: `Signed by ${tx.actor.displayName} at ${place.clinicName}, ${timeWords(tx.now, place.timeZone)}. No event tells of it yet: ask there.`,
      forRole: 'owner',
      clinicId: place.clinicId,
      patientId: visit.patientId,
      link: `/staff/visits/${visitId}/events`,
      dueAt: tx.now.add({ hours: 1 }),
    });
  }
}

function isUntold(session: StoredSession, events: Awaited<ReturnType<typeof eventsOfVisit>>): boolean {
  const accounts = session.sites.flatMap((site) => site.accounts.map(({ account }) => ({ outcome: account })));
  const told = events.map(({ current }) => current).filter(({ withdrawn }) => !withdrawn);
  const isRetained = accounts.some(({ outcome }) => outcome === 'retained-and-referred');
  return isRetained && needleGaps(accounts, told).includes('event-missing');
}
