import type { Drawing, View } from '@filiform/body';
import { IconDownload, IconMinus, IconPlus } from '@tabler/icons-react';
import { type ChartWindow, upperWindow, VIEW_NAMES, wholeWindow } from '../picture/chart-window.ts';
import styles from './chart-bar.module.css';
import { centreOf, zoomed } from './zoom.ts';

type ChartBarProps = {
  readonly view: View;
  readonly window: ChartWindow;
  readonly drawing: Drawing;
  readonly earlier: { readonly when: string } | undefined;
  readonly showEarlier: boolean;
  readonly onLook: (window: ChartWindow) => void;
  readonly onShowEarlier: (show: boolean) => void;
};

/** What is looked at, and how close. */
export function ChartBar({ view, window, drawing, earlier, showEarlier, onLook, onShowEarlier }: ChartBarProps) {
  const whole = wholeWindow(view);
  const isWhole = window.width === whole.width;
  const isBody = view === 'front' || view === 'back';
  return (
    <div className={styles.bar}>
      <strong>{VIEW_NAMES[view]}</strong>
      {earlier && (
        <button type="button" aria-pressed={showEarlier} onClick={() => onShowEarlier(!showEarlier)}>
          {showEarlier ? 'Hide' : 'Show'} earlier drawing <small>({earlier.when})</small>
        </button>
      )}
      <button type="button" onClick={() => exportDrawing(drawing)}>
        <IconDownload size={20} aria-hidden />
        <span>Export drawing</span>
      </button>
      <div className={styles.zoom}>
        {isBody && (
          <button type="button" onClick={() => onLook(isWhole ? upperWindow(view) : whole)}>
            {isWhole ? 'Upper body' : 'Whole body'}
          </button>
        )}
        <button
          type="button"
          aria-label="Zoom out"
          onClick={() => onLook(zoomed(window, view, 1 / 1.4, centreOf(window)))}
        >
          <IconMinus size={20} aria-hidden />
        </button>
        <button type="button" aria-label="Zoom in" onClick={() => onLook(zoomed(window, view, 1.4, centreOf(window)))}>
          <IconPlus size={20} aria-hidden />
        </button>
      </div>
    </div>
  );
}

/** Hands the drawing over as a file that `filiform rank --drawing` reads. The name holds nothing of the patient's. */
function exportDrawing(drawing: Drawing): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(drawing)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'pain-drawing.json';
  link.click();
  URL.revokeObjectURL(address);
}
