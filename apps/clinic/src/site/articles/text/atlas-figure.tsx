import { ATLAS, type Muscle, type MuscleSide, type TriggerPoint } from '@filiform/atlas';
import type { SiteLanguage } from '../../language.ts';
import { musclePicture } from '../../pictures/muscle-picture.ts';
import { edgeWords } from '../../pictures/picture-words.ts';
import type { TextWords } from './text-words.ts';

type AtlasFigureProps = {
  readonly muscle: string;
  /** One point of it; undefined for all of them. */
  readonly point: string | undefined;
  readonly side: MuscleSide;
  readonly caption: string;
  readonly language: SiteLanguage;
  readonly words: TextWords;
  readonly isPreview: boolean;
};

/** A muscle's pattern of pain, drawn from the atlas of today. What the atlas no longer knows is not drawn. */
export function AtlasFigure(props: AtlasFigureProps) {
  const { side, caption, words, isPreview, language } = props;
  const found = findInAtlas(props.muscle, props.point);
  if (!found) return isPreview ? <p className="preview-note">{words.unknown}</p> : null;
  const { muscle, points } = found;
  const picture = musclePicture(muscle, points, side, language);
  const isOne = props.point !== undefined;
  const [viewersLeft, viewersRight] = edgeWords(language, picture.view);
  return (
    <figure className="atlas-figure">
      <p className="picture-sides">
        <span>{viewersLeft}</span>
        <span>{viewersRight}</span>
      </p>
      <img src={picture.address} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
      <figcaption>
        {caption !== '' && `${caption} `}
        <a href={isOne ? `/muscles/${muscle.id}/${points[0]?.id}` : `/muscles/${muscle.id}`} hrefLang="en">
          {isOne ? words.aboutPoint : words.aboutMuscle}
        </a>
      </figcaption>
    </figure>
  );
}

function findInAtlas(
  muscleId: string,
  pointId: string | undefined,
): { readonly muscle: Muscle; readonly points: readonly TriggerPoint[] } | undefined {
  const muscle = ATLAS.muscles.find(({ id }) => id === muscleId);
  if (!muscle) return undefined;
  if (pointId === undefined) return { muscle, points: muscle.triggerPoints };
  const point = muscle.triggerPoints.find(({ id }) => id === pointId);
  return point && { muscle, points: [point] };
}
