/**
 * What a drawing resembles, in words. Brings the atlas along: loaded in the browser when something is drawn, and works
 * there alone.
 */
import { muscle } from '@filiform/atlas';
import { areaMm2, type Drawing, emptyField, paint, regionsOfDrawing } from '@filiform/body';
import { atlasRanker, placesOfField, type RedFlag } from '@filiform/referral';
import { sentence } from '../muscles/pain-words.ts';
import type { Answer, AnswerItem } from './answer-types.ts';
import { startsWithHeart } from './heart-first.ts';
import { type Likeness, likenesses } from './likeness.ts';
import { patternWords } from './pattern-words.ts';

/**
 * From this share of the body on, a drawing says "everywhere" and tells no pattern from another. A whole arm is about a
 * tenth, the whole back of the trunk a sixth: product default.
 */
const EVERYWHERE = 0.3;

/** Builds the index of zones ahead of the first answer. */
export function warmUp(): void {
  atlasRanker().prepare();
}

/** Pure and deterministic: the same drawing gives the same answer. */
export function answerTo(drawing: Pick<Drawing, 'strokes'>): Answer {
  const field = paint(drawing);
  const marked = placesOfField(field);
  if (marked.places.length === 0) return { kind: 'nothing drawn' };
  const startsSo = startsWithHeart(regionsOfDrawing(drawing));
  // Not ranked: no pattern stands out, and every danger of the body would be raised at once. The questions have asked for
  // those.
  if (areaMm2(field) >= EVERYWHERE * areaMm2(emptyField().fill(1))) return { kind: 'everywhere', heart: startsSo };
  const ranking = atlasRanker().rank(marked);
  const heart = startsSo || ranking.redFlags.some(isHeart);
  const flags = ranking.redFlags
    .filter((flag) => !isHeart(flag))
    .map(({ id, urgency, sayToPatient }) => ({ id, urgency, sentence: sayToPatient }));
  // What a flag warns of is said by the flag.
  const found = likenesses(ranking).filter(({ id }) => !flags.some((flag) => flag.id === id));
  return { kind: 'likeness', heart, flags, closely: inWords(found, 'closely'), inPart: inWords(found, 'in part') };
}

function isHeart({ id }: Pick<RedFlag, 'id'>): boolean {
  return id === 'visceral-heart';
}

function inWords(found: readonly Likeness[], group: Likeness['group']): readonly AnswerItem[] {
  return found
    .filter((one) => one.group === group)
    .flatMap((one): AnswerItem[] => {
      if (one.kind === 'muscle') {
        const record = muscle(one.id);
        if (!record) return [];
        const { name, inPlainWords } = record;
        return [{ id: one.id, name, sentence: sentence(inPlainWords.where), page: `/muscles/${one.id}` }];
      }
      const words = patternWords(one.id);
      return words ? [{ id: one.id, ...words, page: undefined }] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
