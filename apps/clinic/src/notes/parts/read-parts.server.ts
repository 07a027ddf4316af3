import type { PairRecord } from '@filiform/needling';
import { eventsOfVisit } from '../../adverse-events/index.server.ts';
import { aftercareOfVisit } from '../../aftercare/index.server.ts';
import { consentFor } from '../../consents/index.server.ts';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { answersOf } from '../../health/index.server.ts';
import { needledSince, type StoredSession, type VisitRecord } from '../../needling/index.server.ts';
import { retestOfVisit } from '../../retest/index.server.ts';
import { aftercarePart } from './aftercare-part.ts';
import { consentPart } from './consent-part.ts';
import { currentPart } from './current-part.ts';
import { eventPart } from './event-part.ts';
import { healthPart } from './health-part.ts';
import type { RecordedPart } from './part.ts';
import { retestPart } from './retest-part.ts';

/** What other records of this visit say in its note, in the order in which it stands there. */
export async function readParts(
  tx: PracticeTransaction,
  visit: VisitRecord,
  session: StoredSession | undefined,
  currents: readonly PairRecord[],
): Promise<readonly RecordedPart[]> {
  const { id, patientId, timeZone } = visit;
  const answers = await answersOf(tx, patientId, id);
  const retest = await retestOfVisit(tx, id);
  const needledIds = (session?.sites ?? []).map(({ row }) => row.id);
  // Signed in the evening, the note tells of the consent that stood while the needles went in.
  const needledAt = session && needledSince(session, needledIds);
  return [
    healthPart({ ...answers, visitId: id, patientId, timeZone }),
    // Without needling there is nothing that was consented to.
    ...(needledIds.length > 0 ? [consentPart(await consentFor(tx, patientId, needledAt), patientId)] : []),
    currentPart(currents, id, timeZone),
    eventPart(await eventsOfVisit(tx, id), id),
    ...(retest ? [retestPart(retest.measures, retest.savedBy, id)] : []),
    aftercarePart(await aftercareOfVisit(tx, id), id, timeZone),
  ].filter(({ part }) => part.sentences.length > 0);
}
