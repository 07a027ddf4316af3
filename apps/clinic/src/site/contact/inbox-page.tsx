import { Form, Link, useSubmit } from 'react-router';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import styles from './inbox.module.css';
import { type InboxView, KIND_WORDS } from './inbox-view.ts';

type InboxPageProps = { readonly view: InboxView; readonly tabs: readonly SiteTab[] };

/** What visitors of the public site sent. */
export function InboxPage({ view, tabs }: InboxPageProps) {
  const { lines, filter } = view;
  return (
    <>
      <title>Inbox of the website</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>Inbox</h1>
          <p>What visitors wrote to your clinics. Nothing here belongs to a patient’s record.</p>
        </div>
        <Filter view={view} />
      </header>
      {lines.length === 0 && (
        <p className={parts.empty}>
          {filter.isAnswered
            ? 'No message has been answered yet.'
            : 'Nothing waits. New messages come here, with a task.'}
        </p>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <div>
              <Link to={`/staff/site/inbox/${line.id}`}>
                {KIND_WORDS[line.kind]} from {line.writtenAs}
              </Link>
            </div>
            <p>
              {line.speaks === 'es' && <span className={styles.mark}>Spanish</span>}
              {line.clinicName}, {line.sent}
              {line.answered && `. Answered by ${line.answered}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Filter({ view: { clinics, filter } }: { readonly view: InboxView }) {
  const submit = useSubmit();
  return (
    <Form method="get" className={styles.filter} onChange={(event) => submit(event.currentTarget)}>
      <label>
        <span>Clinic</span>
        <select name="clinic" defaultValue={filter.clinicId}>
          <option value="">All clinics</option>
          {clinics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Show</span>
        <select name="show" defaultValue={filter.isAnswered ? 'answered' : 'open'}>
          <option value="open">Waiting</option>
          <option value="answered">Answered</option>
        </select>
      </label>
      <noscript>
        <button type="submit" className={parts.quiet}>
          Show
        </button>
      </noscript>
    </Form>
  );
}
