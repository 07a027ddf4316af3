import { sql } from 'kysely';
import { isId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from '../patients/index.server.ts';
import { unlessDoubleBooked } from './double-booking.server.ts';
import { decideMark, type Mark } from './visit-state.ts';

export type Marking = { readonly kind: 'marked' } | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Marks a visit as arrived or not come, or takes that back. Pressed twice, it is marked once.
 * @throws NotFound where the practice has no such visit
 */
export async function markVisit(tx: PracticeTransaction, visitId: string, mark: Mark): Promise<Marking> {
  if (!isId(visitId)) throw new NotFound('There is no such visit.');
  const visit = await tx.db
    .selectFrom('visit as v')
    .select(['v.patientId', 'v.status', 'v.walkIn'])
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.id', '=', visitId)
    .forUpdate()
    .executeTakeFirst();
  if (!visit) throw new NotFound('There is no such visit.');
  await requirePatient(tx, visit.patientId, 'visits.start');
  const decided = decideMark(mark, visit, await isRecorded(tx, visitId));
  if (decided.kind === 'refused') return decided;
  if (decided.kind === 'stays') return { kind: 'marked' };
  const set = await unlessDoubleBooked(tx, () =>
    tx.db
      .updateTable('visit')
      .set({ status: decided.status, cancelledAt: decided.status === 'cancelled' ? tx.now : null })
      .where('practiceId', '=', tx.practiceId)
      .where('id', '=', visitId)
      .execute(),
  );
  return set === 'clash'
    ? { kind: 'refused', sentence: 'The clinician has another visit at that time now, so this one can not come back.' }
    : { kind: 'marked' };
}

async function isRecorded(tx: PracticeTransaction, visitId: string): Promise<boolean> {
  const { rows } = await sql<{ recorded: boolean }>`
    select exists (select 1 from pain_drawing where practice_id = ${tx.practiceId} and visit_id = ${visitId})
        or exists (select 1 from needling_session where practice_id = ${tx.practiceId} and visit_id = ${visitId})
        or exists (select 1 from note where practice_id = ${tx.practiceId} and visit_id = ${visitId}) as recorded
  `.execute(tx.db);
  return rows[0]?.recorded ?? false;
}
