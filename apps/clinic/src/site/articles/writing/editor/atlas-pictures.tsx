import { isMuscleId, type Muscle, muscle } from '@filiform/atlas';
import { EDGE_WORDS } from '../../../../intake/index.words.ts';
import { ReferralPicture, viewsOfPoints } from '../../../muscles/referral-picture.tsx';
import styles from './editor.module.css';

type PictureProps = {
  readonly muscle: Muscle;
  readonly side: 'left' | 'right';
  /** Only the pain of this point; undefined: of all. */
  readonly point: string | undefined;
};

/** A muscle as readers will see it, where it tells most. */
function Picture({ muscle, side, point }: PictureProps) {
  const points = muscle.triggerPoints.filter(({ id }) => point === undefined || id === point);
  const view = viewsOfPoints(muscle, points, side)[0];
  if (!view) return null;
  return (
    <>
      <p className={styles.sides} aria-hidden="true">
        <span>{EDGE_WORDS[view][0]}</span>
        <span>{EDGE_WORDS[view][1]}</span>
      </p>
      <ReferralPicture {...{ muscle, points, side, view }} label={`${muscle.name}, ${side}: where its pain is felt`} />
    </>
  );
}

export const ATLAS_PICTURES = {
  find: (id: string): Muscle | undefined => (isMuscleId(id) ? muscle(id) : undefined),
  Picture,
} as const;

export type AtlasPictures = typeof ATLAS_PICTURES;
