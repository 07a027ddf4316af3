import type { Drawing } from '@filiform/body';
import { DrawingPicture, VIEW_NAMES } from '../intake/index.ts';
import type { PointView } from '../needling/index.ts';
import { fitsUpper, needledMarks, viewsDrawn, viewsMarked } from './chart-pictures.ts';
import styles from './note.module.css';

type NotePicturesProps = { readonly drawing: Drawing | undefined; readonly points: readonly PointView[] };

const NO_STROKES = { strokes: [] };

/** The pain drawing and the points needled, as the print shows them too. */
export function NotePictures({ drawing, points }: NotePicturesProps) {
  const marks = needledMarks(points);
  const drawn = viewsDrawn(drawing);
  const marked = viewsMarked(marks);
  if (drawn.length === 0 && marked.length === 0) return null;
  return (
    <aside className={styles.pictures} aria-label="Pictures">
      {drawing && drawn.length > 0 && (
        <figure>
          <figcaption>Pain drawing</figcaption>
          <div>
            {drawn.map((view) => (
              <div key={view}>
                <DrawingPicture
                  drawing={drawing}
                  view={view}
                  idPrefix="pain"
                  window={fitsUpper(drawing, []) ? 'upper' : 'whole'}
                  shownHeight={220}
                />
                <span>{VIEW_NAMES[view]}</span>
              </div>
            ))}
          </div>
        </figure>
      )}
      {marked.length > 0 && (
        <figure>
          <figcaption>Points needled</figcaption>
          <div>
            {marked.map((view) => (
              <div key={view}>
                <DrawingPicture
                  drawing={NO_STROKES}
                  view={view}
                  idPrefix="points"
                  marks={marks}
                  window={fitsUpper(undefined, marks) ? 'upper' : 'whole'}
                  shownHeight={220}
                />
                <span>{VIEW_NAMES[view]}</span>
              </div>
            ))}
          </div>
        </figure>
      )}
    </aside>
  );
}
