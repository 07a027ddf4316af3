import { VisitHead, type VisitHeadFacts } from '../intake/index.ts';
import styles from './events.module.css';
import { SomethingHappened } from './something-happened.tsx';
import type { EventsAnswer, EventsView } from './view.ts';

type EventsPageProps = {
  readonly view: EventsView;
  readonly head: VisitHeadFacts;
  readonly answer: EventsAnswer | undefined;
};

/** What happened at one visit and after it: days later too, and whether or not the note is signed. */
export function EventsPage({ view, head, answer }: EventsPageProps) {
  return (
    <>
      <title>{`After needling, ${head.when}`}</title>
      <VisitHead head={head} step="events" />
      <h2 className={styles.title}>After needling</h2>
      <SomethingHappened view={view} answer={answer} isOpen={view.events.length === 0} />
    </>
  );
}
