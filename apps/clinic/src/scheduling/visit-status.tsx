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

type RecordMarksProps = {
  readonly marks: VisitRecordMarks;
  readonly visitId: string;
  /** Which visit it is, for who hears its links one by one: "Bo Hale, 09:00". */
  readonly of: string;
};

/** What is recorded of a visit and what is missing: drawing, needling, note; each the way to its page. */
export function RecordMarks({ marks, visitId, of }: RecordMarksProps) {
  const { hasDrawing, needling, note } = marks;
  const address = `/staff/visits/${visitId}`;
  return (
    <ul className={styles.marks} aria-label="Recorded">
      <RecordMark name="Drawing" href={address} of={of} state={hasDrawing ? 'there' : 'missing'} />
      <RecordMark
        name="Needling"
        href={`${address}/needling`}
        of={of}
        state={needling === 'signed' ? 'there' : needling === 'open' ? 'open' : 'missing'}
        openWord="not signed"
      />
      <RecordMark
        name="Note"
        href={`${address}/note`}
        of={of}
        state={note === 'signed' ? 'there' : note === 'draft' ? 'open' : 'missing'}
        openWord="not signed"
      />
    </ul>
  );
}

type RecordMarkProps = {
  readonly name: string;
  readonly href: string;
  readonly of: string;
  readonly state: 'there' | 'open' | 'missing';
  readonly openWord?: string;
};

function RecordMark({ name, href, of, state, openWord }: RecordMarkProps) {
  const said = { there: '', open: ` ${openWord ?? 'begun'}`, missing: ': none' }[state];
  return (
    <li data-state={state}>
      <a href={href}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" />
          {state === 'there' && <path d="M3.5 6.2 5.3 8 8.6 4.2" />}
        </svg>
        <span>
          {name}
          {state === 'missing' ? <span className={styles.unseen}>{said}</span> : said}
          <span className={styles.unseen}>, {of}</span>
        </span>
      </a>
    </li>
  );
}
