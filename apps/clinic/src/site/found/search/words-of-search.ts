import type { SiteLanguage } from '../../language.ts';
import type { FoundKind } from './answer.ts';

const WORDS = {
  en: {
    title: 'Search',
    description: 'Search the articles, muscles, clinics and common questions of this practice.',
    label: 'Search this site',
    button: 'Search',
    help: 'A muscle, a place that hurts, a clinic, a question: a word or two is enough.',
    foundFor: 'Found for',
    nothingFor: 'Nothing found for',
    someWords: 'No page has all of these words. These have some of them:',
    didYouMean: 'Did you mean',
    goOn: 'Ways to go on',
    more: 'More',
    before: 'Back',
    page: 'Page',
    kinds: { article: 'Article', muscle: 'Muscle', clinic: 'Clinic', person: 'Team', question: 'Question' },
    ways: {
      muscles: 'Muscles, by where it hurts',
      articles: 'All articles',
      questions: 'Common questions',
      clinics: 'Our clinics',
      contact: 'Ask us',
    },
    browse: 'Or look by where it hurts',
  },
  es: {
    title: 'Buscar',
    description: 'Busque en los artículos, músculos, clínicas y preguntas frecuentes de esta consulta.',
    label: 'Buscar en este sitio',
    button: 'Buscar',
    help: 'Un músculo, un lugar que duele, una clínica, una pregunta: basta una palabra o dos.',
    foundFor: 'Encontrado para',
    nothingFor: 'No se encontró nada para',
    someWords: 'Ninguna página tiene todas estas palabras. Estas tienen algunas:',
    didYouMean: '¿Quiso decir',
    goOn: 'Otras maneras de seguir',
    more: 'Más',
    before: 'Volver',
    page: 'Página',
    kinds: { article: 'Artículo', muscle: 'Músculo', clinic: 'Clínica', person: 'Equipo', question: 'Pregunta' },
    ways: {
      muscles: 'Músculos, según dónde duele',
      articles: 'Todos los artículos',
      questions: 'Preguntas frecuentes',
      clinics: 'Nuestras clínicas',
      contact: 'Pregúntenos',
    },
    browse: 'O mire según dónde duele',
  },
} as const satisfies Readonly<
  Record<SiteLanguage, { readonly [words: string]: unknown; readonly kinds: Readonly<Record<FoundKind, string>> }>
>;

export type SearchWords = (typeof WORDS)[SiteLanguage];

export function searchWords(language: SiteLanguage): SearchWords {
  return WORDS[language];
}

/** In the quotation marks of the language. */
export function quoted(words: string, language: SiteLanguage): string {
  return language === 'es' ? `«${words}»` : `“${words}”`;
}
