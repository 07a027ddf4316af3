import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { VisitRecord } from './visit-record.server.ts';

export type SessionToWrite =
  | { readonly ok: true; readonly sessionId: string }
  /** Why nothing can be recorded at this visit. */
  | { readonly ok: false; readonly sentence: string };

/** The visit's session, begun with the first thing that is recorded in it; or why there can be none. The visit is locked by now. */
export async function sessionToWrite(tx: PracticeTransaction, visit: VisitRecord): Promise<SessionToWrite> {
  if (visit.status === 'cancelled' || visit.status === 'no-show') {
    return refused('This visit did not take place, so nothing can be needled at it. Start a visit for today instead.');
  }
  const note = await tx.db
    .selectFrom('note')
    .select('signedAt')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  if (note?.signedAt) {
    return refused('The note of this visit is signed: its needling can not change. Write an addendum.');
  }
  const session = await tx.db
    .selectFrom('needlingSession')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  if (session) return { ok: true, sessionId: session.id };
  const id = newId();
  await tx.db
    .insertInto('needlingSession')
    .values({
      practiceId: tx.practiceId,
      id,
      visitId: visit.id,
      patientId: visit.patientId,
      clinicianId: visit.clinicianId,
      startedAt: tx.now,
    })
    .execute();
  return { ok: true, sessionId: id };
}

function refused(sentence: string): SessionToWrite {
  return { ok: false, sentence };
}
