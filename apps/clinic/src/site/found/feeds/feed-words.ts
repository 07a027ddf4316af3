import type { SiteLanguage } from '../../language.ts';

const WORDS = {
  en: { title: 'Articles', description: 'What our therapists write about pain, muscles and dry needling.' },
  es: { title: 'Artículos', description: 'Lo que escriben nuestros terapeutas sobre dolor, músculos y punción seca.' },
} as const;

/** How a practice's feed is called, in readers and in the head of pages. */
export function feedTitle(practiceName: string, language: SiteLanguage): string {
  return `${WORDS[language].title} - ${practiceName}`;
}

export function feedDescription(language: SiteLanguage): string {
  return WORDS[language].description;
}
