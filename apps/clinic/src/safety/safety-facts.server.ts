import type { EpisodeState, SafetyFacts } from '@filiform/needling';
import { consentFor } from '../consents/index.server.ts';
import { credentialFor, practiceRules } from '../credentials/index.server.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { episodesOf } from '../episodes/index.server.ts';
import type { Episode } from '../episodes/index.ts';
import { healthFacts } from '../health/index.server.ts';
import type { VisitRecord } from '../needling/index.server.ts';
import { dateIn } from '../practice/clinics.server.ts';

/** Somebody else's needles count as in for as long as a session can last; what was never counted out is not forever. */
const SESSION_HOURS = 12;

/**
 * Everything that a plan of this visit is held against, joined from those who keep it. The caller has opened the visit.
 * @param asOf now; or, where it is asked afterwards, the moment at which the needles went in: what changed since speaks neither for nor
 *   against them
 */
export async function factsFor(
  tx: PracticeTransaction,
  visit: VisitRecord,
  asOf: Temporal.Instant = tx.now,
): Promise<Omit<SafetyFacts, 'plan' | 'pairs'>> {
  const { state } = await tx.db
    .selectFrom('visit as v')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .select('c.state')
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.id', '=', visit.id)
    .executeTakeFirstOrThrow(() => new NotFound('There is no such visit.'));
  const today = dateIn(asOf, visit.timeZone);
  const isAfterwards = Temporal.Instant.compare(asOf, tx.now) < 0;
  const health = await healthFacts(tx, visit.patientId, visit.id, isAfterwards ? asOf : undefined);
  return {
    ...health,
    consent: await consentFor(tx, visit.patientId, isAfterwards ? asOf : undefined),
    episode: episodeState(await episodesOf(tx, visit.patientId), today, isAfterwards),
    bornOn: visit.birthDate,
    credential: await credentialFor(tx, visit.clinicianId, state, asOf),
    // Whether another patient lay with needles in at that moment is not told afterwards.
    othersWithNeedlesIn: isAfterwards ? 0 : await othersWithNeedlesIn(tx, visit),
    firstSession: await isFirstSession(tx, visit),
    state,
    today,
    practice: await practiceRules(tx, asOf),
  };
}

function episodeState(episodes: readonly Episode[], today: Temporal.PlainDate, isAfterwards: boolean): EpisodeState {
  const isOpen = ({ ended }: Episode) =>
    ended === undefined || (isAfterwards && Temporal.PlainDate.compare(ended.on, today) >= 0);
  if (episodes.some(isOpen)) return { kind: 'open' };
  const last = episodes
    .flatMap(({ ended }) => (ended ? [ended.on] : []))
    .sort(Temporal.PlainDate.compare)
    .at(-1);
  return last === undefined ? { kind: 'none' } : { kind: 'ended', endedOn: last };
}

async function othersWithNeedlesIn(tx: PracticeTransaction, visit: VisitRecord): Promise<number> {
  const rows = await tx.db
    .selectFrom('needlingSession as s')
    .innerJoin('needlingSite as t', (join) =>
      join.onRef('t.practiceId', '=', 's.practiceId').onRef('t.sessionId', '=', 's.id'),
    )
    .select('s.patientId')
    .distinct()
    .where('s.practiceId', '=', tx.practiceId)
    .where('t.practiceId', '=', tx.practiceId)
    .where('s.clinicianId', '=', visit.clinicianId)
    .where('s.patientId', '<>', visit.patientId)
    .where('s.signedAt', 'is', null)
    .where('s.startedAt', '>', tx.now.subtract({ hours: SESSION_HOURS }))
    .where('t.removedAt', 'is', null)
    .where('t.needlesIn', '>', 0)
    .where('t.needlesOut', 'is', null)
    .execute();
  return rows.length;
}

async function isFirstSession(tx: PracticeTransaction, visit: VisitRecord): Promise<boolean> {
  const before = await tx.db
    .selectFrom('needlingSession')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', visit.patientId)
    .where('visitId', '<>', visit.id)
    .where('signedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return before === undefined;
}
