import { ATLAS, type Muscle, versionOf } from '@filiform/atlas';
import type { SiteLanguage } from '../../language.ts';
import { SITE_LANGUAGES } from '../../language.ts';
import { painPlaces, painSentence, sentence } from '../../muscles/pain-words.ts';
import { QUESTIONS } from '../questions/questions.ts';
import { MUSCLES_IN_SPANISH } from './spanish-muscles.ts';
import { REGIONS_IN_SPANISH } from './spanish-regions.ts';

/** A page of the program's own, the same for every practice, as search sees it. */
export type SearchDocument = {
  readonly language: SiteLanguage;
  readonly kind: 'muscle' | 'question';
  readonly id: string;
  /** As the list of what was found names it. */
  readonly title: string;
  /** Weighs most: names. */
  readonly names: string;
  /** Weighs next: where a muscle is mainly felt. */
  readonly felt: string;
  /** Weighs less, and is what a reader sees of it in the list. */
  readonly text: string;
};

export const SEARCH_DOCUMENTS: readonly SearchDocument[] = SITE_LANGUAGES.flatMap((language) => [
  ...ATLAS.muscles.map((muscle) => (language === 'es' ? muscleInSpanish(muscle) : muscleInEnglish(muscle))),
  ...QUESTIONS.map(({ id, words }): SearchDocument => {
    const { question, answer } = words[language];
    return { language, kind: 'question', id, title: question, names: question, felt: '', text: answer.join(' ') };
  }),
]);

let edition: string | undefined;

/** Another for every change to one of them: rows of the database are known by it. */
export function searchEdition(): string {
  edition ??= versionOf('1', SEARCH_DOCUMENTS);
  return edition;
}

function muscleInEnglish({ id, name, latin, otherNames, inPlainWords, triggerPoints }: Muscle): SearchDocument {
  const places = painPlaces(triggerPoints);
  const pain = painSentence(places);
  return {
    language: 'en',
    kind: 'muscle',
    id,
    title: name,
    names: [name, latin, ...otherNames].join(', '),
    felt: pain,
    text: `${sentence(inPlainWords.where)} ${pain} ${sentence(inPlainWords.feels)}`,
  };
}

/** The muscles' own pages speak English: names and places are what a Spanish reader can find them by. */
function muscleInSpanish({ id, name, latin, otherNames, triggerPoints }: Muscle): SearchDocument {
  const { mainly, sometimes } = painPlaces(triggerPoints);
  const places = (regions: typeof mainly) => regions.map((region) => REGIONS_IN_SPANISH[region]).join(', ');
  const pain = [
    mainly.length > 0 ? `El dolor se siente sobre todo en: ${places(mainly)}.` : '',
    sometimes.length > 0 ? `Algunas personas lo sienten en: ${places(sometimes)}.` : '',
  ].join(' ');
  const spanish = MUSCLES_IN_SPANISH[id];
  return {
    language: 'es',
    kind: 'muscle',
    id,
    title: spanish ? `${spanish} (${name})` : name,
    names: [spanish ?? '', name, latin, ...otherNames].join(', '),
    felt: pain,
    text: pain.trim(),
  };
}
