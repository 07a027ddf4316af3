import {
  IconAlertTriangle,
  IconArchive,
  IconArrowMerge,
  IconMessage,
  IconPencil,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import parts from '../look/page-parts.module.css';
import { VisitList } from '../scheduling/index.ts';
import { ClinicalAside } from './clinical-aside.tsx';
import styles from './record.module.css';
import type { Identity, RecordView } from './record-view.server.ts';

/** One patient's page. A record that was merged away points to the one that was kept. */
export function RecordPage({ view }: { readonly view: RecordView }) {
  if (view.kind === 'merged') return <MergedAway {...view} />;
  const { identity, visits, clinical, can, isDueForWords } = view;
  return (
    <>
      <title>Patient</title>
      <header className={parts.head}>
        <div>
          <h1>{identity.name}</h1>
          <p>
            {[
              identity.age,
              `born ${identity.birthDate}`,
              identity.otherName && `on papers ${identity.otherName}`,
              identity.language,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Actions view={view} />
      </header>
      <Notices identity={identity} mayEdit={can.edit} />
      {isDueForWords && (
        <p className={parts.notice}>
          Due to be asked for words for the website, as everybody is.
          <Link to={`/staff/patients/${identity.id}/voice`}>Ask</Link>
        </p>
      )}
      <Contact identity={identity} />
      <div className={clinical ? styles.columns : undefined}>
        <VisitList patientId={identity.id} visits={visits} />
        {clinical && <ClinicalAside patientId={identity.id} clinical={clinical} />}
      </div>
    </>
  );
}

function Actions({ view }: { readonly view: Extract<RecordView, { kind: 'record' }> }) {
  const { identity, visits, clinical, can, isDueForWords } = view;
  const address = `/staff/patients/${identity.id}`;
  const openToday = clinical && visits.today.find(({ status }) => status === 'arrived' || status === 'booked');
  const startLook = openToday ? parts.quiet : parts.button;
  return (
    <div className={parts.actions}>
      {openToday && (
        <Link className={parts.button} to={`/staff/visits/${openToday.id}`}>
          Open today's visit, {openToday.from}
        </Link>
      )}
      {can.start && can.startOwn && (
        <form method="post" action={`${address}/visits`}>
          <button type="submit" className={startLook}>
            <IconPlayerPlay size={18} aria-hidden="true" /> Start visit now
          </button>
        </form>
      )}
      {can.start && (
        <Link className={can.startOwn ? parts.small : startLook} to={`${address}/visits`}>
          {can.startOwn ? 'Other clinic or clinician' : 'Start visit now'}
        </Link>
      )}
      {can.edit && (
        <Link className={parts.small} to={`${address}/edit`}>
          <IconPencil size={18} aria-hidden="true" /> Edit
        </Link>
      )}
      {can.edit && (
        <Link className={parts.small} to={`${address}/merge`}>
          <IconArrowMerge size={18} aria-hidden="true" /> Merge
        </Link>
      )}
      {isDueForWords === false && (
        <Link className={parts.small} to={`${address}/voice`}>
          <IconMessage size={18} aria-hidden="true" /> Words
        </Link>
      )}
      {can.edit && !identity.archivedOn && (
        <form method="post" action={`${address}/archive`}>
          <button type="submit" name="intent" value="archive" className={parts.small}>
            <IconArchive size={18} aria-hidden="true" /> Archive
          </button>
        </form>
      )}
    </div>
  );
}

function Notices({ identity, mayEdit }: { readonly identity: Identity; readonly mayEdit: boolean }) {
  const address = `/staff/patients/${identity.id}`;
  return (
    <>
      {identity.archivedOn && (
        <div className={parts.notice} role="status">
          Archived on {identity.archivedOn}: kept, and out of the lists.
          {mayEdit && (
            <form method="post" action={`${address}/archive`}>
              <button type="submit" name="intent" value="restore" className={parts.quiet}>
                Undo: bring it back
              </button>
            </form>
          )}
        </div>
      )}
      {identity.isMinorWithoutGuardian && (
        <p className={parts.warn}>
          <IconAlertTriangle size={20} aria-hidden="true" /> Under 18, and no guardian is noted who signs.
          {mayEdit && <Link to={`${address}/edit#guardianName`}>Add the guardian</Link>}
        </p>
      )}
    </>
  );
}

function Contact({ identity }: { readonly identity: Identity }) {
  const rows: readonly (readonly [string, string])[] = [
    ['Reach', identity.reach],
    ['Telephone', identity.telephone],
    ['E-mail', identity.email],
    ['Address', identity.address],
    ['Guardian', identity.guardian],
    ['In an emergency', identity.emergency],
  ];
  return (
    <dl className={styles.contact}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function MergedAway({ name, into }: { readonly name: string; readonly into: string }) {
  return (
    <>
      <title>Merged record</title>
      <header className={parts.head}>
        <div>
          <h1>{name}</h1>
          <p>This record was found to be the same person as another one, and merged into it.</p>
        </div>
      </header>
      <Link className={parts.button} to={`/staff/patients/${into}`}>
        Open the record that was kept
      </Link>
    </>
  );
}
