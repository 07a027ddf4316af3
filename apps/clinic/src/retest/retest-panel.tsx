import { changeWords, measureName, retestChange, retestRemarks } from '@filiform/needling';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { newId } from '../database/identifier.ts';
import { SaveWords } from '../intake/index.saving.ts';
import parts from '../look/page-parts.module.css';
import { AddMeasure } from './add-measure.tsx';
import { MeasureCard } from './measure-card.tsx';
import { bothMeasures, type MeasureFields, readMeasure, withoutValues } from './measure-fields.ts';
import styles from './retest.module.css';
import type { RetestAnswer } from './retest-form.server.ts';
import type { RetestView } from './retest-view.server.ts';
import { StaleRetest } from './stale-retest.tsx';
import { useRetest } from './use-retest.ts';

type RetestPanelProps = { readonly view: RetestView; readonly answer?: RetestAnswer | undefined };

/**
 * What was measured before and after needling. Stands on its own page, and can stand on another page of the visit: its
 * form is sent to its own address.
 */
export function RetestPanel({ view, answer }: RetestPanelProps) {
  return view.closed === undefined ? (
    <OpenRetest view={view} answer={answer} />
  ) : (
    <>
      <p className={parts.notice}>{view.closed}</p>
      <MeasuresTable measures={view.measures} />
    </>
  );
}

function OpenRetest({ view, answer }: RetestPanelProps) {
  const { visitId, steps } = view.head;
  const stored = { ...view, visitId, ...(answer && { measures: answer.measures, rowVersion: answer.rowVersion }) };
  const { measures, saving, change, show } = useRetest(stored);
  const [before, setBefore] = useState<readonly MeasureFields[]>();
  // Until scripts run the form is sent as forms always were.
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);

  const add = (added: readonly MeasureFields[]) => {
    setBefore(undefined);
    change([...measures, ...added]);
    const [first] = added;
    if (first) focusOn(`before:${first.id}`);
  };
  const takeBack = (id: string) => {
    setBefore(measures);
    change(measures.filter((one) => one.id !== id));
  };
  const submit = (event: FormEvent) => {
    if (isLive) event.preventDefault();
  };
  const { state } = saving;
  const noBaseline = steps.sites > 0 && measures.every((fields) => fields.before.trim() === '');
  return (
    <section aria-label="Re-test" className={styles.panel}>
      <div className={styles.line}>
        <h2>Before and after</h2>
        <SaveWords state={state} what="the re-test" onRetry={saving.retry} />
      </div>
      {answer && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden /> {answer.sentence}
        </p>
      )}
      {state.kind === 'stale' && (
        <StaleRetest
          mine={measures}
          theirs={state.theirs}
          onKeepBoth={() => {
            const both = bothMeasures(measures, state.theirs.value);
            show(both);
            saving.keepMine(both);
          }}
          onTakeTheirs={() => {
            show(state.theirs.value);
            saving.takeTheirs();
          }}
        />
      )}
      {noBaseline && (
        <p className={parts.warn}>
          <IconAlertTriangle size={20} aria-hidden /> Sites are recorded and no baseline is: what is measured from now
          on has nothing to be compared with.
        </p>
      )}
      <form method="post" action={`/staff/visits/${visitId}/retest`} onSubmit={submit}>
        {/* The first button answers the Enter key. */}
        <button type="submit" name="intent" value="save" className={styles.unseen} tabIndex={-1} aria-hidden="true">
          Save
        </button>
        <input type="hidden" name="rowVersion" value={stored.rowVersion} />
        <input type="hidden" name="ids" value={measures.map(({ id }) => id).join(',')} />
        {measures.length === 0 && (
          <p className={parts.empty}>
            Nothing is measured yet. Measure before the needle, and the same again after it.
          </p>
        )}
        <ul className={styles.measures}>
          {measures.map((fields) => (
            <MeasureCard
              key={fields.id}
              fields={fields}
              isLive={isLive}
              onChange={(next) => change(measures.map((one) => (one.id === next.id ? next : one)))}
              onTakeBack={() => takeBack(fields.id)}
            />
          ))}
        </ul>
        {before && (
          <p className={parts.notice} role="status">
            Taken back.{' '}
            <button
              type="button"
              className={parts.quiet}
              onClick={() => {
                change(before);
                setBefore(undefined);
              }}
            >
              Undo
            </button>
          </p>
        )}
        {measures.length === 0 && view.lastTime && (
          <p>
            <button
              type="submit"
              name="intent"
              value="last-time"
              className={parts.quiet}
              onClick={() => isLive && add((view.lastTime?.measures ?? []).map((one) => withoutValues(one, newId())))}
            >
              Measure the same as on {view.lastTime.when} ({view.lastTime.measures.length})
            </button>
          </p>
        )}
        <AddMeasure isLive={isLive} onAdd={(fields) => add([fields])} />
        {!isLive && (
          <button type="submit" name="intent" value="save" className={parts.button}>
            Save
          </button>
        )}
      </form>
    </section>
  );
}

/** What was signed. */
function MeasuresTable({ measures }: { readonly measures: readonly MeasureFields[] }) {
  if (measures.length === 0) return <p className={parts.empty}>Nothing was measured at this visit.</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((fields) => {
          const read = readMeasure(fields);
          if (!read.ok) return null;
          const remarks = retestRemarks(read.measure).map(({ words }) => words);
          return (
            <tr key={fields.id}>
              <th scope="row">{measureName(read.measure)}</th>
              <td>{fields.before || 'not measured'}</td>
              <td>{fields.after || 'not measured'}</td>
              <td>
                {retestChange(read.measure).kind === 'words' ? '' : changeWords(read.measure)}
                {remarks.length > 0 && <small>{remarks.join(' ')}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function focusOn(id: string): void {
  // After the next paint: the new card is not there yet.
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
