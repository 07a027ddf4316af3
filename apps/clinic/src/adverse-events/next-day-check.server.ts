import { muscle } from '@filiform/atlas';
import { afterNextDayCheck, liesOver, NEXT_DAY_QUESTIONS, type NextDayQuestion } from '@filiform/needling';
import { z } from 'zod';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { openVisit, readSession, type VisitRecord } from '../needling/index.server.ts';
import { timeWords } from '../practice/wording-of-times.ts';
import { finishTask } from '../tasks/index.server.ts';
import type { NextDayRefusal, NextDayView } from './next-day-view.ts';

const QUESTIONS = ['breathless', 'chestPain', 'cough'] as const satisfies readonly NextDayQuestion[];

/** What the call of the day after asks, and what was answered before. @throws NotFound, AccessRefused */
export async function nextDayView(tx: PracticeTransaction, visitId: string): Promise<NextDayView> {
  const visit = await openVisit(tx, visitId);
  const session = await readSession(tx, visitId);
  const muscles = (session?.sites ?? [])
    .filter(({ record }) => record.insertions !== 0 && liesOver('lung', record.muscle))
    .map(({ record }) => `${muscle(record.muscle)?.name ?? record.muscle}, ${record.side}`);
  return {
    visitId,
    patient: { id: visit.patientId, name: visit.patientName, telephone: await telephoneOf(tx, visit.patientId) },
    when: timeWords(visit.startsAt, visit.timeZone),
    clinician: visit.clinicianName,
    muscles: [...new Set(muscles)],
    newId: newId(),
    answers: await answersOf(tx, visit),
  };
}

async function telephoneOf(tx: PracticeTransaction, patientId: string): Promise<string> {
  const { telephone } = await tx.db
    .selectFrom('patient')
    .select('telephone')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow();
  return telephone;
}

async function answersOf(tx: PracticeTransaction, visit: VisitRecord): Promise<NextDayView['answers']> {
  const rows = await tx.db
    .selectFrom('nextDayCheck as c')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'c.practiceId').onRef('s.id', '=', 'c.askedBy'),
    )
    .selectAll('c')
    .select('s.displayName')
    .where('c.practiceId', '=', tx.practiceId)
    .where('c.visitId', '=', visit.id)
    .orderBy('c.askedAt', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
  return rows.map((row) => {
    const said = { breathless: row.breathless ?? false, chestPain: row.chestPain ?? false, cough: row.cough ?? false };
    const yes = QUESTIONS.filter((question) => said[question]).map((question) => SAID[question]);
    return {
      id: row.id,
      by: `${row.displayName}, ${timeWords(row.askedAt, visit.timeZone)}`,
      words: !row.reached ? 'Not reached.' : yes.length === 0 ? 'Well: three times no.' : `Yes to: ${yes.join(', ')}.`,
      remark: row.remark,
      asksFor: row.reached ? afterNextDayCheck(said) : undefined,
    };
  });
}

const SAID: Readonly<Record<NextDayQuestion, string>> = {
  breathless: 'short of breath',
  chestPain: 'pain in chest or shoulder',
  cough: 'dry cough',
};

const Reached = z.enum(['yes', 'no'], { error: 'Say whether you reached the patient.' });
const YesNo = (question: NextDayQuestion) =>
  z.enum(['yes', 'no'], { error: `Not answered: ${NEXT_DAY_QUESTIONS[question]} Not asked is not a no.` });
const Remark = z.string().trim().max(2000, { error: 'Write up to 2,000 characters.' }).catch('');
const Id = z.uuid({ error: 'This form could not be read. Open the page anew.' });

const Attempt = z.object({ checkId: Id, reached: Reached, remark: Remark });
const Answers = z.object({
  breathless: YesNo('breathless'),
  chestPain: YesNo('chestPain'),
  cough: YesNo('cough'),
});

export type NextDayDone = { readonly kind: 'saved' } | { readonly kind: 'refused'; readonly refusal: NextDayRefusal };

/**
 * Keeps what was answered; answered, the task is done. Not reached is kept too, and the task stays open. The form brings
 * its id: sent twice, it is there once.
 * @throws NotFound, AccessRefused
 */
export async function answerNextDayCheck(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<NextDayDone> {
  const visit = await openVisit(tx, visitId, true);
  const attempt = Attempt.safeParse(typed);
  const answers = typed.reached === 'no' ? undefined : Answers.safeParse(typed);
  if (!attempt.success || answers?.success === false) {
    const errors: Record<string, string> = {};
    for (const { path, message } of [...(attempt.error?.issues ?? []), ...(answers?.error?.issues ?? [])]) {
      errors[String(path[0] ?? 'form')] ??= message;
    }
    return { kind: 'refused', refusal: { values: typed, errors } };
  }
  const said = answers?.data;
  await tx.db
    .insertInto('nextDayCheck')
    .values({
      practiceId: tx.practiceId,
      id: attempt.data.checkId,
      visitId: visit.id,
      reached: said !== undefined,
      breathless: said ? said.breathless === 'yes' : null,
      chestPain: said ? said.chestPain === 'yes' : null,
      cough: said ? said.cough === 'yes' : null,
      remark: attempt.data.remark,
      askedBy: tx.actor.staffId,
      askedAt: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'id']).doNothing())
    .execute();
  if (said) await finishTask(tx, 'next-day-check', visit.id);
  return { kind: 'saved' };
}
