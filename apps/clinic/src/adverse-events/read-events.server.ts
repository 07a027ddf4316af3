import { isMuscleId } from '@filiform/atlas';
import { isRegionId } from '@filiform/body';
import { adverseEvent, isAdverseEventKind } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { EventFields } from './event-fields.ts';

/** One version of an event, with who wrote it down and when. */
export type EventVersion = EventFields & {
  readonly version: number;
  readonly recordedBy: string;
  readonly recordedAt: Temporal.Instant;
  /** Why it was written anew; empty at the first. */
  readonly correction: string;
  /** It did not happen, or not to this patient. */
  readonly withdrawn: boolean;
};

export type RecordedEvent = {
  readonly id: string;
  readonly visitId: string;
  /** In force. */
  readonly current: EventVersion;
  /** What stood before, newest first. */
  readonly earlier: readonly EventVersion[];
};

/** The events of a visit in the order in which they were first recorded, withdrawn ones too. The caller has let the person at the record. */
export function eventsOfVisit(tx: PracticeTransaction, visitId: string): Promise<readonly RecordedEvent[]> {
  return grouped(selectEvents(tx).where('e.visitId', '=', visitId));
}

/** Every event of a patient's visits, those of the therapist's own (a prick by a needle) left out. The caller has let the person at the record. */
export async function eventsOfPatient(tx: PracticeTransaction, patientId: string): Promise<readonly RecordedEvent[]> {
  const events = await grouped(
    selectEvents(tx).where(({ exists, selectFrom }) =>
      exists(
        selectFrom('visit as v')
          .select('v.id')
          .where('v.practiceId', '=', tx.practiceId)
          .whereRef('v.id', '=', 'e.visitId')
          .where('v.patientId', '=', patientId),
      ),
    ),
  );
  return events.filter(({ current }) => adverseEvent(current.kind).affects === 'patient');
}

function selectEvents(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('adverseEvent as e')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'e.practiceId').onRef('s.id', '=', 'e.recordedBy'),
    )
    .selectAll('e')
    .select('s.displayName as recordedByName')
    .where('e.practiceId', '=', tx.practiceId)
    .orderBy('e.recordedAt')
    .orderBy('e.id')
    .orderBy('e.version');
}

type EventRow = Awaited<ReturnType<ReturnType<typeof selectEvents>['execute']>>[number];

async function grouped(query: ReturnType<typeof selectEvents>): Promise<readonly RecordedEvent[]> {
  const rows = await query.execute();
  const byId = new Map<string, EventRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId].flatMap(([id, versions]): RecordedEvent[] => {
    const [newest, ...before] = versions.toSorted((one, other) => other.version - one.version);
    if (!newest) return [];
    return [{ id, visitId: newest.visitId, current: versionOf(newest), earlier: before.map(versionOf) }];
  });
}

/** A kind, muscle or region that this version of the program does not know any more is told as far as it can be. */
function versionOf(row: EventRow): EventVersion {
  return {
    version: row.version,
    kind: isAdverseEventKind(row.kind) ? row.kind : 'other',
    severity: row.severity,
    muscle: row.muscle !== null && isMuscleId(row.muscle) ? row.muscle : null,
    region: row.region !== null && isRegionId(row.region) ? row.region : null,
    side: row.side,
    onset: row.onset,
    onsetAt: row.onsetAt,
    lastedMinutes: row.lastedMinutes,
    relatedness: row.relatedness,
    steps: row.steps,
    action: row.action,
    outcome: row.outcome,
    followUp: row.followUp,
    followUpOn: row.followUpOn,
    needleLot: row.needleLot,
    reported: row.reported,
    recordedBy: row.recordedByName,
    recordedAt: row.recordedAt,
    correction: row.correction,
    withdrawn: row.withdrawn,
  };
}
