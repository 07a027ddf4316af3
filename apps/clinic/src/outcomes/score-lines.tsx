import { CHANGE_WORDS, numberWords } from './change.ts';
import { INSTRUMENTS } from './instruments.ts';
import styles from './score-lines.module.css';
import type { InstrumentScores } from './scores.server.ts';

/** One line of scores over time for each instrument, with its numbers, how many there are, and what the change means. */
export function ScoreLines({ scores }: { readonly scores: readonly InstrumentScores[] }) {
  return (
    <ul className={styles.lines}>
      {scores.map((one) => (
        <ScoreLine key={one.instrument} {...one} />
      ))}
    </ul>
  );
}

const WIDTH = 300;
const HEIGHT = 72;
/** More would hide the line. */
const DOTS_AT_MOST = 20;
const MARGIN = { left: 26, right: 30, top: 10, bottom: 10 };

function ScoreLine({ instrument: id, count, step, points, change }: InstrumentScores) {
  const instrument = INSTRUMENTS[id];
  const [first, latest] = [points[0], points.at(-1)];
  if (!first || !latest) return null;
  const [lowest, highest] = instrument.range;
  const span = latest.atMs - first.atMs || 1;
  const place = ({ score, atMs }: { score: number; atMs: number }) => ({
    x: MARGIN.left + ((atMs - first.atMs) / span) * (WIDTH - MARGIN.left - MARGIN.right),
    y: MARGIN.top + ((highest - score) / (highest - lowest)) * (HEIGHT - MARGIN.top - MARGIN.bottom),
  });
  const placed = points.map((point) => ({ ...place(point), atMs: point.atMs }));
  const [start, end] = [place(first), place(latest)];
  const said = `${instrument.name}: ${numberWords(first.score)} on ${first.day}, ${numberWords(latest.score)} on ${latest.day}, ${count} in all`;
  return (
    <li>
      <h3>
        {instrument.name} <span>n = {count}</span>
      </h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        <line className={styles.bound} x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={MARGIN.top} y2={MARGIN.top} />
        <line
          className={styles.bound}
          x1={MARGIN.left}
          x2={WIDTH - MARGIN.right}
          y1={HEIGHT - MARGIN.bottom}
          y2={HEIGHT - MARGIN.bottom}
        />
        <text className={styles.scale} x={MARGIN.left - 6} y={MARGIN.top + 4} textAnchor="end">
          {highest}
        </text>
        <text className={styles.scale} x={MARGIN.left - 6} y={HEIGHT - MARGIN.bottom + 4} textAnchor="end">
          {lowest}
        </text>
        {placed.length > 1 && <polyline className={styles.line} points={linePoints(placed)} />}
        {(placed.length <= DOTS_AT_MOST ? placed : []).map(({ x, y, atMs }) => (
          <circle key={atMs} className={styles.point} cx={round(x)} cy={round(y)} r={2} />
        ))}
        <circle className={styles.latest} cx={round(end.x)} cy={round(end.y)} r={3.5} />
        <text className={styles.number} x={end.x + 7} y={end.y + 4.5}>
          {numberWords(latest.score)}
        </text>
        {count > 1 && (
          <text className={styles.number} x={start.x + 3} y={start.y + (start.y > HEIGHT / 2 ? -6 : 15)}>
            {numberWords(first.score)}
          </text>
        )}
      </svg>
      <p className={styles.said}>
        {change ? (
          <>
            <strong>{CHANGE_WORDS[change.kind]}.</strong> {change.words} ({first.day}); {instrument.better} is better.
          </>
        ) : (
          `Measured once, on ${first.day}; ${instrument.better} is better.`
        )}
      </p>
      {change && (
        <p className={styles.threshold}>
          {change.threshold}
          {step > 1 && `. One score of ${step} is drawn`}
        </p>
      )}
    </li>
  );
}

function linePoints(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
