import type { Muscle, TriggerPoint } from '@filiform/atlas';
import { EDGE_WORDS, VIEW_NAMES } from '../../intake/index.words.ts';
import { pictureWords } from './pain-words.ts';
import { ReferralPicture, viewsOfPoints } from './referral-picture.tsx';

/** One picture for each view that shows something, the most telling first, with the patient's sides written on it. */
export function Pictures({ muscle, points }: { readonly muscle: Muscle; readonly points: readonly TriggerPoint[] }) {
  const views = viewsOfPoints(muscle, points, 'left');
  return (
    <section className="pictures" aria-label="Where it lies and where it hurts" data-views={views.length}>
      {views.map((view) => (
        <figure key={view}>
          <p className="picture-sides">
            <span>{EDGE_WORDS[view][0]}</span>
            <span>{EDGE_WORDS[view][1]}</span>
          </p>
          <ReferralPicture
            muscle={muscle}
            points={points}
            side="left"
            view={view}
            label={pictureWords(muscle, points, view)}
          />
          <figcaption>{VIEW_NAMES[view]}</figcaption>
        </figure>
      ))}
      <p className="picture-key">
        <span>
          <i className="key-point" /> trigger point
        </span>
        <span>
          <i className="key-muscle" /> the muscle
        </span>
        <span>
          <i className="key-primary" /> felt by most
        </span>
        <span>
          <i className="key-spillover" /> felt by some
        </span>
        <span>Drawn for the left side; the right side is its mirror image.</span>
      </p>
    </section>
  );
}
