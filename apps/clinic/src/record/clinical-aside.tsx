import { VIEWS, type View } from '@filiform/body';
import { IconHandStop } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EventsSection } from '../adverse-events/index.ts';
import { HealthGlance } from '../health/index.ts';
import { DrawingPicture, VIEW_NAMES } from '../intake/index.ts';
import parts from '../look/page-parts.module.css';
import { ScoreLines } from '../outcomes/index.ts';
import styles from './record.module.css';
import type { ClinicalPart } from './record-view.server.ts';

type ClinicalAsideProps = { readonly patientId: string; readonly clinical: ClinicalPart };

/** What the record says at a glance: what matters for needling, the latest drawing, the scores over time, the notes, and who learns from it. */
export function ClinicalAside({ patientId, clinical }: ClinicalAsideProps) {
  const { health, drawing, scores, notes, events, sharing, care } = clinical;
  return (
    <div className={styles.aside}>
      <section aria-labelledby="health">
        <h2 className={parts.section} id="health">
          Health
        </h2>
        <HealthGlance patientId={patientId} summary={health} />
      </section>
      <Care patientId={patientId} care={care} />
      <section aria-labelledby="latest-drawing">
        <h2 className={parts.section} id="latest-drawing">
          Pain drawing {drawing && <span>{drawing.day}</span>}
        </h2>
        {drawing ? <LatestDrawing {...drawing} /> : <p className={parts.empty}>No drawing yet.</p>}
        {drawing?.hasOthers && (
          <Link className={styles.compare} to={`/staff/patients/${patientId}/drawings`}>
            Compare with an earlier drawing
          </Link>
        )}
        <Link className={styles.compare} to={`/staff/patients/${patientId}/needled`}>
          All that was needled, on the body
        </Link>
      </section>
      <section aria-labelledby="scores">
        <h2 className={parts.section} id="scores">
          Scores over time
        </h2>
        {scores.length > 0 ? <ScoreLines scores={scores} /> : <p className={parts.empty}>No scores yet.</p>}
      </section>
      <section aria-labelledby="notes">
        <h2 className={parts.section} id="notes">
          Notes
        </h2>
        {notes.length === 0 && <p className={parts.empty}>No notes yet.</p>}
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.visitId}>
              <Link to={`/staff/visits/${note.visitId}/note`}>{note.day}</Link>
              <span>{note.clinicianName}</span>
              <span data-open={!note.isSigned || undefined}>
                {note.isSigned ? (note.isLate ? 'signed late' : 'signed') : 'not signed yet'}
              </span>
              {note.isAgainst && (
                <span data-open>
                  <IconHandStop aria-hidden="true" size={16} /> against a stop
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <EventsSection events={events} />
      {sharing && <SharingWithStudents patientId={patientId} sharing={sharing} />}
    </div>
  );
}

function Care({ patientId, care }: { readonly patientId: string; readonly care: ClinicalPart['care'] }) {
  return (
    <section aria-labelledby="care">
      <h2 className={parts.section} id="care">
        Episode of care
      </h2>
      {care.open.length === 0 && (
        <p className={styles.discharged}>
          {care.lastEnded ? `None is open. The last: ${care.lastEnded}.` : 'None yet. Consent and plan need one.'}
        </p>
      )}
      {care.open.map(({ id, reason, since, clinicName, referrer }) => (
        <p key={id} className={styles.episode}>
          <strong>{reason}</strong>
          <span>
            since {since}, {clinicName}
          </span>
          {referrer && <span>referred by {referrer}</span>}
        </p>
      ))}
      {care.open.length > 0 && (
        <p className={styles.consent} data-missing={care.consentMissing.length > 0 || undefined}>
          {care.consentMissing.length > 0
            ? care.consentMissing.join(' ')
            : 'Consent to dry needling is signed and good.'}
        </p>
      )}
      <Link className={styles.compare} to={`/staff/patients/${patientId}/episodes`}>
        {care.open.length === 0 ? 'Open an episode' : 'Change or end it'}
      </Link>
    </section>
  );
}

function LatestDrawing({ drawing, visitId, day }: NonNullable<ClinicalPart['drawing']>) {
  const drawn = VIEWS.filter((view) => drawing.strokes.some((stroke) => stroke.view === view));
  if (drawn.length === 0) return <p className={parts.empty}>Drawn without pain.</p>;
  return (
    <Link className={styles.drawing} to={`/staff/visits/${visitId}`} title={`Open the visit of ${day}`}>
      {drawn.map((view: View) => (
        <figure key={view}>
          <DrawingPicture
            drawing={drawing}
            view={view}
            idPrefix="latest"
            window="upper"
            shownHeight={170}
            edgeWords={false}
          />
          <figcaption>{VIEW_NAMES[view]}</figcaption>
        </figure>
      ))}
    </Link>
  );
}

function SharingWithStudents({
  patientId,
  sharing,
}: {
  readonly patientId: string;
  readonly sharing: NonNullable<ClinicalPart['sharing']>;
}) {
  const action = `/staff/patients/${patientId}/share`;
  if (sharing.openTo.length + sharing.others.length === 0) return null;
  return (
    <section aria-labelledby="students">
      <h2 className={parts.section} id="students">
        Students
      </h2>
      <ul className={styles.students}>
        {sharing.openTo.map(({ id, name }) => (
          <li key={id}>
            <span>{name} reads this record</span>
            <form method="post" action={action}>
              <input type="hidden" name="studentId" value={id} />
              <button
                type="submit"
                name="intent"
                value="end"
                className={parts.small}
                aria-label={`End sharing with ${name}`}
              >
                End
              </button>
            </form>
          </li>
        ))}
        {sharing.others.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <form method="post" action={action}>
              <input type="hidden" name="studentId" value={id} />
              <button
                type="submit"
                name="intent"
                value="share"
                className={parts.small}
                aria-label={`Share with ${name}`}
              >
                Share
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
