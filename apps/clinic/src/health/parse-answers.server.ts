import { isRegionId, type RegionId, SIDES } from '@filiform/body';
import { choiceOf, isQuestion, QUESTIONS, type QuestionId, question as questionOf } from '@filiform/needling';
import { z } from 'zod';
import { type Answer, LONGEST_REMARK, type Place } from './answer.ts';
import type { AnswersOf } from './stored-answers.server.ts';

const isRegion = (text: string): text is RegionId => isRegionId(text);
const MOST_PLACES = 60;
const MOST_ANSWERS = Object.keys(QUESTIONS).length;

const PlaceSent = z.object({
  region: z.string().refine(isRegion, { error: 'Name regions of the body chart.' }),
  side: z.enum(SIDES, { error: 'Say left, right or midline of each region.' }),
}) satisfies z.ZodType<Place>;

const AnswerSent = z
  .object({
    id: z.uuid({ error: 'This answer has no number of its own. Open the page anew and answer again.' }),
    question: z
      .string()
      .refine(isQuestion, { error: 'This question is not known here. Open the page anew.', abort: true }),
    choice: z.string().optional(),
    where: z.array(PlaceSent).max(MOST_PLACES, { error: `Name ${MOST_PLACES} regions at most.` }),
    remark: z
      .string()
      .trim()
      .max(LONGEST_REMARK, { error: `Say it in ${LONGEST_REMARK} characters at most.` }),
    after: z.array(z.uuid()).max(200),
  })
  .superRefine(({ question, choice, remark }, context) => {
    const sentence = whyNot(question, choice, remark);
    if (sentence) context.addIssue({ code: 'custom', message: sentence });
  });

const AnswersSent = z.array(AnswerSent).max(MOST_ANSWERS);

function whyNot(id: QuestionId, choice: string | undefined, remark: string): string | undefined {
  if (choice === undefined) return remark === '' ? 'Say why the answer is taken back.' : undefined;
  const chosen = choiceOf(id, choice);
  if (!chosen) return 'Choose one of the answers that are offered.';
  return chosen.needsRemark && remark === '' ? 'Write what it is: this answer says nothing without.' : undefined;
}

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: readonly Answer[] }
  /** A sentence that names the question. */
  | { readonly ok: false; readonly question: string; readonly sentence: string };

/** Answers from outside. @param asked which questions are asked here; the others are refused */
export function parseAnswers(input: unknown, asked: AnswersOf['asked']): ParsedAnswers {
  const parsed = AnswersSent.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [place] = issue?.path ?? [];
    const sent: unknown = Array.isArray(input) && typeof place === 'number' ? input[place] : undefined;
    const named = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'question') : undefined;
    const question = typeof named === 'string' && isQuestion(named) ? named : '';
    const before = isQuestion(question) ? `${questionOf(question).short}: ` : '';
    return { ok: false, question, sentence: `${before}${issue?.message ?? 'What was sent could not be read.'}` };
  }
  const other = parsed.data.find(({ question }) => questionOf(question).asked !== asked);
  if (other) {
    const sentence =
      asked === 'visit'
        ? 'This question belongs to the health history, not to a visit.'
        : 'This question is asked at a visit, not in the health history.';
    return { ok: false, question: other.question, sentence };
  }
  return { ok: true, answers: parsed.data.map((answer) => ({ ...answer, choice: answer.choice })) };
}
