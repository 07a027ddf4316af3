import type { VisitStatus } from '../database/tables.ts';
import { STATUS_WORDS, type VisitRecordMarks } from './visit-state.ts';
import styles from './visit-status.module.css';

/** The visit's state in a word, with a sign in front that says the same. */
export function VisitStatusMark({ status, walkIn }: { readonly status: VisitStatus; readonly walkIn: boolean }) {
  return (
    <span className={styles.status} data-status={status}>
      {STATUS_WORDS[status]}
      {walkIn && <span className={styles.walkIn}>walk-in</span>}
    </span>
  );
}

/** What is recorded of a visit and what is missing: drawing, needling, note. */
export function RecordMarks({ marks }: { readonly marks: VisitRecordMarks }) {
  const { hasDrawing, needling, note } = marks;
  return (
    <ul className={styles.marks} aria-label="Recorded">
      <RecordMark name="Drawing" state={hasDrawing ? 'there' : 'missing'} />
      <RecordMark
        name="Needling"
        state={needling === 'signed' ? 'there' : needling === 'open' ? 'open' : 'missing'}
        openWord="not signed"
      />
      <RecordMark
        name="Note"
        state={note === 'signed' ? 'there' : note === 'draft' ? 'open' : 'missing'}
        openWord="not signed"
      />
    </ul>
  );
}

type RecordMarkProps = {
  readonly name: string;
  readonly state: 'there' | 'open' | 'missing';
  readonly openWord?: string;
};

function RecordMark({ name, state, openWord }: RecordMarkProps) {
  const said = { there: '', open: ` ${openWord ?? 'begun'}`, missing: ': none' }[state];
  return (
    <li data-state={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
        {state === 'there' && <path d="M3.5 6.2 5.3 8 8.6 4.2" />}
      </svg>
      <span>
        {name}
        {state === 'missing' ? <span className={styles.unseen}>{said}</span> : said}
      </span>
    </li>
  );
}
