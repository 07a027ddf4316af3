import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { lockUnlessSigned, openVisit } from '../intake/index.server.ts';
import { requirePatient } from '../patients/index.server.ts';
import type { Answer, StoredAnswer } from './answer.ts';
import { parseAnswers } from './parse-answers.server.ts';
import { type AnswersOf, allAnswers, lastAnswers } from './stored-answers.server.ts';

export type SavedAnswers =
  /** @property count how many answers are stored now; it only grows */
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'refused'; readonly question: string; readonly sentence: string }
  /** Somebody else answered one of these questions since this person saw it. Nothing of what was sent is stored. */
  | { readonly kind: 'stale'; readonly theirs: readonly StoredAnswer[]; readonly count: number }
  | { readonly kind: 'signed' };

/** Why the answers of a visit can't change any more. */
export const ANSWERS_SIGNED_SENTENCE =
  "This visit's note is signed, so what was asked stays as it was signed. Ask anew at the next visit.";

export const NOT_HELD_SENTENCE = 'This visit did not take place, so nothing is asked at it.';

/**
 * Writes answers of a patient's health history. Sent again after a lost answer, nothing is written twice.
 * @param input answers of any shape, or refused with a sentence
 * @throws NotFound, AccessRefused
 */
export async function saveHistory(tx: PracticeTransaction, patientId: string, input: unknown): Promise<SavedAnswers> {
  await requirePatient(tx, patientId, 'record.write');
  // Two people at once wait in line, so that the second is told of the first.
  await tx.db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .forNoKeyUpdate()
    .execute();
  return save(tx, { asked: 'history', patientId }, input);
}

/** Writes answers of the short screen of one visit, until its note is signed. @throws NotFound, AccessRefused */
export async function saveScreen(tx: PracticeTransaction, visitId: string, input: unknown): Promise<SavedAnswers> {
  const { patientId, status } = await openVisit(tx, visitId, 'record.write');
  if (!(await lockUnlessSigned(tx, visitId))) return { kind: 'signed' };
  if (status === 'cancelled' || status === 'no-show')
    return { kind: 'refused', question: '', sentence: NOT_HELD_SENTENCE };
  return save(tx, { asked: 'visit', patientId, visitId }, input);
}

async function save(tx: PracticeTransaction, of: AnswersOf, input: unknown): Promise<SavedAnswers> {
  const parsed = parseAnswers(input, of.asked);
  if (!parsed.ok) return { kind: 'refused', question: parsed.question, sentence: parsed.sentence };
  const stored = await allAnswers(tx, of);
  const written = new Set(stored.map(({ id }) => id));
  const fresh = parsed.answers.filter(({ id }) => !written.has(id));
  const last = new Map(lastAnswers(stored).map((answer) => [answer.question, answer]));
  const theirs = fresh.flatMap(({ question, after }) => {
    const now = last.get(question);
    return now && !after.includes(now.id) ? [now] : [];
  });
  if (theirs.length > 0) return { kind: 'stale', theirs, count: stored.length };
  const [taken] = await withSuchId(tx, fresh);
  if (taken) return { kind: 'refused', question: '', sentence: 'Open the page anew: this answer belongs elsewhere.' };
  if (fresh.length > 0)
    await tx.db
      .insertInto('healthAnswer')
      .values(
        fresh.map(({ id, question, choice, where, remark }) => ({
          practiceId: tx.practiceId,
          id,
          patientId: of.patientId,
          question,
          visitId: of.asked === 'visit' ? of.visitId : null,
          asked: of.asked,
          choice: choice ?? null,
          places: JSON.stringify(where),
          remark,
          answeredBy: tx.actor.staffId,
          answeredAt: later(tx.now, last.get(question)?.at),
        })),
      )
      .execute();
  return { kind: 'saved', count: stored.length + fresh.length };
}

/** Ids come from outside: one that is stored with another patient or visit is none of these answers'. */
async function withSuchId(tx: PracticeTransaction, answers: readonly Answer[]) {
  if (answers.length === 0) return [];
  return tx.db
    .selectFrom('healthAnswer')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where(
      'id',
      'in',
      answers.map(({ id }) => id),
    )
    .execute();
}

/** The last answer counts, so each is later than the one before, whatever the clock says. */
function later(now: Temporal.Instant, before: Temporal.Instant | undefined): Temporal.Instant {
  if (!before || Temporal.Instant.compare(now, before) > 0) return now;
  return before.add({ microseconds: 1 });
}
