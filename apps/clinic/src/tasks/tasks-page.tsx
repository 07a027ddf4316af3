import { IconAlertTriangle, IconCheck, IconChevronDown, IconPhone } from '@tabler/icons-react';
import { Form, Link, useSubmit } from 'react-router';
import parts from '../look/page-parts.module.css';
import { AddTaskForm } from './add-task-form.tsx';
import styles from './tasks.module.css';
import type { TaskLine, TaskListView, TasksAnswer } from './view.ts';

type TasksPageProps = { readonly view: TaskListView; readonly answer: TasksAnswer | undefined };

/** What is to be done by this person's roles: overdue, today, later, and what was done lately. */
export function TasksPage({ view, answer }: TasksPageProps) {
  const { overdue, today, later, done, justDone } = view;
  const open = overdue.length + today.length + later.length;
  return (
    <div className={styles.page}>
      <title>Tasks</title>
      <header className={parts.head}>
        <div>
          <h1>Tasks</h1>
          <p>
            For {view.roles}: {overdue.length} overdue, {today.length} today, {later.length} later.
          </p>
        </div>
        <Filter view={view} />
      </header>
      {answer?.kind === 'refused' && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden="true" /> {answer.sentence}
        </p>
      )}
      {justDone && <JustDone line={justDone} />}
      {open === 0 && (
        <p className={parts.empty}>
          Nothing is open. Tasks come here by themselves, such as the call after thorax work, or are added below.
        </p>
      )}
      <Group name="Overdue" lines={overdue} isUrgent />
      <Group name="Today" lines={today} />
      <Group name="Later" lines={later} />
      <AddTaskForm view={view} answer={answer?.kind === 'add-refused' ? answer : undefined} />
      {done.length > 0 && (
        <details className={styles.done} open={justDone !== undefined || undefined}>
          <summary>
            <IconChevronDown size={18} aria-hidden="true" /> Done in the last seven days ({done.length})
          </summary>
          <ul className={styles.tasks}>
            {done.map((line) => (
              <TaskRow key={line.id} line={line} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Group({
  name,
  lines,
  isUrgent,
}: {
  readonly name: string;
  readonly lines: readonly TaskLine[];
  readonly isUrgent?: true;
}) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={name} data-urgent={isUrgent}>
      <h2 className={parts.section}>
        {name} <span>{lines.length}</span>
      </h2>
      <ul className={styles.tasks}>
        {lines.map((line) => (
          <TaskRow key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ line }: { readonly line: TaskLine }) {
  const isDone = line.group === 'done';
  return (
    <li id={`task-${line.id}`} data-done={isDone || undefined}>
      <div className={styles.due}>
        <strong>{line.due}</strong>
        <span>{[line.whose, line.clinicName].filter(Boolean).join(', ')}</span>
      </div>
      <div className={styles.what}>
        <h3>{line.title}</h3>
        <Patient line={line} />
        {line.details && <p>{line.details}</p>}
        {line.isFromWebsite && <p className={styles.marked}>From the website</p>}
        {line.marked && <p className={styles.marked}>{isDone ? `Done by ${line.marked}` : line.marked}</p>}
      </div>
      <div className={styles.actions}>
        {line.link && (
          <Link
            className={line.finishedBy === 'page' && !isDone ? parts.button : parts.small}
            to={line.link}
            aria-label={`${isDone ? 'Open' : line.opens}: ${line.title}${line.patient ? `, ${line.patient.name}` : ''}`}
          >
            {isDone ? 'Open' : line.opens}
          </Link>
        )}
        {(isDone || line.finishedBy === 'tap') && <MarkButton line={line} />}
      </div>
    </li>
  );
}

function Patient({ line: { patient, hidesPatient } }: { readonly line: TaskLine }) {
  if (hidesPatient) return <p className={styles.patient}>About one patient. Your roles do not include who it is.</p>;
  if (!patient) return null;
  return (
    <p className={styles.patient}>
      <Link to={`/staff/patients/${patient.id}`}>{patient.name}</Link>
      {patient.telephone && (
        <a
          href={`tel:${patient.telephone.replaceAll(/[^+\d]/g, '')}`}
          aria-label={`${patient.telephone}, call ${patient.name}`}
        >
          <IconPhone size={16} aria-hidden="true" /> {patient.telephone}
        </a>
      )}
    </p>
  );
}

function MarkButton({ line }: { readonly line: TaskLine }) {
  const isDone = line.group === 'done';
  return (
    <form method="post">
      <input type="hidden" name="taskId" value={line.id} />
      <button
        type="submit"
        name="intent"
        value={isDone ? 'undo' : 'done'}
        className={isDone ? parts.small : parts.quiet}
        aria-label={`${isDone ? 'Undo' : 'Done'}: ${line.title}${line.patient ? `, ${line.patient.name}` : ''}`}
      >
        {!isDone && <IconCheck size={18} aria-hidden="true" />} {isDone ? 'Undo' : 'Done'}
      </button>
    </form>
  );
}

/** Stays in sight until the next step: one tap takes it back. */
function JustDone({ line }: { readonly line: TaskLine }) {
  return (
    <div className={styles.justDone} role="status">
      <IconCheck size={20} aria-hidden="true" />
      <span>Done: {line.title}</span>
      <form method="post">
        <input type="hidden" name="taskId" value={line.id} />
        <button type="submit" name="intent" value="undo" className={parts.quiet}>
          Undo
        </button>
      </form>
    </div>
  );
}

function Filter({ view: { clinics, filter } }: { readonly view: TaskListView }) {
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
      <label className={styles.check}>
        <input type="checkbox" name="everybodys" value="yes" defaultChecked={filter.everybodys} />
        <span>Colleagues' own too</span>
      </label>
      <noscript>
        <button type="submit" className={parts.quiet}>
          Show
        </button>
      </noscript>
    </Form>
  );
}
