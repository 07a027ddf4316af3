import { IconAlertTriangle } from '@tabler/icons-react';
import parts from '../look/page-parts.module.css';
import type { NeedlingReportView, RateRow, Reconciled } from './needling-report-view.server.ts';
import styles from './reports.module.css';

/** The owner's look back: rates with their intervals beside the published ones, and every needle accounted for. */
export function NeedlingReportPage({ view }: { readonly view: NeedlingReportView }) {
  return (
    <div className={styles.page}>
      <title>Needling, looking back</title>
      <header className={parts.head}>
        <div>
          <h1>Needling, looking back</h1>
          <p>
            Numbers of the practice; no patient is named. <a href="/staff/reports/lots">Where a lot was used</a>
          </p>
        </div>
      </header>
      <form method="get" className={styles.filters}>
        <div>
          <label htmlFor="from">First day</label>
          <input
            id="from"
            type="date"
            name="from"
            defaultValue={view.from}
            aria-invalid={view.sentence ? true : undefined}
          />
        </div>
        <div>
          <label htmlFor="to">Last day</label>
          <input id="to" type="date" name="to" defaultValue={view.to} aria-invalid={view.sentence ? true : undefined} />
        </div>
        <div>
          <label htmlFor="clinic">Clinic</label>
          <select id="clinic" name="clinic" defaultValue={view.clinicId}>
            <option value="">All clinics</option>
            {view.clinics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={parts.quiet}>
          Show
        </button>
      </form>
      {view.sentence && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden /> {view.sentence}
        </p>
      )}
      {view.report && view.report.counts.sessions + view.report.counts.unsigned === 0 && (
        <p className={parts.empty}>Nothing was needled from {view.report.when}.</p>
      )}
      {view.report && view.report.counts.sessions + view.report.counts.unsigned > 0 && (
        <>
          <Counts counts={view.report.counts} when={view.report.when} />
          <Rates view={view} together={view.report.together} kinds={view.report.kinds} />
        </>
      )}
    </div>
  );
}

function Counts({ counts, when }: { readonly counts: Reconciled; readonly when: string }) {
  const { sessions, unsigned, needlesIn, needlesOut, missing, accounts, againstStop, copies, late } = counts;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" className={parts.section}>
        Sessions and needles <span>{when}</span>
      </h2>
      <dl className={styles.figures}>
        <Figure name="Sessions signed" value={sessions} small={unsigned > 0 ? `${unsigned} not signed yet` : ''} />
        <Figure name="Needles in" value={needlesIn} />
        <Figure name="Needles out" value={needlesOut} />
        <Figure
          name="Not counted out"
          value={missing}
          small={accounts.map(({ name, count }) => `${count} ${name}`).join(', ')}
        />
        <Figure name="Signed against a stop" value={againstStop} />
        <Figure name="Copies with nothing new" value={copies} />
        <Figure name="Notes written late" value={late} small="more than a day after the visit" />
      </dl>
    </section>
  );
}

function Figure({ name, value, small = '' }: { name: string; value: number; small?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value.toLocaleString('en-US')}
        {small !== '' && <small>{small}</small>}
      </dd>
    </div>
  );
}

type RatesProps = {
  readonly view: NeedlingReportView;
  readonly together: readonly RateRow[];
  readonly kinds: readonly RateRow[];
};

function Rates({ view: { studies }, together, kinds }: RatesProps) {
  return (
    <section aria-labelledby="rates">
      <h2 id="rates" className={parts.section}>
        Adverse events <span>sessions with one, in 1,000 signed sessions</span>
      </h2>
      <p>
        In brackets the 95 % confidence interval (Wilson’s score interval): with few sessions it is wide, and a rate of
        nought is not a proof that nothing happens. Published rates are mostly reported by therapists on themselves, and
        patients would report more. Some count patients, not treatments. None of them is a limit to stay under.
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Sessions</th>
              <th scope="col">Here, per 1,000</th>
              {studies.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <Rows name="Taken together" rows={together} columns={studies.length + 3} />
          <Rows name="By kind" rows={kinds} columns={studies.length + 3} />
        </table>
      </div>
      <ul className={styles.small}>
        {studies.map(({ name, words }) => (
          <li key={name}>
            {name}: {words}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({
  name,
  rows,
  columns,
}: {
  readonly name: string;
  readonly rows: readonly RateRow[];
  readonly columns: number;
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles.group}>
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name}</th>
          <td className={styles.number}>{row.count}</td>
          <td>{row.rate}</td>
          {row.published.map((words, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one cell a study, always in the same order
            <td key={place}>{words}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
