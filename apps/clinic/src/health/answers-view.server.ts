import { questionsOf } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { isSigned, type OpenedVisit, openVisit } from '../intake/index.server.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords, dayWords, timeWords } from '../practice/wording-of-times.ts';
import type { StoredAnswer } from './answer.ts';
import type { AnswersView, ShownAnswer } from './answers-view.ts';
import { ANSWERS_SIGNED_SENTENCE, NOT_HELD_SENTENCE } from './save-answers.server.ts';
import { type AnswersOf, allAnswers, lastAnswers, lastScreen } from './stored-answers.server.ts';

const READ_ONLY = 'You may read these answers, not change them.';

/** What the short screen of a visit shows. @throws NotFound, AccessRefused */
export async function visitScreenView(tx: PracticeTransaction, visitId: string): Promise<AnswersView> {
  const visit = await openVisit(tx, visitId, 'record.read');
  const frozen = (await isSigned(tx, visitId))
    ? ANSWERS_SIGNED_SENTENCE
    : visit.status === 'cancelled' || visit.status === 'no-show'
      ? NOT_HELD_SENTENCE
      : undefined;
  const of = { asked: 'visit', patientId: visit.patientId, visitId } as const;
  return {
    ...(await answersView(tx, of, visit.timeZone)),
    frozen: frozen ?? readOnly(tx),
    lastTime: await lastTimeAsked(tx, visit),
  };
}

/** The health history of a patient. The caller has checked that the record may be opened. */
export async function historyView(tx: PracticeTransaction, patientId: string): Promise<AnswersView> {
  const zone = practiceZone(await clinicsIn(tx));
  return { ...(await answersView(tx, { asked: 'history', patientId }, zone)), frozen: readOnly(tx) };
}

function readOnly(tx: PracticeTransaction): string | undefined {
  return may(tx.actor.roles, 'record.write') ? undefined : READ_ONLY;
}

async function answersView(tx: PracticeTransaction, of: AnswersOf, timeZone: string): Promise<AnswersView> {
  const all = await allAnswers(tx, of);
  const last = lastAnswers(all);
  const shown = (answer: StoredAnswer) => shownAnswer(answer, timeZone, tx.now);
  return {
    asked: of.asked,
    ownerId: of.asked === 'visit' ? of.visitId : of.patientId,
    staffId: tx.actor.staffId,
    staffName: tx.actor.displayName,
    frozen: undefined,
    count: all.length,
    last: last.map(shown),
    before: all.filter((answer) => !last.includes(answer)).map(shown),
    lastTime: undefined,
    nextIds: Object.fromEntries(questionsOf(of.asked).map((question) => [question, newId()])),
  };
}

function shownAnswer(answer: StoredAnswer, timeZone: string, now: Temporal.Instant): ShownAnswer {
  const { id, question, choice, where, remark, by, at } = answer;
  const isThisYear = dateIn(at, timeZone).year === dateIn(now, timeZone).year;
  const when = isThisYear ? timeWords(at, timeZone) : dateWords(dateIn(at, timeZone));
  return { id, question, choice, where, remark, by: by === '' ? 'the patient' : by, when };
}

async function lastTimeAsked(tx: PracticeTransaction, visit: OpenedVisit): Promise<AnswersView['lastTime']> {
  const last = await lastScreen(tx, visit.patientId, visit.during.startsAt);
  if (!last) return undefined;
  return {
    when: dayWords(last.startsAt, visit.timeZone),
    answers: last.answers
      .filter(({ choice }) => choice !== undefined)
      .map((answer) => shownAnswer(answer, visit.timeZone, tx.now)),
  };
}
