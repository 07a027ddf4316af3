import { IconAlertTriangle, IconWalk } from '@tabler/icons-react';
import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import styles from './today.module.css';
import type { TodayList, TodayView, TodayVisit } from './today.server.ts';
import { useSearchKey } from './use-search-key.ts';
import type { Mark } from './visit-state.ts';
import { RecordMarks, VisitStatusMark } from './visit-status.tsx';

type TodayPageProps = { readonly view: TodayView; readonly refusal: string | undefined };

/** The day's visits: a clinician's own first with what is recorded, the front desk's by clinician. */
export function TodayPage({ view, refusal }: TodayPageProps) {
  useSearchKey();
  const own = view.lists.find(({ isOwn }) => isOwn);
  const others = view.lists.filter(({ isOwn }) => !isOwn);
  const isClinician = view.worksWithPatients;
  return (
    <>
      <title>{`Today, ${view.day}`}</title>
      <header className={parts.head}>
        <div>
          <h1>Today, {view.day}</h1>
          <p>
            {summary(view, own)} <span className={styles.keyHint}>Press / to find a patient.</span>
          </p>
        </div>
        {view.mayStart && (
          <div className={parts.actions}>
            <Link className={parts.button} to="/staff/patients">
              <IconWalk size={20} aria-hidden="true" /> Walk-in
            </Link>
          </div>
        )}
      </header>
      {refusal && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden="true" /> {refusal}
        </p>
      )}
      {view.lists.length === 0 && <NothingToday view={view} />}
      {isClinician && view.lists.length > 0 && !own && (
        <p className={parts.empty}>
          You have no visits today. A walk-in, or a colleague's list below, may still need you.
        </p>
      )}
      {own && (
        <section aria-label="Your visits" className={styles.own}>
          <VisitTable list={own} mayMark={view.mayStart} />
        </section>
      )}
      {others.length > 0 &&
        (isClinician ? (
          <details className={styles.others}>
            <summary>Colleagues today ({countWords(others)})</summary>
            <ClinicianLists lists={others} mayMark={view.mayStart} />
          </details>
        ) : (
          <ClinicianLists lists={others} mayMark={view.mayStart} />
        ))}
    </>
  );
}

function ClinicianLists({ lists, mayMark }: { readonly lists: readonly TodayList[]; readonly mayMark: boolean }) {
  return (
    <div className={styles.lists}>
      {lists.map((list) => (
        <section key={list.clinicianId} aria-labelledby={`of-${list.clinicianId}`}>
          <h2 className={parts.section} id={`of-${list.clinicianId}`}>
            {list.clinicianName} <span>{clinicWords(list)}</span>
          </h2>
          <VisitTable list={list} mayMark={mayMark} />
        </section>
      ))}
    </div>
  );
}

function VisitTable({ list, mayMark }: { readonly list: TodayList; readonly mayMark: boolean }) {
  return (
    <ul className={styles.visits}>
      {list.visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} mayMark={mayMark} />
      ))}
    </ul>
  );
}

function VisitRow({ visit, mayMark }: { readonly visit: TodayVisit; readonly mayMark: boolean }) {
  const { clinical } = visit;
  const isOff = visit.status === 'cancelled' || visit.status === 'no-show';
  return (
    <li id={`visit-${visit.id}`} data-now={visit.isNow || undefined} data-off={isOff || undefined}>
      <div className={styles.time}>
        <time>{visit.from}</time>
        <span>to {visit.to}</span>
      </div>
      <div className={styles.who}>
        <Link to={`/staff/patients/${visit.patientId}`}>{visit.name}</Link> <span>{visit.age}</span>
        {clinical?.reason && <p>{clinical.reason}</p>}
      </div>
      <div className={styles.state}>
        <div className={styles.standing}>
          <VisitStatusMark status={visit.status} walkIn={visit.walkIn} />
          {visit.isNow && <span className={styles.now}>now</span>}
        </div>
        {clinical && !isOff && (
          <RecordMarks marks={clinical.marks} visitId={visit.id} of={`${visit.name}, ${visit.from}`} />
        )}
      </div>
      <div className={styles.actions}>
        {mayMark && <MarkButtons visit={visit} />}
        {clinical && !isOff && (
          <Link
            className={parts.quiet}
            to={`/staff/visits/${visit.id}`}
            aria-label={`Open visit of ${visit.name}, ${visit.from}`}
          >
            Open visit
          </Link>
        )}
      </div>
    </li>
  );
}

const MARK_WORDS: Readonly<Record<Mark, string>> = { arrived: 'Arrived', 'no-show': 'Did not come', undo: 'Undo' };

function MarkButtons({ visit }: { readonly visit: TodayVisit }) {
  const marks = marksFor(visit);
  if (marks.length === 0) return null;
  return (
    <form method="post" action="/staff/today" className={styles.marking}>
      <input type="hidden" name="visitId" value={visit.id} />
      {marks.map((mark) => (
        <button
          key={mark}
          type="submit"
          name="intent"
          value={mark}
          className={parts.small}
          aria-label={`${MARK_WORDS[mark]}: ${visit.name}, ${visit.from}`}
        >
          {MARK_WORDS[mark]}
        </button>
      ))}
    </form>
  );
}

function marksFor({ status, clinical }: TodayVisit): readonly Mark[] {
  if (status === 'booked') return ['arrived', 'no-show'];
  const isRecorded =
    clinical && (clinical.marks.hasDrawing || clinical.marks.needling !== 'none' || clinical.marks.note !== 'none');
  if (status === 'arrived') return isRecorded ? [] : ['undo'];
  return status === 'no-show' ? ['undo'] : [];
}

function NothingToday({ view }: { readonly view: TodayView }) {
  return (
    <p className={parts.empty}>
      {view.seesSharedOnly
        ? 'None of the patients who are shared with you comes today. A clinician can share a patient from the patient’s page.'
        : 'No visits today. Start one for a walk-in, or find a patient to see what is booked.'}
    </p>
  );
}

function summary(view: TodayView, own: TodayList | undefined): string {
  const shown = own ? [own] : view.lists;
  const visits = shown.flatMap((list) => list.visits).filter(({ status }) => status !== 'cancelled');
  const open = visits.filter(({ status }) => status === 'booked' || status === 'arrived').length;
  const whose = own ? 'Your visits' : view.seesSharedOnly ? 'Visits of patients shared with you' : 'Visits';
  return `${whose}: ${visits.length}, of them still open: ${open}. It is ${view.clock}.`;
}

function countWords(lists: readonly TodayList[]): string {
  const visits = lists.reduce((sum, list) => sum + list.visits.length, 0);
  return visits === 1 ? '1 visit' : `${visits} visits`;
}

function clinicWords({ visits }: TodayList): string {
  return [...new Set(visits.map(({ clinicName }) => clinicName))].join(', ');
}
