import type { View } from '@filiform/body';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type ChartWindow, EDGE_WORDS, upperWindow, VIEW_NAMES, wholeWindow } from '../picture/chart-window.ts';
import styles from './chart-corners.module.css';
import { centreOf, zoomed } from './zoom.ts';

type ChartCornersProps = {
  readonly view: View;
  readonly window: ChartWindow;
  readonly earlier: { readonly when: string } | undefined;
  /** Where the earlier drawing stands beside this one; undefined while there is nothing to compare. */
  readonly comparedAt: string | undefined;
  readonly showEarlier: boolean;
  readonly onLook: (window: ChartWindow) => void;
  readonly onShowEarlier: (show: boolean) => void;
};

/** What stands in the chart's corners: the sides in words, what is looked at, and how close. */
export function ChartCorners(props: ChartCornersProps) {
  const { view, window, earlier, comparedAt, showEarlier, onLook, onShowEarlier } = props;
  const [left, right] = EDGE_WORDS[view];
  const whole = wholeWindow(view);
  const isWhole = window.width === whole.width;
  const isBody = view === 'front' || view === 'back';
  return (
    <>
      <p className={styles.top}>
        <span>{left}</span>
        <span>{right}</span>
      </p>
      <p className={styles.view}>{VIEW_NAMES[view]}</p>
      {earlier && (
        <div className={styles.earlier}>
          {comparedAt && <a href={comparedAt}>Compare</a>}
          <button type="button" aria-pressed={showEarlier} onClick={() => onShowEarlier(!showEarlier)}>
            Earlier drawing <small>{earlier.when}</small>
          </button>
        </div>
      )}
      <div className={styles.zoom}>
        <button type="button" aria-label="Zoom in" onClick={() => onLook(zoomed(window, view, 1.4, centreOf(window)))}>
          <IconPlus size={20} aria-hidden />
        </button>
        <button
          type="button"
          aria-label="Zoom out"
          onClick={() => onLook(zoomed(window, view, 1 / 1.4, centreOf(window)))}
        >
          <IconMinus size={20} aria-hidden />
        </button>
        {isBody && (
          <button type="button" onClick={() => onLook(isWhole ? upperWindow(view) : whole)}>
            {isWhole ? 'Upper body' : 'Whole body'}
          </button>
        )}
      </div>
    </>
  );
}
