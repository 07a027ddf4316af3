import { ATLAS, type Muscle, type MuscleSide, type TriggerPoint } from '@filiform/atlas';
import { VIEWS, type View } from '@filiform/body';
import type { SiteLanguage } from '../language.ts';
import { referralWindow, viewsOfPoints } from '../muscles/referral-picture.tsx';
import { pictureWordsIn } from './picture-words.ts';

/** A drawing of the atlas as a picture of its own: two pages that show it fetch it once, and no page carries its lines. */
export type MusclePicture = {
  readonly address: string;
  readonly view: View;
  readonly alt: string;
  /** Its shape; it is drawn sharp at any size. */
  readonly width: number;
  readonly height: number;
};

/** The most telling view of these points of a muscle. */
export function musclePicture(
  muscle: Muscle,
  points: readonly TriggerPoint[],
  side: MuscleSide,
  language: SiteLanguage,
): MusclePicture {
  const view = viewsOfPoints(muscle, points, side)[0] ?? 'front';
  const { width, height } = referralWindow({ muscle, points, side, view });
  const [only] = points;
  const which = points.length === 1 && only ? only.id : ALL_POINTS;
  return {
    // The atlas's version: a corrected drawing has an address of its own.
    address: `/pictures/muscles/${muscle.id}/${which}/${side}/${view}.svg?v=${ATLAS.version}`,
    view,
    alt: pictureWordsIn(language, { muscle, points, view, side }),
    width: Math.round(width * 2),
    height: Math.round(height * 2),
  };
}

const ALL_POINTS = 'all';

export type PicturedMuscle = {
  readonly muscle: Muscle;
  readonly points: readonly TriggerPoint[];
  readonly side: MuscleSide;
  readonly view: View;
};

/** What the address of a picture asks for; undefined where the atlas holds no such thing. */
export function musclePictured(asked: {
  readonly muscleId: string;
  readonly points: string;
  readonly side: string;
  readonly file: string;
}): PicturedMuscle | undefined {
  const { side } = asked;
  const muscle = ATLAS.muscles.find(({ id }) => id === asked.muscleId);
  const view = VIEWS.find((one) => `${one}.svg` === asked.file);
  if (!muscle || !view || (side !== 'left' && side !== 'right')) return undefined;
  const points =
    asked.points === ALL_POINTS ? muscle.triggerPoints : muscle.triggerPoints.filter(({ id }) => id === asked.points);
  return points.length > 0 ? { muscle, points, side, view } : undefined;
}
