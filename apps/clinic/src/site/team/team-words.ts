import type { SiteLanguage } from '../language.ts';

const ENGLISH = {
  team: 'Our team',
  teamAbout: (practice: string) =>
    `Who treats you at ${practice}: training, languages, clinics and what each knows best.`,
  teamEmpty: 'Nobody of the team has a page here yet. Call us, and we tell you who is there.',
  speaks: 'Speaks',
  clinics: 'Works at',
  interests: 'Sees often',
  articles: 'Articles by this author',
  all: 'The whole team',
  book: 'Ask for a visit',
  about: (name: string) => `${name}: training, languages, clinics and articles.`,
};

const SPANISH: typeof ENGLISH = {
  team: 'Nuestro equipo',
  teamAbout: (practice) => `Quién le atiende en ${practice}: formación, idiomas, clínicas y especialidades.`,
  teamEmpty: 'Todavía no hay páginas del equipo. Llámenos y le diremos quién está.',
  speaks: 'Habla',
  clinics: 'Trabaja en',
  interests: 'Atiende a menudo',
  articles: 'Artículos de este autor o autora',
  all: 'Todo el equipo',
  book: 'Pedir una cita',
  about: (name) => `${name}: formación, idiomas, clínicas y artículos.`,
};

export type TeamWords = typeof ENGLISH;

export function teamWords(language: SiteLanguage): TeamWords {
  return language === 'es' ? SPANISH : ENGLISH;
}

/** Languages that a profile can name, by tag. */
export const SPOKEN_LANGUAGES = {
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
  fr: { en: 'French', es: 'francés' },
  de: { en: 'German', es: 'alemán' },
  pt: { en: 'Portuguese', es: 'portugués' },
  it: { en: 'Italian', es: 'italiano' },
  ru: { en: 'Russian', es: 'ruso' },
  uk: { en: 'Ukrainian', es: 'ucraniano' },
  pl: { en: 'Polish', es: 'polaco' },
  ar: { en: 'Arabic', es: 'árabe' },
  zh: { en: 'Chinese', es: 'chino' },
  ja: { en: 'Japanese', es: 'japonés' },
  ko: { en: 'Korean', es: 'coreano' },
  vi: { en: 'Vietnamese', es: 'vietnamita' },
  tl: { en: 'Tagalog', es: 'tagalo' },
  hi: { en: 'Hindi', es: 'hindi' },
  wo: { en: 'Wolof', es: 'wolof' },
  so: { en: 'Somali', es: 'somalí' },
  am: { en: 'Amharic', es: 'amárico' },
  ase: { en: 'American Sign Language', es: 'lengua de señas estadounidense' },
} as const satisfies Readonly<Record<string, Readonly<Record<SiteLanguage, string>>>>;

const NAMES: ReadonlyMap<string, Readonly<Record<SiteLanguage, string>>> = new Map(Object.entries(SPOKEN_LANGUAGES));

/** "English, Spanish"; a tag that has no name here shows as it is. */
export function spokenWords(tags: readonly string[], language: SiteLanguage): string {
  return tags.map((tag) => NAMES.get(tag)?.[language] ?? tag).join(', ');
}
