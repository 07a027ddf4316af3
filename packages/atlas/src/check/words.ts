import type { PainPattern } from '../patterns/types.ts';
import type { Basis, Muscle } from '../types.ts';
import type { AtlasDefect, CheckedAtlas } from './defect.ts';

/** A text of a record, where it stands, and what backs it. */
type Words = { readonly where: string; readonly text: string; readonly basis: Basis };

const COMMON: Basis = { source: 'general-knowledge' };
/** A length in words that nobody measured would be taken for one that somebody did. */
const LENGTH = /\b(?:mm|cm|millimet\w*|centimet\w*|inch(?:es)?)\b/i;
const PROMISE = /diagnos(is|es)\b|\bcures?\b|heals?\b|!/i;
/** Nothing a patient reads tells how to needle. */
const NEEDLING = /dry needling|inject|trigger point/i;

/** Texts that are empty, promise something, or give a length that no source stands behind. */
export function wordDefects(atlas: CheckedAtlas): readonly AtlasDefect[] {
  return [
    ...atlas.muscles.flatMap((muscle) => [
      ...textDefects(muscle.id, wordsOfMuscle(muscle)),
      ...notForPatients(muscle.id, [muscle.inPlainWords.where, muscle.inPlainWords.feels]),
    ]),
    ...atlas.patterns.flatMap((pattern) => [
      ...textDefects(pattern.id, wordsOfPattern(pattern)),
      ...notForPatients(pattern.id, [pattern.redFlag?.sayToPatient]),
    ]),
  ];
}

function textDefects(record: string, all: readonly Words[]): readonly AtlasDefect[] {
  const defect = (sentence: string): AtlasDefect => ({ record, sentence });
  return all.flatMap(({ where, text, basis }) => [
    ...(text.trim().length > 1 ? [] : [defect(`The ${where} is empty.`)]),
    ...(text === text.trim() ? [] : [defect(`The ${where} begins or ends with a space.`)]),
    ...(PROMISE.test(text) ? [defect(`The ${where} diagnoses, promises or shouts: "${text}"`)] : []),
    ...(basis.source === 'general-knowledge' && LENGTH.test(`${text} ${basis.note ?? ''}`)
      ? [defect(`The ${where} gives a length, and is general knowledge: "${text}"`)]
      : []),
  ]);
}

function notForPatients(record: string, texts: readonly (string | undefined)[]): readonly AtlasDefect[] {
  return texts
    .filter((text) => text !== undefined && (NEEDLING.test(text) || LENGTH.test(text)))
    .map((text) => ({ record, sentence: `What a patient reads speaks of needling or gives a length: "${text}"` }));
}

function wordsOfMuscle(muscle: Muscle): readonly Words[] {
  const { basis, palpation, inPlainWords } = muscle;
  const own = (where: string, ...texts: readonly string[]) => texts.map((text) => ({ where, text, basis }));
  return [
    ...own('name', muscle.name),
    ...own('Latin name', muscle.latin),
    ...own('other name', ...muscle.otherNames),
    ...own('attachments', muscle.attachments),
    ...own('nerve', muscle.nerve),
    ...own('action', muscle.action),
    ...own('accompanying sign', ...muscle.accompanyingSigns),
    ...own('load', ...muscle.commonlyLoadedBy),
    ...own('palpation', palpation.position, palpation.how),
    ...own('wording for patients', inPlainWords.where, inPlainWords.feels),
    ...needlingWords(muscle),
    ...muscle.triggerPoints.map(({ id, place, placeBasis }) => ({
      where: `place of ${id}`,
      text: place,
      basis: placeBasis,
    })),
    ...muscle.hazards.flatMap(({ structure, care, basis: of }) => [
      { where: 'hazard', text: structure, basis: of },
      { where: 'care for a hazard', text: care, basis: of },
    ]),
  ];
}

function needlingWords({ needling }: Muscle): readonly Words[] {
  if (needling.kind === 'not-needled')
    return [{ where: 'reason not to needle', text: needling.why, basis: needling.basis }];
  const basis = needling.kind === 'sourced' ? needling.basis : COMMON;
  return [needling.patientPosition, needling.direction, ...needling.whenNot].map((text) => ({
    where: 'needling',
    text,
    basis,
  }));
}

function wordsOfPattern(pattern: PainPattern): readonly Words[] {
  const { basis, redFlag } = pattern;
  const own = (where: string, ...texts: readonly string[]) => texts.map((text) => ({ where, text, basis }));
  return [
    ...own('name', pattern.name),
    ...own('other name', ...pattern.otherNames),
    ...own('sign that speaks for it', ...pattern.speaksFor),
    ...own('examination', ...pattern.examine),
    ...own('disagreement of sources', ...(pattern.disagreement === undefined ? [] : [pattern.disagreement])),
    ...(redFlag ? [redFlag.say, redFlag.sayToPatient] : []).map((text) => ({
      where: 'warning',
      text,
      basis: redFlag?.basis ?? basis,
    })),
  ];
}
