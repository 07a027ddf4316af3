import { EventForm } from './event-form.tsx';
import styles from './events.module.css';
import type { EventsAnswer, EventsView, EventTelling, EventView } from './view.ts';

type EventListProps = {
  readonly view: EventsView;
  readonly answer: EventsAnswer | undefined;
  readonly onSaved: () => void;
};

/** What is recorded at a visit, each with what stood before and a way to correct it. */
export function EventList({ view, answer, onSaved }: EventListProps) {
  return (
    <ul className={styles.events}>
      {view.events.map((event) => (
        <Recorded key={event.id} view={view} event={event} answer={answer} onSaved={onSaved} />
      ))}
    </ul>
  );
}

function Recorded({ view, event, answer, onSaved }: EventListProps & { readonly event: EventView }) {
  const refused = answer?.eventId === event.id ? answer : undefined;
  return (
    <li id={`event-${event.id}`} className={styles.event}>
      <Telling telling={event.current} />
      {event.duties.length > 0 && (
        <ul className={styles.duties} aria-label="Who else is to be told">
          {event.duties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      )}
      {event.earlier.length > 0 && (
        <details className={styles.before}>
          <summary>What stood before ({event.earlier.length})</summary>
          {event.earlier.map((telling) => (
            <Telling key={telling.by} telling={telling} />
          ))}
        </details>
      )}
      {view.closed === undefined && !event.current.withdrawn && (
        <details className={styles.before} open={refused !== undefined || undefined}>
          <summary>Correct or complete it</summary>
          <EventForm
            // The next version is another form.
            key={event.version}
            view={view}
            eventId={event.id}
            version={event.version}
            values={refused?.values ?? event.typed}
            errors={refused?.errors ?? {}}
            onSaved={onSaved}
          />
        </details>
      )}
    </li>
  );
}

function Telling({ telling }: { readonly telling: EventTelling }) {
  return (
    <div className={styles.telling} data-withdrawn={telling.withdrawn || undefined}>
      <h3>
        {telling.name}{' '}
        <span className={styles.severity} data-severity={telling.severity}>
          {telling.severityName}
        </span>
        {telling.withdrawn && <span className={styles.severity}>Withdrawn</span>}
      </h3>
      <dl>
        {telling.facts.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.by}>
        {telling.correction && `Corrected: ${telling.correction} `}
        {telling.by}
      </p>
    </div>
  );
}
