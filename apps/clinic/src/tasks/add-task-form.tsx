import { IconPlus } from '@tabler/icons-react';
import parts from '../look/page-parts.module.css';
import styles from './tasks.module.css';
import type { TaskListView, TasksAnswer } from './view.ts';

type AddTaskFormProps = {
  readonly view: TaskListView;
  readonly answer: Extract<TasksAnswer, { kind: 'add-refused' }> | undefined;
};

/** A task by hand: what, whose, by when. */
export function AddTaskForm({ view, answer }: AddTaskFormProps) {
  const { adding, clinics } = view;
  const { values = {}, errors = {} } = answer?.refusal ?? {};
  const wired = (name: string) => ({
    id: `task-${name}`,
    name,
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby': errors[name] ? `task-${name}-error` : undefined,
  });
  return (
    // A new key is a new form: after one was added the fields are empty again.
    <details key={adding.key} className={styles.add} open={answer !== undefined || undefined}>
      <summary>
        <IconPlus size={18} aria-hidden="true" /> Add a task
      </summary>
      <form method="post" className={styles.form} autoComplete="off">
        <input type="hidden" name="key" value={values.key ?? adding.key} />
        {errors.form && <p className={parts.refusal}>{errors.form}</p>}
        <div className={styles.wide}>
          <label htmlFor="task-title">What is to be done</label>
          <input {...wired('title')} maxLength={200} required defaultValue={values.title} />
          <small>No names and no complaints: everybody with the role reads it.</small>
          <FieldError name="title" errors={errors} />
        </div>
        <div>
          <label htmlFor="task-whose">Whose</label>
          <select {...wired('whose')} required defaultValue={values.whose ?? ''}>
            <option value="" disabled>
              Choose
            </option>
            <optgroup label="Whoever has the role">
              {adding.roles.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label="One person">
              {adding.people.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
          <FieldError name="whose" errors={errors} />
        </div>
        <div>
          <label htmlFor="task-dueOn">Due</label>
          <input
            {...wired('dueOn')}
            type="date"
            required
            min={adding.today}
            defaultValue={values.dueOn ?? adding.today}
          />
          <FieldError name="dueOn" errors={errors} />
        </div>
        <div>
          <label htmlFor="task-clinicId">Clinic (optional)</label>
          <select {...wired('clinicId')} defaultValue={values.clinicId ?? view.filter.clinicId}>
            <option value="">No single clinic</option>
            {clinics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <FieldError name="clinicId" errors={errors} />
        </div>
        {adding.mayNamePatient && (
          <div>
            <label htmlFor="task-patient">Patient (optional)</label>
            <input {...wired('patient')} maxLength={200} defaultValue={values.patient} />
            <small>Name, birth date or telephone. Shown to those alone who may see this patient.</small>
            <FieldError name="patient" errors={errors} />
            {answer && answer.choices.length > 0 && (
              <fieldset className={styles.choices}>
                <legend>Who is it?</legend>
                {answer.choices.map(({ id, words }) => (
                  <label key={id}>
                    <input type="radio" name="patientId" value={id} />
                    <span>{words}</span>
                  </label>
                ))}
              </fieldset>
            )}
          </div>
        )}
        <div className={styles.wide}>
          <button type="submit" name="intent" value="add" className={parts.button}>
            Add the task
          </button>
        </div>
      </form>
    </details>
  );
}

function FieldError({ name, errors }: { readonly name: string; readonly errors: Readonly<Record<string, string>> }) {
  if (!errors[name]) return null;
  return (
    <span className={styles.error} id={`task-${name}-error`} role="alert">
      {errors[name]}
    </span>
  );
}
