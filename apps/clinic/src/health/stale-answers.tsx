import { question as questionOf } from '@filiform/needling';
import { useEffect, useRef } from 'react';
import { answerWords } from './answer-words.ts';
import styles from './health.module.css';
import type { Answering } from './use-answers.ts';

/** Two people answered one question at the same time: both answers side by side, and the choice. */
export function StaleAnswers({ answering, savedBy }: { readonly answering: Answering; readonly savedBy: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { theirs, mine } = answering;
  return (
    <section className={styles.stale} aria-labelledby="stale-answers">
      <h3 id="stale-answers" ref={title} tabIndex={-1}>
        {savedBy} answered meanwhile
      </h3>
      <p>Nothing is lost yet. Choose whose answer counts; the other one stays in the list of earlier answers.</p>
      <ul>
        {theirs.map((their) => {
          const own = mine.find(({ question }) => question === their.question);
          return (
            <li key={their.id}>
              <strong>{questionOf(their.question).short}</strong>
              <span>Yours: {own ? answerWords(own.question, own) : 'none'}</span>
              <span>
                {savedBy}: {answerWords(their.question, their)}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles.staleChoice}>
        <button type="button" onClick={answering.keepMine}>
          Mine counts
        </button>
        <button type="button" onClick={answering.takeTheirs}>
          Theirs counts
        </button>
      </div>
    </section>
  );
}
