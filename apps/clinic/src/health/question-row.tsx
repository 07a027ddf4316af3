import { asksWhere, choiceOf, type QuestionId, question as questionOf } from '@filiform/needling';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import pressed from '../look/pressed-buttons.module.css';
import { type Said, TAKEN_BACK } from './answer.ts';
import { AnswerDetails } from './answer-details.tsx';
import { answerWords, itemsOf } from './answer-words.ts';
import type { AnswerRefused, AnswersView, ScreenPlace, ShownAnswer } from './answers-view.ts';
import { Changes } from './changes.tsx';
import { saidAnew } from './giving.ts';
import styles from './health.module.css';
import { LEVEL_WORDS, LevelIcon } from './level-mark.tsx';
import type { Answering } from './use-answers.ts';

type QuestionRowProps = {
  readonly question: QuestionId;
  readonly view: AnswersView;
  readonly answering: Answering;
  readonly refused: AnswerRefused | undefined;
  readonly place: ScreenPlace | 'history';
};

/** One question with its answers side by side: one tap, and what it means for needling. A plain form before scripts run. */
export function QuestionRow({ question, view, answering, refused, place }: QuestionRowProps) {
  const heading = useId();
  const { words, choices } = questionOf(question);
  const standing = answering.standing(question);
  const before = answering.before(question);
  // A choice that says nothing without words waits for them.
  const [waiting, setWaiting] = useState<Said | undefined>(refused?.said);
  const said: Said | undefined = waiting ?? standing;
  const chosen = said?.choice;
  const give = (next: Said) => {
    const needsWords = next.choice !== undefined && choiceOf(question, next.choice)?.needsRemark && next.remark === '';
    setWaiting(needsWords ? next : undefined);
    if (!needsWords) answering.give(question, next);
  };
  const items = itemsOf(question, chosen);
  const lastTime = view.lastTime?.answers.find((answer) => answer.question === question);
  const isOpen = view.frozen === undefined;
  return (
    <li className={styles.row} data-open={standing === undefined || undefined} id={`ask-${question}`}>
      <form
        method="post"
        action={
          view.asked === 'visit' ? `/staff/visits/${view.ownerId}/screen` : `/staff/patients/${view.ownerId}/health`
        }
        onSubmit={(event) => {
          if (answering.isLive) event.preventDefault();
        }}
      >
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="place" value={place} />
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="id" value={view.nextIds[question] ?? ''} />
        <input type="hidden" name="after" value={idOf(view, question)} />
        <div className={styles.asking}>
          <p className={styles.question} id={heading}>
            {words}
          </p>
          <p className={styles.told}>
            <Told {...{ standing, waiting: waiting !== undefined }} />
            {lastTime && view.lastTime && (
              <span>
                Last time, {view.lastTime.when}: {answerWords(question, lastTime)}
              </span>
            )}
          </p>
          {standing && isOpen && (
            <button
              type="submit"
              name="choice"
              value=""
              className={styles.takeBack}
              aria-label={`Take back the answer: ${words}`}
              onClick={() => {
                if (answering.isLive) give({ choice: undefined, where: [], remark: TAKEN_BACK });
              }}
            >
              <IconArrowBackUp size={16} aria-hidden /> Take back
            </button>
          )}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in the line of the answer */}
        <div role="group" aria-labelledby={heading} className={`${pressed.row} ${styles.choices}`}>
          {Object.entries(choices).map(([choice, { words: name }]) => (
            <button
              key={choice}
              type="submit"
              name="choice"
              value={choice}
              disabled={!isOpen}
              aria-pressed={chosen === choice}
              data-level={chosen === choice ? items[0]?.level : undefined}
              onClick={() => {
                if (answering.isLive && (chosen !== choice || waiting)) give(saidAnew(question, choice, said));
              }}
            >
              {chosen === choice &&
                (items[0] ? <LevelIcon level={items[0].level} /> : <IconCheck size={18} aria-hidden />)}
              {name}
            </button>
          ))}
        </div>
        <div className={styles.after}>
          {items.length > 0 && (
            <ul className={styles.says}>
              {items.map(({ id, level, name, todo }) => (
                <li key={id} data-level={level}>
                  <LevelIcon level={level} size={16} />
                  <span>
                    <strong>
                      {LEVEL_WORDS[level]}: {name}.
                    </strong>{' '}
                    {todo}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {waiting && (
            <p className={styles.error} role="alert">
              {refused?.sentence ?? NEEDS_WORDS}
            </p>
          )}
          {said?.choice !== undefined && isOpen && (items.length > 0 || waiting || said.remark !== '') && (
            <AnswerDetails
              key={`${question} ${said.choice}`}
              {...{ question, said, isLive: answering.isLive, isWaiting: waiting !== undefined }}
              asksWhere={asksWhere(question, said.choice)}
              onChange={give}
            />
          )}
        </div>
      </form>
      {before.length > 0 && <Changes question={question} before={before} />}
    </li>
  );
}

const NEEDS_WORDS = 'Write what it is: this answer says nothing without.';

/** What the record holds as the last answer: a plain form tells that it was seen. */
function idOf(view: AnswersView, question: QuestionId): string {
  return view.last.find((answer) => answer.question === question)?.id ?? '';
}

function Told({ standing, waiting }: { readonly standing: ShownAnswer | undefined; readonly waiting: boolean }) {
  if (waiting) return <span>Not saved yet: it needs a few words.</span>;
  if (!standing) return <span className={styles.notAsked}>Not asked yet</span>;
  return (
    <span>
      {standing.by}, {standing.when}
    </span>
  );
}
