import { type Drawing, QUALITIES, VIEWS, type View } from '@filiform/body';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Form, Link } from 'react-router';
import parts from '../../look/page-parts.module.css';
import { QualitySwatch } from '../chart/quality-swatch.tsx';
import { EDGE_WORDS, VIEW_NAMES } from '../picture/chart-window.ts';
import { DrawingPicture } from '../picture/drawing-picture.tsx';
import { QUALITY_WORDS } from '../picture/quality-patterns.ts';
import { ChangeTable } from './change-table.tsx';
import styles from './compare.module.css';
import type { CompareView, DrawingChoice, ShownDrawing } from './compare-view.server.ts';
import { painWindow } from './pain-window.ts';

type Two = Extract<CompareView, { kind: 'two' }>;

/** Two pain drawings of a patient side by side, and what changed between them. */
export function ComparePage({ view }: { readonly view: CompareView }) {
  const { patient } = view;
  return (
    <div className={styles.page}>
      <title>Drawings compared</title>
      <header className={parts.head}>
        <div>
          <h1>
            Pain drawings of <Link to={`/staff/patients/${patient.id}`}>{patient.name}</Link>
          </h1>
          <p>
            born {patient.birthDate}
            {view.kind === 'two' && (
              <span className={styles.onPaper}>
                {' '}
                · {view.before.when} and {view.after.when}
              </span>
            )}
          </p>
        </div>
        {view.kind === 'two' && <PrintButton />}
      </header>
      {view.kind === 'merged' && (
        <p className={parts.notice}>
          This record was merged into another one, with its drawings.
          <Link to={`/staff/patients/${view.into}/drawings`}>See them there</Link>
        </p>
      )}
      {view.kind === 'none' && <p className={parts.empty}>No drawing yet. The first one is made at a visit.</p>}
      {view.kind === 'one' && <OnlyOne shown={view.only} />}
      {view.kind === 'two' && <Compared key={`${view.before.visitId} ${view.after.visitId}`} view={view} />}
    </div>
  );
}

function OnlyOne({ shown }: { readonly shown: ShownDrawing }) {
  return (
    <>
      <p className={parts.notice}>
        There is one drawing so far, of {shown.when}. With the next one there will be something to compare.
      </p>
      <div className={styles.pair} data-views={Math.max(1, drawnViews(shown.drawing).length)}>
        <Side shown={shown} name="Drawing" views={drawnViews(shown.drawing)} all={[shown.drawing]} />
      </div>
    </>
  );
}

function Compared({ view }: { readonly view: Two }) {
  const { choices, before, after, total, regions } = view;
  const all = [before.drawing, after.drawing];
  const views = drawnViews(...all);
  const isSame = before.visitId === after.visitId;
  return (
    <>
      <Form method="get" className={styles.choose} aria-label="Choose two drawings">
        <Choice name="from" label="Earlier" chosen={before.visitId} choices={choices} />
        <Choice name="to" label="Later" chosen={after.visitId} choices={choices} />
        <button type="submit" className={parts.quiet}>
          Compare
        </button>
      </Form>
      {isSame ? (
        <p className={parts.notice}>This is one drawing twice. Choose another date to see a change.</p>
      ) : (
        <p className={styles.total}>
          <strong>{total.what} in all:</strong> {total.measures}
          {total.areaPercent !== '' && total.areaCm2 !== '0' && `, area ${total.areaPercent}`}
          {total.mean !== '' && total.mean !== '0' && `, mean ${total.mean}`}.
        </p>
      )}
      <div className={styles.pair} data-views={Math.max(1, views.length)}>
        <Side shown={before} name="Earlier" views={views} all={all} />
        <Side shown={after} name="Later" views={views} all={all} />
      </div>
      <Key drawings={all} />
      {!isSame && regions.length > 0 && <ChangeTable lines={regions} />}
      <p className={styles.how}>
        Areas are measured on the chart, a body of 1.75 m, not on skin, each place once. Mean and worst are of 0 to 10;
        the mean counts every bit of area alike. Regions overlap, so they don’t add up to the whole. No hand draws the
        same pain twice alike: a change of less than a tenth of the area counts as the same size.
      </p>
    </>
  );
}

/** A choice of one drawing; works as a plain form before scripts. */
function Choice({
  name,
  label,
  chosen,
  choices,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly DrawingChoice[];
}) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {choices.map(({ visitId, when, isEmpty }) => (
          <option key={visitId} value={visitId}>
            {isEmpty ? `${when}, nothing marked` : when}
          </option>
        ))}
      </select>
    </div>
  );
}

type SideProps = {
  readonly shown: ShownDrawing;
  readonly name: string;
  readonly views: readonly View[];
  /** Both drawings: they are shown in the same window. */
  readonly all: readonly Drawing[];
};

/**
 * One of the drawings, on every view that either was drawn on. Stacked on a phone, the order brings the same view of
 * both drawings together.
 */
function Side({ shown, name, views, all }: SideProps) {
  return (
    <section className={styles.side} aria-label={`${name}, ${shown.when}`}>
      <h2>
        <Link to={`/staff/visits/${shown.visitId}`} title={`Open the visit of ${shown.when}`}>
          {shown.when}
        </Link>
        <span>{shown.measure}</span>
      </h2>
      {views.length === 0 && <p className={parts.empty}>Drawn without pain.</p>}
      {views.map((view, place) => (
        <figure key={view} style={{ order: place + 1 }}>
          <p>
            <span>{EDGE_WORDS[view][0]}</span>
            <span>{EDGE_WORDS[view][1]}</span>
          </p>
          <DrawingPicture
            drawing={shown.drawing}
            view={view}
            idPrefix={`${name.toLowerCase()}-${view}`}
            window={painWindow(view, all)}
            shownHeight={400}
            edgeWords={false}
          />
          <figcaption>
            {VIEW_NAMES[view]} <span>{shown.when}</span>
            {!shown.drawing.strokes.some((stroke) => stroke.view === view) && <em>nothing marked</em>}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function drawnViews(...drawings: readonly Drawing[]): readonly View[] {
  return VIEWS.filter((view) => drawings.some(({ strokes }) => strokes.some((stroke) => stroke.view === view)));
}

/** What the colours and patterns of these drawings mean. */
function Key({ drawings }: { readonly drawings: readonly Drawing[] }) {
  const strokes = drawings.flatMap((drawing) => drawing.strokes);
  const found = QUALITIES.filter((quality) => strokes.some((stroke) => stroke.quality === quality));
  if (found.length === 0) return null;
  return (
    <p className={styles.key}>
      <span>Darker is stronger.</span>
      {found.map((quality) => (
        <span key={quality}>
          <QualitySwatch quality={quality} intensity0to10={5} /> {QUALITY_WORDS[quality].name}
        </span>
      ))}
    </p>
  );
}

/** Printing is the browser's: the button is there once scripts can press it. */
function PrintButton() {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  if (!canPrint) return null;
  return (
    <div className={parts.actions}>
      <button type="button" className={parts.small} onClick={() => window.print()}>
        <IconPrinter size={18} aria-hidden="true" /> Print
      </button>
    </div>
  );
}
