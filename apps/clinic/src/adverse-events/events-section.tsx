import type { EventSeverity } from '@filiform/needling';
import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import styles from './events-section.module.css';

/** One event, as a patient's page lists it. */
export type EventLine = {
  readonly id: string;
  readonly visitId: string;
  readonly day: string;
  readonly name: string;
  /** "Upper trapezius, left"; may be empty. */
  readonly place: string;
  readonly severity: EventSeverity;
  readonly severityName: string;
};

/** So many stand open; the rest a tap away. */
const SHOWN = 4;

/** What happened to a patient after needling, for her page; a patient without any has no such section. */
export function EventsSection({ events }: { readonly events: readonly EventLine[] }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="after-needling">
      <h2 className={parts.section} id="after-needling">
        After needling <span>{events.length}</span>
      </h2>
      <Lines events={events.slice(0, SHOWN)} />
      {events.length > SHOWN && (
        <details className={styles.more}>
          <summary>{events.length - SHOWN} earlier</summary>
          <Lines events={events.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Lines({ events }: { readonly events: readonly EventLine[] }) {
  return (
    <ul className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <Link to={`/staff/visits/${event.visitId}/events#event-${event.id}`}>{event.name}</Link>
          <span className={styles.severity} data-severity={event.severity}>
            {event.severityName}
          </span>
          <span>{[event.place, event.day].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
