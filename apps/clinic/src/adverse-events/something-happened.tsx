import { IconAlertTriangle, IconChevronDown, IconUrgent } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { EventForm } from './event-form.tsx';
import { EventList } from './event-list.tsx';
import styles from './events.module.css';
import { useEvents } from './use-events.ts';
import type { EventsAnswer, EventsView } from './view.ts';

type SomethingHappenedProps = {
  readonly view: EventsView;
  readonly answer?: EventsAnswer | undefined;
  /** True on a page of its own, where there is nothing else to look at. */
  readonly isOpen?: boolean;
};

const ANCHOR = 'something-happened';

/**
 * "Something happened": what went wrong, with the steps at once, and what is recorded already. It stands on the needling
 * page whole, so that it is there with the network gone, and on the page of a visit's events.
 */
export function SomethingHappened({ view: first, answer, isOpen = false }: SomethingHappenedProps) {
  const refused = answer && !first.events.some(({ id }) => id === answer.eventId) ? answer : undefined;
  const { view, writing, copy, refresh, next } = useEvents(first, refused);
  const [open, setOpen] = useState(isOpen || refused !== undefined);
  const [isRecorded, setIsRecorded] = useState(false);
  useEffect(() => {
    const openHere = () => {
      setOpen(true);
      // After the next paint: closed it is a line, open it is a page.
      requestAnimationFrame(() => document.getElementById(ANCHOR)?.scrollIntoView({ block: 'start' }));
    };
    // A second tap on the same link changes no address, so that taps are listened to as well.
    const onTap = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(`a[href$="#${ANCHOR}"]`)) openHere();
    };
    if (window.location.hash === `#${ANCHOR}`) openHere();
    document.addEventListener('click', onTap);
    return () => document.removeEventListener('click', onTap);
  }, []);
  return (
    <section className={styles.happened} aria-label="After needling">
      {view.gaps.map(({ sentence, href, linkWords }) => (
        <p key={sentence} className={styles.gap}>
          <IconAlertTriangle size={20} aria-hidden="true" />
          <span>
            {sentence} <a href={href}>{linkWords}</a>.
          </span>
        </p>
      ))}
      {isRecorded && (
        <p className={styles.recorded} role="status">
          Recorded. It stands below, and can be completed there.
        </p>
      )}
      {view.closed === undefined ? (
        <details
          id={ANCHOR}
          className={styles.panel}
          open={open || writing.isUnsent}
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
            if (event.currentTarget.open) void refresh();
          }}
        >
          <summary>
            <IconUrgent size={24} aria-hidden="true" /> Something happened
            <IconChevronDown size={20} aria-hidden="true" />
          </summary>
          <EventForm
            // Each event is a form of its own: after one is recorded, the next is empty.
            key={writing.eventId}
            view={view}
            eventId={writing.eventId}
            version={0}
            values={writing.values}
            errors={refused?.eventId === writing.eventId ? refused.errors : {}}
            copy={copy}
            isUnsent={writing.isUnsent}
            onSaved={() => {
              setIsRecorded(true);
              setOpen(false);
              next();
            }}
          />
        </details>
      ) : (
        <p className={styles.closed}>{view.closed}</p>
      )}
      {view.events.length > 0 && (
        <>
          <h2 id="recorded-events">Recorded</h2>
          <EventList view={view} answer={answer} onSaved={refresh} />
        </>
      )}
    </section>
  );
}
