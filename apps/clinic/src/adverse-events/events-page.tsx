import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import styles from './events.module.css';
import { SomethingHappened } from './something-happened.tsx';
import type { EventsAnswer, EventsView } from './view.ts';

type EventsPageProps = { readonly view: EventsView; readonly answer: EventsAnswer | undefined };

/** What happened at one visit and after it: days later too, and whether or not the note is signed. */
export function EventsPage({ view, answer }: EventsPageProps) {
  return (
    <>
      <title>After needling</title>
      <header className={parts.head}>
        <div>
          <h1>After needling</h1>
          <p>
            <Link className={styles.link} to={`/staff/patients/${view.patient.id}`}>
              {view.patient.name}
            </Link>
            , visit of {view.when}, {view.clinicName}
          </p>
        </div>
        <div className={parts.actions}>
          <Link className={parts.quiet} to={`/staff/visits/${view.visitId}/needling`}>
            <IconArrowLeft size={18} aria-hidden="true" /> Needling of this visit
          </Link>
        </div>
      </header>
      <SomethingHappened view={view} answer={answer} isOpen={view.events.length === 0} />
    </>
  );
}
