import { type Drawing, VIEWS, type View } from '@filiform/body';
import { type KeyboardEvent, memo, useRef } from 'react';
import { VIEW_NAMES } from '../picture/chart-window.ts';
import { DrawingPicture } from '../picture/drawing-picture.tsx';
import styles from './view-tabs.module.css';

type ViewTabsProps = {
  readonly view: View;
  readonly drawing: Drawing;
  /** An earlier drawing that is shown underneath. */
  readonly beneath: Drawing | undefined;
  /** Views that show the muscle being looked at. */
  readonly zoneOn: readonly View[];
  readonly onView: (view: View) => void;
};

/** The four views, each as a small picture of what is marked on it. */
export function ViewTabs({ view, drawing, beneath, zoneOn, onView }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? view;
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label="Views of the body" className={styles.tabs} onKeyDown={onKeyDown}>
      {VIEWS.map((known, i) => {
        return (
          <button
            key={known}
            type="button"
            role="tab"
            id={`view-${known}`}
            data-tab={known}
            data-zone={zoneOn.includes(known) || undefined}
            aria-selected={known === view}
            aria-controls="pain-chart"
            aria-keyshortcuts={String(i + 1)}
            tabIndex={known === view ? 0 : -1}
            onClick={() => onView(known)}
          >
            <span aria-hidden="true" className={styles.thumb}>
              <Thumb drawing={drawing} view={known} />
            </span>
            <span className={styles.label}>
              {VIEW_NAMES[known]}
              <small>{zoneOn.includes(known) ? 'zone here' : marksOn(known, drawing, beneath)}</small>
            </span>
            <span aria-hidden="true" className={styles.key}>
              {i + 1}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function marksOn(view: View, drawing: Drawing, beneath: Drawing | undefined): string {
  const marked = (on: Drawing | undefined) => on?.strokes.some((stroke) => stroke.view === view) ?? false;
  return marked(drawing) ? 'marked' : marked(beneath) ? 'earlier' : '';
}

const Thumb = memo(
  function Thumb({ drawing, view }: { drawing: Drawing; view: View }) {
    return (
      <DrawingPicture
        drawing={drawing}
        view={view}
        idPrefix="thumb"
        window="upper"
        edgeWords={false}
        shownHeight={72}
      />
    );
  },
  // A stroke on one view changes one small picture.
  (before, after) => before.view === after.view && same(before.drawing, after.drawing, after.view),
);

function same(one: Drawing, other: Drawing, view: View): boolean {
  const [before, after] = [one, other].map(({ strokes }) => strokes.filter((stroke) => stroke.view === view));
  return before?.length === after?.length && (before?.every((stroke, i) => stroke === after?.[i]) ?? false);
}
