import { type Muscle, markPoint, type TriggerPoint } from '@filiform/atlas';
import { insideSentence, REGION_LABELS, type RegionId, regionsOfDrawing, type View } from '@filiform/body';
import { VIEW_NAMES } from '../../intake/index.words.ts';

/** Where points hurt: the main places, and those where some people feel it too. */
export type PainPlaces = { readonly mainly: readonly RegionId[]; readonly sometimes: readonly RegionId[] };

export function painPlaces(points: readonly TriggerPoint[]): PainPlaces {
  const regionsOf = (strength: 'primary' | 'spillover') =>
    new Set(
      points.flatMap((point) =>
        point.zones.filter((zone) => zone.strength === strength).flatMap((zone) => zone.regions),
      ),
    );
  const mainly = regionsOf('primary');
  const sometimes = [...regionsOf('spillover')].filter((region) => !mainly.has(region));
  return { mainly: [...mainly], sometimes };
}

/** A region in the middle of a sentence: "side of the neck", "Achilles tendon". */
export function inWords(region: RegionId): string {
  return insideSentence(REGION_LABELS[region]);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** One sentence on where it hurts; an empty text where the atlas holds no pain zone. */
export function painSentence({ mainly, sometimes }: PainPlaces): string {
  const main = mainly.length > 0 ? `The pain is felt mainly at: ${listed(mainly.map(inWords))}.` : '';
  const also = sometimes.length > 0 ? `Some people feel it at: ${listed(sometimes.map(inWords))}.` : '';
  return [main, also].filter((sentence) => sentence !== '').join(' ');
}

/** With a full stop, where the record holds a bare phrase. */
export function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** A fingertip on the skin over a point. */
const FINGERTIP_MM = 14;

/** The region of the body that a finger on the point's mark would touch, the nearest in size first; none off the body. */
export function skinOver(point: TriggerPoint): RegionId | undefined {
  const [mark] = point.marks;
  if (!mark) return undefined;
  const { view, at } = markPoint(mark, 'left');
  const spot = { view, points: [at], widthMm: FINGERTIP_MM, intensity0to10: 1, quality: 'aching' } as const;
  return [...regionsOfDrawing({ strokes: [spot] })].sort(
    (a, b) => b.shareOfDrawing - a.shareOfDrawing || b.coverage - a.coverage,
  )[0]?.region;
}

/** What a picture of these points shows, for who can't see it. */
export function pictureWords(
  muscle: Muscle,
  points: readonly TriggerPoint[],
  view: View,
  side: 'left' | 'right' = 'left',
): string {
  const count = points.length === 1 ? 'A ring marks the trigger point' : 'Rings mark the trigger points';
  return `${VIEW_NAMES[view]}, with the ${side} ${muscle.name}. ${count}; coloured areas show where it hurts. ${painSentence(painPlaces(points))}`;
}

/** The number of a point as people say it: `tp2` is trigger point 2. */
export function pointName(point: TriggerPoint): string {
  const number = /^tp(\d+)$/.exec(point.id)?.[1];
  return number === undefined ? `Trigger point ${point.id}` : `Trigger point ${number}`;
}
