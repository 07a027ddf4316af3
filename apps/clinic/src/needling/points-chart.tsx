import { figure, halfViewOf, isHandOrFoot, VIEWS, type View } from '@filiform/body';
import type { MouseEvent } from 'react';
import { VIEW_NAMES } from '../intake/index.ts';
import { chartBox, pointsOnChart, type ScreenPoint } from './chart-points.ts';
import styles from './needling.module.css';
import type { PointView } from './view.ts';

type PointsChartProps = {
  readonly today: readonly PointView[];
  readonly earlier: readonly PointView[];
  readonly earlierWhen: string | undefined;
  /** A tap, as a place on a view; undefined where the chart only shows. */
  readonly onTap: ((at: ScreenPoint) => void) | undefined;
};

/** The letters of the sides beside front and back; the other views are named by their side. */
function sideLetters(view: View): readonly [left: string, right: string] {
  return view === 'back' ? ['L', 'R'] : view === 'front' ? ['R', 'L'] : ['', ''];
}

/** Body and head always, back first; a hand or foot where a point is marked on it. */
function shownViews(marks: readonly ScreenPoint[]): readonly View[] {
  const others = VIEWS.filter((view) => view !== 'back');
  return ['back' as const, ...others].filter(
    (view) => !isHandOrFoot(halfViewOf(view)) || marks.some((mark) => mark.view === view),
  );
}

/** Today's points filled with a needle line, those of the visit before hollow. The list of sites says the same in words. */
export function PointsChart({ today, earlier, earlierWhen, onTap }: PointsChartProps) {
  const todayMarks = today.flatMap(pointsOnChart);
  const earlierMarks = earlier.flatMap(pointsOnChart);
  const all = [...todayMarks, ...earlierMarks];
  return (
    <figure className={styles.chart}>
      <div className={styles.views}>
        {shownViews(all).map((view) => {
          const name = VIEW_NAMES[view];
          const [left, right] = sideLetters(view);
          const box = chartBox(view, all);
          const here = (marks: readonly ScreenPoint[]) => marks.filter((mark) => mark.view === view);
          return (
            <div key={view} className={styles.view}>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the finger; by keyboard a muscle is typed in the list beside */}
              <svg
                viewBox={box.join(' ')}
                role="img"
                aria-label={`${name}: ${here(todayMarks).length} points needled today, ${here(earlierMarks).length} at the visit before`}
                onClick={onTap && ((event) => onTap(placeOf(event, view)))}
                className={onTap ? styles.tappable : undefined}
              >
                <Body view={view} />
                {here(earlierMarks).map((mark, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name of their own and keep their order
                  <EarlierMark key={place} {...mark} size={box[2]} />
                ))}
                {here(todayMarks).map((mark, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name of their own and keep their order
                  <TodayMark key={place} {...mark} size={box[2]} />
                ))}
              </svg>
              <div className={styles.viewName} aria-hidden="true">
                <span>{left}</span>
                <span>{name}</span>
                <span>{right}</span>
              </div>
            </div>
          );
        })}
      </div>
      <figcaption className={styles.legend}>
        <span>
          <Sample kind="today" /> needled today
        </span>
        {earlierWhen && (
          <span>
            <Sample kind="earlier" /> {earlierWhen}
          </span>
        )}
        {onTap && <span className={styles.hint}>Tap near a point to add it, on one of today's to go to it.</span>}
      </figcaption>
    </figure>
  );
}

/** From the pixel that was tapped to millimetres on the view's screen box. */
function placeOf(event: MouseEvent<SVGSVGElement>, view: View): ScreenPoint {
  const matrix = event.currentTarget.getScreenCTM();
  if (!matrix) return { view, x: Number.NaN, y: Number.NaN };
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { view, x, y };
}

function Body({ view }: { readonly view: View }) {
  const { fills, outlines, lines, hints } = figure(view);
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      {fills.map((path) => (
        <path key={path} d={path} fill="var(--body-fill)" />
      ))}
      {hints.map((path) => (
        <path key={path} d={path} className={styles.hintLine} />
      ))}
      {lines.map((path) => (
        <path key={path} d={path} className={styles.landmarkLine} />
      ))}
      {outlines.map((path) => (
        <path key={path} d={path} className={styles.outline} />
      ))}
    </g>
  );
}

type MarkProps = { readonly x: number; readonly y: number; readonly size: number };

function TodayMark({ x, y, size }: MarkProps) {
  const r = size / 44;
  return (
    <g className={styles.todayMark}>
      <line x1={x} y1={y} x2={x + r * 2.6} y2={y - r * 2.6} strokeWidth={r * 0.55} />
      <circle cx={x} cy={y} r={r} strokeWidth={r * 0.35} />
      <circle cx={x} cy={y} r={r * 0.28} className={styles.markCentre} />
    </g>
  );
}

function EarlierMark({ x, y, size }: MarkProps) {
  // Wider than today's mark: a point that is needled again shows both.
  const r = size / 30;
  return <circle cx={x} cy={y} r={r} strokeWidth={r * 0.28} className={styles.earlierMark} />;
}

function Sample({ kind }: { readonly kind: 'today' | 'earlier' }) {
  return (
    <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
      {kind === 'today' ? <TodayMark x={-2} y={2} size={200} /> : <EarlierMark x={0} y={0} size={200} />}
    </svg>
  );
}
