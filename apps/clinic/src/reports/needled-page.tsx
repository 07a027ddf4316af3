import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { DrawingPicture, VIEW_NAMES } from '../intake/index.ts';
import parts from '../look/page-parts.module.css';
import type { NeedledChart, NeedledView, Span } from './needled-view.server.ts';
import styles from './reports.module.css';

const SPAN_NAMES = { all: 'All time', year: 'Last 12 months', quarter: 'Last 3 months' } as const satisfies Readonly<
  Record<Span, string>
>;
const SPANS: readonly Span[] = ['all', 'year', 'quarter'];

/** Everything that was ever needled in one patient: on the body, and in a table from head to foot. */
export function NeedledPage({ view }: { readonly view: NeedledView }) {
  const isEmpty = view.groups.length === 0;
  return (
    <div className={styles.needled}>
      <title>Needled so far</title>
      <header className={parts.head}>
        <div>
          <h1>Needled so far</h1>
          <p>
            <a href={`/staff/patients/${view.patientId}`}>{view.patientName}</a>, born {view.birthDate}
            {!isEmpty && (
              <>
                {' · '}
                {view.visits} {view.visits === 1 ? 'visit' : 'visits'}, {view.first} to {view.last}
              </>
            )}
          </p>
          <p className={styles.onPaper}>{view.practiceName}</p>
        </div>
        <PrintButton />
      </header>
      <nav className={styles.spans} aria-label="How far back">
        {SPANS.map((span) => (
          <a
            key={span}
            href={`/staff/patients/${view.patientId}/needled${span === 'all' ? '' : `?span=${span}`}`}
            aria-current={span === view.span ? 'true' : undefined}
          >
            {SPAN_NAMES[span]}
          </a>
        ))}
      </nav>
      {isEmpty ? (
        <p className={parts.empty}>
          {view.span === 'all' ? 'Nothing was needled yet.' : 'Nothing was needled in this time. Look further back.'}
        </p>
      ) : (
        <div className={styles.columns}>
          <Chart chart={view.chart} />
          <Table view={view} />
        </div>
      )}
    </div>
  );
}

function PrintButton() {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  if (!canPrint) return null;
  return (
    <button type="button" className={`${parts.quiet} ${styles.offPaper}`} onClick={() => window.print()}>
      <IconPrinter size={18} aria-hidden /> Print
    </button>
  );
}

const NO_STROKES = { strokes: [] };

function Chart({ chart: { marks, views, window: shown, unmarked } }: { readonly chart: NeedledChart }) {
  return (
    <figure className={styles.chart}>
      <div>
        {views.map((view) => (
          <div key={view}>
            <DrawingPicture
              drawing={NO_STROKES}
              view={view}
              idPrefix="needled"
              marks={marks}
              window={shown}
              shownHeight={420}
              words={`${VIEW_NAMES[view]}: points ${marks
                .filter((mark) => mark.view === view)
                .map(({ label }) => label)
                .join(', ')} of the table`}
            />
            <span>{VIEW_NAMES[view]}</span>
          </div>
        ))}
      </div>
      <figcaption>
        Numbers as in the table. Filled: needled at the last visit. Hollow: earlier.
        {unmarked > 0 && ` ${unmarked} without a named point ${unmarked === 1 ? 'has' : 'have'} no mark.`}
      </figcaption>
    </figure>
  );
}

function Table({ view: { groups } }: { readonly view: NeedledView }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.unseen}>Needled places from head to foot</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Muscle and point</th>
            <th scope="col">Visits</th>
            <th scope="col">Last</th>
            <th scope="col">Twitches</th>
            <th scope="col">Familiar pain</th>
            <th scope="col">Tolerated</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr>
              <th scope="rowgroup" colSpan={7} className={styles.group}>
                {group.name}
              </th>
            </tr>
            {group.places.map((place) => (
              <tr key={place.number}>
                <td className={styles.number}>{place.number}</td>
                <th scope="row">
                  {place.name}
                  {place.where !== '' && <small>{place.where}</small>}
                </th>
                <td className={styles.number}>{place.visits}</td>
                <td>
                  <a href={`/staff/visits/${place.lastVisitId}/note`}>{place.last}</a>
                </td>
                <td>{place.twitches}</td>
                <td>{place.familiarPain}</td>
                <td>{place.tolerated}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
