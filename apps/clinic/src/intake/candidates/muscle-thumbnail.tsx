import { figure, VIEWS, type View } from '@filiform/body';
import { memo } from 'react';
import styles from './candidate-panel.module.css';
import type { Thumbnail } from './thumbnail.ts';

/** The figures that all thumbnails of a page use: drawn once, however long the list. */
export const ThumbnailFigures = memo(function ThumbnailFigures() {
  return (
    <svg width="0" height="0" className={styles.figures} aria-hidden="true" focusable="false">
      <defs>
        {VIEWS.map((view) => (
          <g key={view}>
            <g id={figureId(view)}>
              {figure(view).fills.map((d) => (
                <path key={d} d={d} />
              ))}
            </g>
            <clipPath id={`${figureId(view)}-clip`}>
              {figure(view).fills.map((d) => (
                <path key={d} d={d} />
              ))}
            </clipPath>
          </g>
        ))}
      </defs>
    </svg>
  );
});

type MuscleThumbnailProps = { readonly thumbnail: Thumbnail | undefined };

/**
 * Where a muscle's pain is felt, small: for a glance along the list. Its name stands beside it. The list is made anew with
 * each move of the pen, the pictures are not.
 */
export const MuscleThumbnail = memo(function MuscleThumbnail({ thumbnail }: MuscleThumbnailProps) {
  if (!thumbnail) return <span className={styles.thumbnail} />;
  const { view, window, primary, spillover } = thumbnail;
  return (
    <svg viewBox={window} className={styles.thumbnail} aria-hidden="true" focusable="false">
      <use href={`#${figureId(view)}`} className={styles.figure} />
      <g clipPath={`url(#${figureId(view)}-clip)`}>
        {/* One group for each strength, so that zones that overlap don't darken one another. */}
        <g className={styles.spillover}>
          {spillover.map(({ d, widthMm }) => (
            <path key={`${d} ${widthMm}`} d={d} strokeWidth={widthMm} />
          ))}
        </g>
        <g className={styles.primary}>
          {primary.map(({ d, widthMm }) => (
            <path key={`${d} ${widthMm}`} d={d} strokeWidth={widthMm} />
          ))}
        </g>
      </g>
    </svg>
  );
});

function figureId(view: View): string {
  return `thumbnail-${view}`;
}
