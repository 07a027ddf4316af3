import type { Muscle, TriggerPoint } from '@filiform/atlas';
import { REGION_LABELS, type RegionId, type View } from '@filiform/body';

/** Where points hurt, in the words of the chart's list: the main places, and those where some people feel it too. */
export type PainPlaces = { readonly mainly: readonly string[]; readonly sometimes: readonly string[] };

export function painPlaces(points: readonly TriggerPoint[]): PainPlaces {
  const regionsOf = (strength: 'primary' | 'spillover') =>
    new Set(
      points.flatMap((point) =>
        point.zones.filter((zone) => zone.strength === strength).flatMap((zone) => zone.regions),
      ),
    );
  const mainly = regionsOf('primary');
  const sometimes = [...regionsOf('spillover')].filter((region) => !mainly.has(region));
  return { mainly: [...mainly].map(inWords), sometimes: sometimes.map(inWords) };
}

function inWords(region: RegionId): string {
  return REGION_LABELS[region].toLowerCase();
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** One sentence on where it hurts; an empty text where the atlas holds no pain zone. */
export function painSentence({ mainly, sometimes }: PainPlaces): string {
  const main = mainly.length > 0 ? `The pain is felt mainly at: ${listed(mainly)}.` : '';
  const also = sometimes.length > 0 ? `Some people feel it at: ${listed(sometimes)}.` : '';
  return [main, also].filter((sentence) => sentence !== '').join(' ');
}

const VIEW_WORDS: Readonly<Record<View, string>> = {
  front: 'the front of the body',
  back: 'the back of the body',
  'head-left': 'the left side of head and neck',
  'head-right': 'the right side of head and neck',
  'palm-left': 'the palm of the left hand',
  'palm-right': 'the palm of the right hand',
  'hand-back-left': 'the back of the left hand',
  'hand-back-right': 'the back of the right hand',
  'sole-left': 'the sole of the left foot',
  'sole-right': 'the sole of the right foot',
  'foot-top-left': 'the top of the left foot',
  'foot-top-right': 'the top of the right foot',
};

/** What a picture of these points shows, for who can't see it. */
export function pictureWords(muscle: Muscle, points: readonly TriggerPoint[], view: View): string {
  const count = points.length === 1 ? 'A ring marks the trigger point' : 'Rings mark the trigger points';
  return `${VIEW_WORDS[view]}, with the left ${muscle.name}. ${count}; coloured areas show where it hurts. ${painSentence(painPlaces(points))}`;
}

/** The number of a point as people say it: `tp2` is trigger point 2. */
export function pointName(point: TriggerPoint): string {
  const number = /^tp(\d+)$/.exec(point.id)?.[1];
  return number === undefined ? `Trigger point ${point.id}` : `Trigger point ${number}`;
}
