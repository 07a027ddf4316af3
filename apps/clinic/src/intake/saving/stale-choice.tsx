import { type Drawing, halfViewOf, isHandOrFoot, VIEWS, type View } from '@filiform/body';
import { useEffect, useRef } from 'react';
import { VIEW_NAMES } from '../picture/chart-window.ts';
import { DrawingPicture } from '../picture/drawing-picture.tsx';
import type { Theirs } from './saver.ts';
import styles from './saving.module.css';

type StaleChoiceProps = {
  readonly mine: Drawing;
  readonly theirs: Theirs<Drawing>;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Two people drew at the same time: both drawings side by side, and the choice. */
export function StaleChoice({ mine, theirs, onKeepMine, onTakeTheirs }: StaleChoiceProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.stale} aria-labelledby="stale-title">
      <h2 id="stale-title" ref={title} tabIndex={-1}>
        {theirs.savedBy} saved another drawing of this visit meanwhile
      </h2>
      <p>Nothing is lost yet. Choose the one to keep; undo brings yours back if you take theirs.</p>
      <div className={styles.both}>
        <Version title="Yours" drawing={mine} idPrefix="mine" action="Keep mine" onPress={onKeepMine} />
        <Version
          title={`From ${theirs.savedBy}`}
          drawing={theirs.value}
          idPrefix="theirs"
          action="Take theirs"
          onPress={onTakeTheirs}
        />
      </div>
    </section>
  );
}

type VersionProps = {
  readonly title: string;
  readonly drawing: Drawing;
  readonly idPrefix: string;
  readonly action: string;
  readonly onPress: () => void;
};

function Version({ title, drawing, idPrefix, action, onPress }: VersionProps) {
  return (
    <div>
      <h3>{title}</h3>
      <div className={styles.pictures}>
        {VIEWS.filter((view) => !isHandOrFoot(halfViewOf(view)) || isDrawnOn(drawing, view)).map((view) => (
          <figure key={view}>
            <DrawingPicture drawing={drawing} view={view} idPrefix={idPrefix} edgeWords={false} shownHeight={180} />
            <figcaption>{VIEW_NAMES[view]}</figcaption>
          </figure>
        ))}
      </div>
      <button type="button" onClick={onPress}>
        {action}
      </button>
    </div>
  );
}

/** Hands and feet are shown where something is drawn on them: twelve pictures of each version would be too many. */
function isDrawnOn(drawing: Drawing, view: View): boolean {
  return drawing.strokes.some((stroke) => stroke.view === view);
}
