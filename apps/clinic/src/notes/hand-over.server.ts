import { isId, newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { isSigned } from '../intake/index.server.ts';
import { openVisit } from '../needling/index.server.ts';
import { addTask, finishTask } from '../tasks/index.server.ts';

/** A draft that a student handed to a clinician. */
export type HandOver = {
  readonly id: string;
  readonly studentId: string;
  readonly studentName: string;
  readonly studentCredentials: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly remark: string;
  readonly handedAt: Temporal.Instant;
  readonly answer: 'co-signed' | 'sent-back' | 'taken-back' | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly answerRemark: string;
};

export type HandOverDone =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly field: 'supervisorId' | 'sendBackRemark' | 'form'; readonly sentence: string };

/** By when a clinician should have read what a student handed over. The product's own default. */
const READ_WITHIN = Temporal.Duration.from({ hours: 24 });

/** True for somebody who drafts notes and can't sign them. */
export function draftsForAnother(tx: PracticeTransaction): boolean {
  return may(tx.actor.roles, 'record.write') && !may(tx.actor.roles, 'note.sign');
}

/** What was handed over of a visit's note, newest first. The caller has let the person at the record. */
export async function handOversOf(tx: PracticeTransaction, visitId: string): Promise<readonly HandOver[]> {
  return selectHandOvers(tx)
    .where('h.visitId', '=', visitId)
    .orderBy('h.handedAt', 'desc')
    .orderBy('h.id', 'desc')
    .execute();
}

function selectHandOvers(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('noteHandOver as h')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'h.practiceId').onRef('s.id', '=', 'h.studentId'),
    )
    .innerJoin('staffMember as c', (join) =>
      join.onRef('c.practiceId', '=', 'h.practiceId').onRef('c.id', '=', 'h.supervisorId'),
    )
    .leftJoin('staffMember as a', (join) =>
      join.onRef('a.practiceId', '=', 'h.practiceId').onRef('a.id', '=', 'h.answeredBy'),
    )
    .select([
      'h.id',
      'h.studentId',
      's.displayName as studentName',
      's.credentials as studentCredentials',
      'h.supervisorId',
      'c.displayName as supervisorName',
      'h.remark',
      'h.handedAt',
      'h.answer',
      'a.displayName as answeredByName',
      'h.answeredAt',
      'h.answerRemark',
    ])
    .where('h.practiceId', '=', tx.practiceId);
}

/** Clinicians to whom a draft can be handed: who shares the record with this student first, then by name. */
export async function supervisorsFor(
  tx: PracticeTransaction,
  patientId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await tx.db
    .selectFrom('staffMember as m')
    .innerJoin('staffRole as r', (join) =>
      join.onRef('r.practiceId', '=', 'm.practiceId').onRef('r.staffId', '=', 'm.id'),
    )
    .select(({ exists, selectFrom }) => [
      'm.id',
      'm.displayName as name',
      exists(
        selectFrom('patientShare as p')
          .select('p.id')
          .where('p.practiceId', '=', tx.practiceId)
          .where('p.patientId', '=', patientId)
          .where('p.studentId', '=', tx.actor.staffId)
          .whereRef('p.sharedBy', '=', 'm.id')
          .where('p.endedAt', 'is', null),
      ).as('shares'),
    ])
    .where('m.practiceId', '=', tx.practiceId)
    .where('m.deactivatedAt', 'is', null)
    .where('r.role', '=', 'clinician')
    .where('m.id', '<>', tx.actor.staffId)
    .orderBy('m.displayName')
    .execute();
  return rows.toSorted((a, b) => Number(b.shares) - Number(a.shares)).map(({ id, name }) => ({ id, name }));
}

/**
 * Hands the visit's draft to a clinician, who finds it among her tasks. Sent twice, it is handed over once.
 * @throws NotFound, AccessRefused
 */
export async function handOver(
  tx: PracticeTransaction,
  visitId: string,
  wanted: { readonly supervisorId: string; readonly remark: string },
): Promise<HandOverDone> {
  const visit = await openVisit(tx, visitId, true);
  if (!draftsForAnother(tx)) return refused('form', 'You may sign this note yourself: there is nobody to hand it to.');
  if (await isSigned(tx, visitId)) return refused('form', 'This note is signed already.');
  const [last] = await handOversOf(tx, visitId);
  if (last && last.answer === null) {
    return last.studentId === tx.actor.staffId
      ? { kind: 'done' }
      : refused('form', `${last.studentName} handed this draft to ${last.supervisorName} already.`);
  }
  const supervisors = await supervisorsFor(tx, visit.patientId);
  if (!isId(wanted.supervisorId) || !supervisors.some(({ id }) => id === wanted.supervisorId)) {
    return refused('supervisorId', 'Choose the clinician who supervised you at this visit.');
  }
  const id = newId();
  await tx.db
    .insertInto('noteHandOver')
    .values({
      practiceId: tx.practiceId,
      id,
      visitId,
      studentId: tx.actor.staffId,
      supervisorId: wanted.supervisorId,
      remark: wanted.remark,
      handedAt: tx.now,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    })
    .execute();
  await addTask(tx, {
    kind: 'co-signature',
    about: id,
    title: "Read a student's note, and co-sign it or send it back",
    forRole: 'clinician',
    staffId: wanted.supervisorId,
    patientId: visit.patientId,
    link: `/staff/visits/${visitId}/note`,
    dueAt: tx.now.add(READ_WITHIN),
  });
  return { kind: 'done' };
}

/** The student takes the draft back to go on writing. */
export async function takeBack(tx: PracticeTransaction, visitId: string): Promise<HandOverDone> {
  await openVisit(tx, visitId, true);
  const [last] = await handOversOf(tx, visitId);
  if (!last || last.answer !== null) return { kind: 'done' };
  if (last.studentId !== tx.actor.staffId) {
    return refused('form', `${last.studentName} handed this draft over: only she or he can take it back.`);
  }
  await answer(tx, last, 'taken-back', '');
  return { kind: 'done' };
}

/** The clinician sends the draft back with what is to be done about it. @throws NotFound, AccessRefused */
export async function sendBack(tx: PracticeTransaction, visitId: string, remark: string): Promise<HandOverDone> {
  await openVisit(tx, visitId, true);
  const [last] = await handOversOf(tx, visitId);
  if (!last || last.answer !== null) return { kind: 'done' };
  if (remark.trim() === '') {
    return refused('sendBackRemark', `Say what ${last.studentName} should look at, then send it back.`);
  }
  await answer(tx, last, 'sent-back', remark.trim());
  return { kind: 'done' };
}

/** Before a signature: what was handed over is co-signed with it. @returns what was handed over, undefined where nothing was */
export async function coSign(tx: PracticeTransaction, visitId: string): Promise<HandOver | undefined> {
  const [last] = await handOversOf(tx, visitId);
  if (!last || last.answer !== null) return undefined;
  await answer(tx, last, 'co-signed', '');
  return last;
}

async function answer(
  tx: PracticeTransaction,
  { id }: HandOver,
  given: NonNullable<HandOver['answer']>,
  answerRemark: string,
): Promise<void> {
  await tx.db
    .updateTable('noteHandOver')
    .set({ answer: given, answeredBy: tx.actor.staffId, answeredAt: tx.now, answerRemark })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .execute();
  await finishTask(tx, 'co-signature', id);
}

function refused(field: 'supervisorId' | 'sendBackRemark' | 'form', sentence: string): HandOverDone {
  return { kind: 'refused', field, sentence };
}
