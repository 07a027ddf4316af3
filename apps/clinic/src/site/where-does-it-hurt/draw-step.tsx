import { parseDrawing, type RegionId, type Side, type Stroke, simplifyStroke, type View } from '@filiform/body';
import { useState } from 'react';
import {
  ChartCorners,
  type ChartWindow,
  type DrawingChange,
  type DrawingHistory,
  FIRST_PEN,
  LiveStroke,
  loadAtlas,
  markedSentence,
  PainChart,
  type Pen,
  RegionPicker,
  useAtlas,
  useMarkedRegions,
  useShortcuts,
  ViewTabs,
  wholeWindow,
} from '../../intake/index.drawing.ts';
import { SimplePen } from './simple-pen.tsx';
import { StepHeading } from './step-heading.tsx';
import styles from './where-does-it-hurt.module.css';

type DrawStepProps = {
  readonly history: DrawingHistory;
  readonly onChange: (change: DrawingChange) => void;
  readonly onDone: () => void;
  readonly onBack: () => void;
  /** The part that compares is on its way, or could not be loaded. */
  readonly comparing: 'ready' | 'loading' | 'failed';
};

/** A fingertip marks about as much of the screen however close the look is: the height in sight chooses the brush. */
function brushFor(window: ChartWindow): Pen['brush'] {
  if (window.height > 700) return 'large';
  return window.height > 300 ? 'medium' : 'small';
}

/** Draw where it hurts, with mouse, finger or pen, or press places in a list. */
export function DrawStep({ history, onChange, onDone, onBack, comparing }: DrawStepProps) {
  const drawing = history.present;
  const [view, setView] = useState<View>('front');
  const [windows, setWindows] = useState<Partial<Record<View, ChartWindow>>>({});
  const [chosen, setPen] = useState<Pen>(FIRST_PEN);
  const [live] = useState(() => new LiveStroke());
  const [lost, setLost] = useState(false);
  const atlas = useAtlas();
  const marked = useMarkedRegions(atlas, drawing);
  const window = windows[view] ?? wholeWindow(view);
  const pen: Pen = { ...chosen, brush: brushFor(window) };
  const look = (to: ChartWindow) => setWindows((all) => ({ ...all, [view]: to }));
  useShortcuts({ view, onView: setView, onChange, readOnly: false });

  function finish(stroke: Stroke) {
    const parsed = parseDrawing({ version: 1, strokes: [simplifyStroke(stroke)] });
    if (parsed.ok) onChange({ kind: 'add', strokes: parsed.value.drawing.strokes });
  }

  async function withAtlas(work: (loaded: Awaited<ReturnType<typeof loadAtlas>>) => void) {
    try {
      work(await loadAtlas());
      setLost(false);
    } catch {
      setLost(true);
    }
  }

  const addRegion = (region: RegionId, side: Side) =>
    withAtlas(({ strokesForRegion }) => {
      const strokes = strokesForRegion(region, side, pen.intensity0to10, pen.quality);
      onChange({ kind: 'add', strokes });
      const [first] = strokes;
      if (first && !strokes.some((stroke) => stroke.view === view)) setView(first.view);
    });
  const removeRegion = (region: RegionId, side: Side) =>
    withAtlas(({ cutRegion }) =>
      onChange({ kind: 'replace', drawing: { version: 1, strokes: cutRegion(drawing.strokes, region, side) } }),
    );

  const empty = drawing.strokes.length === 0;
  return (
    <section>
      <StepHeading>Draw where it hurts</StepHeading>
      <p>
        Left and right are yours, not those of who looks at you. Zoom with two fingers, or with plus and minus. What you
        draw stays in this page.
      </p>
      <div className={styles.desk}>
        <div className={styles.views}>
          <ViewTabs {...{ drawing, view }} beneath={undefined} zoneOn={[]} onView={setView} />
        </div>
        <div className={styles.chart}>
          <PainChart
            {...{ view, window, drawing, pen, live }}
            beneath={undefined}
            readOnly={false}
            over={undefined}
            onStroke={finish}
            onErase={(on, along, radiusMm, sweep) => onChange({ kind: 'erase', view: on, along, radiusMm, sweep })}
            onLook={look}
          />
          <ChartCorners
            {...{ view, window }}
            earlier={undefined}
            comparedAt={undefined}
            showEarlier={false}
            onLook={look}
            onShowEarlier={() => undefined}
          />
        </div>
        <div className={styles.tools}>
          <SimplePen {...{ pen, history, onChange }} onPen={setPen} />
          <button
            type="button"
            className={styles.main}
            aria-disabled={empty || comparing === 'loading'}
            onClick={() => empty || comparing === 'loading' || onDone()}
          >
            {empty ? 'Draw first' : comparing === 'loading' ? 'Getting ready…' : 'What may this be?'}
          </button>
          {(comparing === 'failed' || lost) && (
            <p className={styles.lost} role="alert">
              A part of this page could not be loaded. Check your connection and press again: your drawing is still
              here.
            </p>
          )}
          <details className={styles.byName}>
            <summary>Mark places by name instead</summary>
            <RegionPicker {...{ marked }} onAdd={addRegion} onRemove={removeRegion} />
          </details>
          <button type="button" className={styles.quiet} onClick={onBack}>
            Back to the questions
          </button>
        </div>
      </div>
      <p className={styles.told} aria-live="polite">
        {marked && !empty && markedSentence(marked.map((region) => ({ ...region, qualities: [] })))}
      </p>
    </section>
  );
}
