import { isMuscleId } from '@filiform/atlas';
import { type AftercareEvent, type AftercareFacts, type HealthItemId, itemsPresent } from '@filiform/needling';
import { eventsOfVisit, type RecordedEvent } from '../adverse-events/index.server.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { healthFacts } from '../health/index.server.ts';

type Visit = { readonly id: string; readonly patientId: string };

/** What the sheet of a visit is chosen by, as it is recorded now. The caller has checked that the record may be opened. */
export async function aftercareFacts(tx: PracticeTransaction, visit: Visit): Promise<AftercareFacts> {
  const { answers } = await healthFacts(tx, visit.patientId, visit.id);
  // A clearance lets needle; it takes nothing from what the patient has to know.
  const items = itemsPresent({ answers, cleared: [] }).map(({ id }) => id);
  const events = await eventsOfVisit(tx, visit.id);
  return {
    sites: await needledSites(tx, visit.id),
    thinsBlood: items.some((id) => THIN_BLOOD.includes(id)),
    events: [...new Set([...events.flatMap(eventOf), ...(await leftIn(tx, visit.id))])],
  };
}

const THIN_BLOOD: readonly HealthItemId[] = ['anticoagulant', 'anticoagulant-uncontrolled', 'antiplatelet-or-nsaid'];

/**
 * What was needled: a site that is planned and has neither needle nor insertion is not told of, nor a current that
 * never ran.
 */
async function needledSites(tx: PracticeTransaction, visitId: string): Promise<AftercareFacts['sites']> {
  const rows = await tx.db
    .selectFrom('needlingSession as s')
    .innerJoin('needlingSite as t', (join) =>
      join.onRef('t.practiceId', '=', 's.practiceId').onRef('t.sessionId', '=', 's.id'),
    )
    .select((row) => [
      't.muscle',
      't.side',
      row
        .exists(
          row
            .selectFrom('stimulationPair as p')
            .select('p.id')
            .where('p.practiceId', '=', tx.practiceId)
            .whereRef('p.sessionId', '=', 's.id')
            .where('p.removedAt', 'is', null)
            .where('p.startedAt', 'is not', null)
            .where((pair) =>
              pair.or([pair('p.siteOne', '=', pair.ref('t.id')), pair('p.siteTwo', '=', pair.ref('t.id'))]),
            ),
        )
        .as('stimulated'),
    ])
    .where('s.practiceId', '=', tx.practiceId)
    .where('t.practiceId', '=', tx.practiceId)
    .where('s.visitId', '=', visitId)
    .where('t.removedAt', 'is', null)
    .where((row) => row.or([row('t.needlesIn', '>', 0), row('t.insertions', '>', 0)]))
    .orderBy('t.position')
    .execute();
  return rows.flatMap(({ muscle, side, stimulated }) =>
    isMuscleId(muscle) ? [{ muscle, side, stimulated: Boolean(stimulated) }] : [],
  );
}

/** What a recorded event means at home; most mean nothing of their own. */
function eventOf({ current }: RecordedEvent): readonly AftercareEvent[] {
  if (current.withdrawn) return [];
  switch (current.kind) {
    case 'faint':
      return ['faint'];
    case 'bruise':
    case 'bleeding':
    case 'large-haematoma':
      return ['bruise'];
    case 'nerve-symptoms':
      return ['nerve-symptoms'];
    default:
      return [];
  }
}

async function leftIn(tx: PracticeTransaction, visitId: string): Promise<readonly AftercareEvent[]> {
  const retained = await tx.db
    .selectFrom('missingNeedle as m')
    .innerJoin('needlingSession as s', (join) =>
      join.onRef('s.practiceId', '=', 'm.practiceId').onRef('s.id', '=', 'm.sessionId'),
    )
    .select('m.id')
    .where('m.practiceId', '=', tx.practiceId)
    .where('s.practiceId', '=', tx.practiceId)
    .where('s.visitId', '=', visitId)
    .where('m.account', '=', 'retained-and-referred')
    .where('m.withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return retained ? ['needle-left-in'] : [];
}
