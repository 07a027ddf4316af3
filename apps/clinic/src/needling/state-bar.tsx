import { IconAlertTriangle, IconCheck, IconCloudOff, IconDots, IconUrgent } from '@tabler/icons-react';
import { VisitHead, withAsked } from '../intake/index.ts';
import styles from './needling.module.css';
import { countsOf, type SessionCounts } from './session-counts.ts';
import type { LocalSite } from './site-saving.ts';
import type { Line, Session } from './use-session.ts';
import type { NeedlingView } from './view.ts';

type StateBarProps = {
  readonly view: NeedlingView;
  readonly session: Session;
  /** Questions of the visit that are answered. */
  readonly asked: number;
};

/** Over the session, and always in sight: who, needles in and out, saved or not, and the way to the rest of the visit. */
export function StateBar({ view, session, asked }: StateBarProps) {
  const { sites, pairs, line, isLive } = session;
  const counted = countsOf(sites);
  const steps = {
    ...withAsked(view.head, asked).steps,
    sites: sites.filter(({ removed }) => !removed).length,
    needlesIn: counted.in,
    needlesOut: counted.out,
  };
  return (
    <VisitHead head={{ ...view.head, steps }} step="needling" isSmall>
      <section className={styles.state} aria-label="State of this session">
        <Count counted={counted} />
        {view.closed === undefined && isLive && (
          <SaveState states={[...sites, ...pairs].map(({ state }) => state)} line={line} />
        )}
        <a className={styles.alarm} href="#something-happened">
          <IconUrgent aria-hidden="true" size={20} /> Something happened
        </a>
      </section>
    </VisitHead>
  );
}

function Count({ counted }: { readonly counted: SessionCounts }) {
  return (
    <output className={`${styles.count} ${counted.differ ? styles.differs : ''}`}>
      {counted.differ && <IconAlertTriangle aria-hidden="true" size={20} />}
      <span className={styles.countWhat}>Needles</span> in <b>{counted.in ?? '–'}</b> · out <b>{counted.out ?? '–'}</b>
    </output>
  );
}

function SaveState({ states, line }: { readonly states: readonly LocalSite['state'][]; readonly line: Line }) {
  if (line.kind === 'signed-out') {
    return (
      <span className={styles.unsaved} role="alert">
        <IconCloudOff aria-hidden="true" size={20} /> Your session has ended. Everything is kept here:{' '}
        <a href="/staff/sign-in" target="_blank" rel="noreferrer">
          sign in in another tab
        </a>
        .
      </span>
    );
  }
  if (line.kind === 'closed') {
    return (
      <span className={styles.unsaved} role="alert">
        <IconAlertTriangle aria-hidden="true" size={20} /> Not saved. {line.sentence}
      </span>
    );
  }
  if (line.kind === 'no-connection') {
    return (
      <span className={styles.unsaved} role="status">
        <IconCloudOff aria-hidden="true" size={20} /> No connection. Kept here, and sent as soon as it is back.
      </span>
    );
  }
  if (states.includes('stale')) {
    return (
      <span className={styles.unsaved} role="status">
        <IconAlertTriangle aria-hidden="true" size={20} /> Changed by somebody else: choose below.
      </span>
    );
  }
  if (states.includes('refused')) {
    return (
      <span className={styles.unsaved} role="status">
        <IconAlertTriangle aria-hidden="true" size={20} /> Not saved: a field below needs another look.
      </span>
    );
  }
  if (states.includes('waiting')) {
    return (
      <span className={styles.saving} role="status">
        <IconDots aria-hidden="true" size={20} /> Saving
      </span>
    );
  }
  return (
    <span className={styles.saved} role="status">
      <IconCheck aria-hidden="true" size={20} /> Saved
    </span>
  );
}
