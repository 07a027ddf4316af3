import {
  type Drawing,
  parseDrawing,
  type RegionId,
  type Side,
  type Stroke,
  simplifyStroke,
  type View,
} from '@filiform/body';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { CandidatePanel, type PointedAt } from './candidates/candidate-panel.tsx';
import { loadAtlas, useAtlas } from './candidates/use-atlas.ts';
import { useRanking } from './candidates/use-ranking.ts';
import { ZoneOverlay } from './candidates/zone-overlay.tsx';
import { ChartCorners } from './chart/chart-corners.tsx';
import { firstView, firstWindow } from './chart/first-look.ts';
import { PainChart } from './chart/pain-chart.tsx';
import { FIRST_PEN, LiveStroke, type Pen } from './chart/pen.ts';
import { PenTools } from './chart/pen-tools.tsx';
import { useShortcuts } from './chart/use-shortcuts.ts';
import { ViewTabs } from './chart/view-tabs.tsx';
import styles from './drawing-desk.module.css';
import { musclesExamined } from './findings/examination.ts';
import { FindingsPanel } from './findings/findings-panel.tsx';
import { StaleFindings } from './findings/stale-findings.tsx';
import { useExamination } from './findings/use-examination.ts';
import { beginHistory, changeDrawing, type DrawingChange } from './history/drawing-history.ts';
import type { ChartWindow } from './picture/chart-window.ts';
import { RegionPanel } from './regions/region-panel.tsx';
import { useMarkedRegions } from './regions/use-marked-regions.ts';
import { DRAWING } from './saving/same-drawing.ts';
import { moreUrgent, SaveWords } from './saving/save-words.tsx';
import { StaleChoice } from './saving/stale-choice.tsx';
import { useSaving } from './saving/use-saving.ts';
import { SidePanel } from './side-panel.tsx';
import { told } from './told.ts';
import { VisitHead } from './visit-head.tsx';
import type { DrawingPageFacts } from './visit-page.server.ts';

/** What each view was last looked at by; a view not yet looked at opens with its first window. */
type Windows = Readonly<Partial<Record<View, ChartWindow>>>;

