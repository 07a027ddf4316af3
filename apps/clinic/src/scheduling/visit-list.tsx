import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import type { PatientVisit, PatientVisits } from './patient-visits.server.ts';
import styles from './visit-list.module.css';
import { RecordMarks, VisitStatusMark } from './visit-status.tsx';

type VisitListProps = { readonly patientId: string; readonly visits: PatientVisits };

/** A patient's visits: today's, those to come, and the past ones a page at a time. */
export function VisitList({ patientId, visits }: VisitListProps) {
  const { today, upcoming, past, earlierThan, isFirstPage } = visits;
  const isEmpty = today.length + upcoming.length + past.length === 0;
  const address = `/staff/patients/${patientId}`;
  return (
    <div className={styles.groups}>
      {today.length > 0 && <VisitGroup name="Today" visits={today} isToday />}
      {upcoming.length > 0 && <VisitGroup name="To come" visits={upcoming} />}
      {(past.length > 0 || isEmpty || !isFirstPage) && (
        <section aria-labelledby="past-visits">
          <h2 className={parts.section} id="past-visits">
            {isFirstPage ? 'Past visits' : 'Earlier visits'}
          </h2>
          {!isFirstPage && (
            <p className={styles.turn}>
              <Link to={`${address}#past-visits`}>Back to the latest visits</Link>
            </p>
          )}
          <VisitRows visits={past} />
          {past.length === 0 && (
            <p className={parts.empty}>
              {isFirstPage ? 'No visits yet. Start one when the patient is here.' : 'No earlier visits.'}
            </p>
          )}
          {earlierThan && (
            <p className={styles.turn}>
              <Link to={`${address}?before=${earlierThan}#past-visits`}>Show earlier</Link>
            </p>
          )}
        </section>
      )}
    </div>
  );
}

type VisitGroupProps = { readonly name: string; readonly visits: readonly PatientVisit[]; readonly isToday?: boolean };

function VisitGroup({ name, visits, isToday = false }: VisitGroupProps) {
  return (
    <section aria-label={name}>
      <h2 className={parts.section}>{name}</h2>
      <VisitRows visits={visits} isToday={isToday} />
    </section>
  );
}

function VisitRows({
  visits,
  isToday = false,
}: {
  readonly visits: readonly PatientVisit[];
  readonly isToday?: boolean;
}) {
  return (
    <ul className={styles.visits}>
      {visits.map((visit) => (
        <li key={visit.id} data-today={isToday || undefined}>
          <div className={styles.when}>
            {visit.clinical ? (
              <Link to={`/staff/visits/${visit.id}`}>{isToday ? visit.from : visit.day}</Link>
            ) : (
              <strong>{isToday ? visit.from : visit.day}</strong>
            )}
            {!isToday && <span>{visit.from}</span>}
          </div>
          <div className={styles.what}>
            {visit.clinical?.reason && <p>{visit.clinical.reason}</p>}
            <p className={styles.where}>
              {visit.clinicianName}, {visit.clinicName}
            </p>
          </div>
          <div className={styles.state}>
            <VisitStatusMark status={visit.status} walkIn={visit.walkIn} />
            {visit.clinical && (visit.status === 'arrived' || visit.status === 'done') && (
              <RecordMarks marks={visit.clinical.marks} visitId={visit.id} of={`${visit.day}, ${visit.from}`} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
