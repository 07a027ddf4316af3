import type { QuestionId } from '@filiform/needling';
import { answerWords } from './answer-words.ts';
import type { ShownAnswer } from './answers-view.ts';
import styles from './health.module.css';

/** What was answered before, by whom and when, the newest first. */
export function Changes({
  question,
  before,
}: {
  readonly question: QuestionId;
  readonly before: readonly ShownAnswer[];
}) {
  return (
    <details className={styles.changes}>
      <summary>{before.length === 1 ? '1 earlier answer' : `${before.length} earlier answers`}</summary>
      <ol>
        {before.map((answer) => (
          <li key={answer.id}>
            {answerWords(question, answer)}{' '}
            <small>
              {answer.by}, {answer.when}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}