/** The page of a visit's drawing: the chart, what it is drawn with, and beside it the muscles that can explain it. */
export function DrawingDesk({
  head,
  staffId,
  drawing: stored,
  rowVersion,
  drawnBy,
  frozen,
  examined,
  earlier,
}: DrawingPageFacts) {
  const [history, dispatch] = useReducer(changeDrawing, stored, beginHistory);
  const [pen, setPen] = useState<Pen>(FIRST_PEN);
  const [view, setView] = useState<View>(() => firstView(stored));
  const [windows, setWindows] = useState<Windows>({});
  const [live] = useState(() => new LiveStroke());
  const [pointedAt, setPointedAt] = useState<PointedAt>();
  const [showEarlier, setShowEarlier] = useState(false);

  const drawing = history.present;
  const beneath = showEarlier ? earlier?.drawing : undefined;
  const readOnly = frozen !== undefined;
  const atlas = useAtlas();
  const {
    examining,
    saving: findingsSaving,
    show: showExamination,
  } = useExamination({ visitId: head.visitId, staffId, ...examined }, !readOnly);
  const { examination } = examining;
  const ranking = useRanking(atlas, drawing, live, examination);
  const marked = useMarkedRegions(atlas, drawing);
  const saving = useSaving(
    DRAWING,
    { ownerId: head.visitId, staffId, value: stored, rowVersion, savedBy: drawnBy },
    (kept) => dispatch({ kind: 'replace', drawing: kept }),
  );
  useDrawnSince(stored, drawing, saving.changed);
  // What the server has not got yet, it can't compare.
  const isStored = saving.state.kind === 'saved' && (rowVersion > 0 || drawing.strokes.length > 0);

  // While a muscle is pointed at that this view doesn't show, the view that shows it best is looked at instead.
  const zoneOn = useMemo(
    () => (pointedAt && typeof atlas !== 'string' ? atlas.viewsOf(pointedAt.muscle, pointedAt.side) : []),
    [pointedAt, atlas],
  );
  const shownView = zoneOn.length === 0 || zoneOn.includes(view) ? view : (zoneOn[0] ?? view);

  const shownWindow = windows[shownView] ?? firstWindow(shownView, stored);

  const change = useCallback((what: DrawingChange) => dispatch(what), []);
  const look = useCallback((to: ChartWindow) => setWindows((all) => ({ ...all, [shownView]: to })), [shownView]);
  useShortcuts({ view: shownView, onView: setView, onChange: change, readOnly });

  function finish(stroke: Stroke) {
    // The server cuts at the outline too: cut here, the picture, the ranking and what is stored are one.
    const parsed = parseDrawing({ version: 1, strokes: [simplifyStroke(stroke)] });
    if (parsed.ok) change({ kind: 'add', strokes: parsed.value.drawing.strokes });
    setView(stroke.view);
  }

  async function addRegion(region: RegionId, side: Side) {
    const { strokesForRegion } = await loadAtlas();
    const strokes = strokesForRegion(region, side, pen.intensity0to10, pen.quality);
    change({ kind: 'add', strokes });
    const [first] = strokes;
    if (first && !strokes.some((stroke) => stroke.view === view)) setView(first.view);
  }

  async function removeRegion(region: RegionId, side: Side) {
    const { cutRegion } = await loadAtlas();
    change({ kind: 'replace', drawing: { version: 1, strokes: cutRegion(drawing.strokes, region, side) } });
  }

  const over =
    pointedAt && typeof atlas !== 'string'
      ? (mmPerPixel: number) => (
          <ZoneOverlay
            shown={atlas.muscleOn(shownView, pointedAt.muscle, pointedAt.side)}
            matching={pointedAt.matching}
            mmPerPixel={mmPerPixel}
          />
        )
      : undefined;

  return (
    <div className={styles.page}>
      <VisitHead head={{ ...head, steps: { ...head.steps, drawn: drawing.strokes.length > 0 } }} step="drawing">
        {readOnly ? (
          <p className={styles.frozen}>{frozen}</p>
        ) : (
          <SaveWords
            {...(moreUrgent(findingsSaving.state, saving.state)
              ? { state: findingsSaving.state, what: 'these findings' }
              : { state: saving.state, what: 'this drawing' })}
            onRetry={() => {
              saving.retry();
              findingsSaving.retry();
            }}
          />
        )}
      </VisitHead>
      {saving.state.kind === 'stale' ? (
        <StaleChoice
          mine={drawing}
          theirs={saving.state.theirs}
          onKeepMine={() => saving.keepMine(drawing)}
          onTakeTheirs={() => {
            if (saving.state.kind !== 'stale') return;
            const { theirs } = saving.state;
            saving.takeTheirs();
            dispatch({ kind: 'replace', drawing: theirs.value });
          }}
        />
      ) : (
        <div className={styles.desk}>
          <div className={styles.views}>
            <ViewTabs {...{ drawing, beneath, zoneOn }} view={shownView} onView={setView} />
          </div>
          <div className={styles.chart}>
            <PainChart
              {...{ view: shownView, drawing, pen, readOnly, live, over }}
              window={shownWindow}
              beneath={beneath}
              onStroke={finish}
              onErase={(on, along, radiusMm, sweep) => change({ kind: 'erase', view: on, along, radiusMm, sweep })}
              onLook={look}
            />
            <ChartCorners
              {...{ view: shownView, earlier, showEarlier }}
              window={shownWindow}
              comparedAt={earlier && isStored ? comparedAt(head, earlier.visitId) : undefined}
              onLook={look}
              onShowEarlier={setShowEarlier}
            />
          </div>
          {!readOnly && (
            <div className={styles.tools}>
              <PenTools {...{ pen, history }} onPen={setPen} onChange={change} />
            </div>
          )}
          <div className={styles.side}>
            {findingsSaving.state.kind === 'stale' && (
              <StaleFindings
                atlas={atlas}
                mine={examination}
                theirs={findingsSaving.state.theirs}
                onKeep={(kept) => {
                  showExamination(kept);
                  findingsSaving.keepMine(kept);
                }}
                onTakeTheirs={() => {
                  if (findingsSaving.state.kind !== 'stale') return;
                  showExamination(findingsSaving.state.theirs.value);
                  findingsSaving.takeTheirs();
                }}
              />
            )}
            <SidePanel
              {...{ ranking, marked, atlas }}
              examined={musclesExamined(examination.findings).length}
              findings={<FindingsPanel {...{ atlas, examining }} />}
              muscles={
                <CandidatePanel
                  {...{ atlas, ranking, marked, examining }}
                  empty={drawing.strokes.length === 0 && ranking?.note !== undefined}
                  visitId={head.visitId}
                  canNeedle={!readOnly}
                  onPoint={setPointedAt}
                  onView={setView}
                />
              }
              regions={
                <RegionPanel {...{ drawing, marked, pen, readOnly }} onAdd={addRegion} onRemove={removeRegion} />
              }
            />
          </div>
        </div>
      )}
      <p className={styles.told} aria-live="polite">
        {told({ atlas, ranking, marked: drawing === stored ? undefined : marked, examining })}
      </p>
    </div>
  );
}

function comparedAt({ patientId, visitId }: DrawingPageFacts['head'], earlierVisitId: string): string {
  return `/staff/patients/${patientId}/drawings?from=${earlierVisitId}&to=${visitId}`;
}

/** Tells of every version of the drawing after the first one. */
function useDrawnSince(stored: Drawing, drawing: Drawing, drawn: (drawing: Drawing) => void) {
  const told = useRef(stored);
  useEffect(() => {
    if (told.current === drawing) return;
    told.current = drawing;
    drawn(drawing);
  });
}
