import { IconAlertTriangle, IconCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import styles from './needling.module.css';
import type { LocalSite } from './site-saving.ts';
import type { Line, Session } from './use-session.ts';
import type { NeedlingView } from './view.ts';

type StateBarProps = {
  readonly view: NeedlingView;
  readonly session: Session;
};

/** Always in sight: who, needles in and out, saved or not. */
export function StateBar({ view, session }: StateBarProps) {
  const { patient } = view;
  const { sites, pairs, line, isLive } = session;
  return (
    <section className={styles.bar} aria-label="State of this session">
      <div className={styles.who}>
        <a href={`/staff/visits/${view.visitId}`}>{patient.name}</a>
        <span>
          {patient.age} years, born {patient.born} · {view.when}
        </span>
      </div>
      <Count sites={sites} />
      {view.closed === undefined && isLive && (
        <SaveState states={[...sites, ...pairs].map(({ state }) => state)} line={line} />
      )}
      <nav className={styles.visitSteps} aria-label="Steps of this visit">
        <a href={`/staff/visits/${view.visitId}`}>Drawing</a>
        <a href={`/staff/visits/${view.visitId}/note`}>Note</a>
        <a href="#something-happened">Something happened</a>
      </nav>
    </section>
  );
}

function Count({ sites }: { readonly sites: readonly LocalSite[] }) {
  const counted = sites.filter((site) => !site.removed);
  const out = counted.filter(({ fields }) => fields.needlesOut !== '');
  const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + Number(text), 0);
  const sumIn = sum(counted.map(({ fields }) => fields.needlesIn));
  const sumOut = sum(out.map(({ fields }) => fields.needlesOut));
  const isDifferent = counted.some(
    ({ fields }) => fields.needlesIn !== '' && fields.needlesOut !== '' && fields.needlesIn !== fields.needlesOut,
  );
  return (
    <output className={`${styles.count} ${isDifferent ? styles.differs : ''}`}>
      {isDifferent && <IconAlertTriangle aria-hidden="true" size={20} />}
      Needles in <b>{sumIn}</b> · out <b>{out.length === 0 ? '–' : sumOut}</b>
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
