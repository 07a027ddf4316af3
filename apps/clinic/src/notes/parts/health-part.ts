import { insideSentence } from '@filiform/body';
import { QUESTIONS, type QuestionId } from '@filiform/needling';
import { clockWords, dayWords } from '../../practice/wording-of-times.ts';
import { type PartSentence, partOf, type RecordedPart, stopped } from './part.ts';

/** An answer about the patient's health, as the health domain tells it. */
export type ToldAnswer = {
  readonly question: QuestionId;
  /** Undefined where it was taken back: the question is open again. */
  readonly choice: string | undefined;
  readonly remark: string;
  /** Empty where the patient told it herself. */
  readonly by: string;
  readonly at: Temporal.Instant;
};

type Told = {
  readonly screen: readonly ToldAnswer[];
  readonly history: readonly ToldAnswer[];
  readonly visitId: string;
  readonly patientId: string;
  readonly timeZone: string;
};

/** The screen of this visit, each answer with who asked; of the history what is more than a no. Pure. */
export function healthPart({ screen, history, visitId, patientId, timeZone }: Told): RecordedPart {
  const asked = standing(screen);
  const noted = standing(history).filter(({ answer }) => isNoted(answer));
  const place = (kind: string, href: string) => (one: Standing) => ({
    words: `${kind}: ${one.words}, ${one.answer.by || 'told by the patient'}, ${dayWords(one.answer.at, timeZone)}, ${clockWords(one.answer.at, timeZone)}`,
    href,
  });
  return partOf('health', 'before', [
    ...told('Asked at this visit', asked, place('Screen of this visit', `/staff/visits/${visitId}/screen`)),
    ...told('The health history says', noted, place('Health history', `/staff/patients/${patientId}`)),
  ]);
}

type Standing = { readonly answer: ToldAnswer; readonly words: string };

function standing(answers: readonly ToldAnswer[]): readonly Standing[] {
  return answers.flatMap((answer) => {
    const words = answerWords(answer);
    return words === undefined ? [] : [{ answer, words }];
  });
}

function told(
  start: string,
  answers: readonly Standing[],
  place: (one: Standing) => PartSentence['from'][0],
): readonly PartSentence[] {
  const [first, ...others] = answers;
  if (first === undefined) return [];
  const words = answers.map((one) => one.words).join('; ');
  return [{ text: stopped(`${start}: ${words}`), from: [place(first), ...others.map(place)] }];
}

/** "blood thinner: no"; undefined where the question is open. */
function answerWords({ question, choice, remark }: ToldAnswer): string | undefined {
  if (choice === undefined) return undefined;
  const { short } = QUESTIONS[question];
  const said = choiceOf(question, choice)?.words ?? choice;
  return `${insideSentence(short)}: ${insideSentence(said)}${remark.trim() === '' ? '' : ` (${remark.trim()})`}`;
}

function isNoted({ question, choice }: ToldAnswer): boolean {
  return choice !== undefined && (choiceOf(question, choice)?.means.length ?? 0) > 0;
}

function choiceOf(question: QuestionId, choice: string) {
  const choices: Readonly<Record<string, { readonly words: string; readonly means: readonly string[] }>> =
    QUESTIONS[question].choices;
  return choices[choice];
}
