import type { SiteLanguage } from './language.ts';

/** What stands around every public page, in each language. */
export type FrameWords = (typeof FRAME_WORDS)['en'];

const FRAME_WORDS = {
  en: {
    toContent: 'To the content',
    aboutPractice: 'About this practice',
    demo: 'Demo practice: every person, telephone and visit here is made up. Nothing is sent to anyone.',
    main: 'Main',
    articles: 'Articles',
    muscles: 'Muscles',
    clinics: 'Clinics',
    team: 'Team',
    voices: 'Voices',
    search: 'Search',
    book: 'Book a visit',
    otherLanguage: 'Español',
    ourClinics: 'Our clinics',
    more: 'More',
    services: 'Services',
    contact: 'Ask us',
    questions: 'Common questions',
    whereDoesItHurt: 'Where does it hurt?',
    aftercare: 'After your visit',
    feed: 'New articles as a feed',
    login: 'Employee login',
    toTop: 'Back to top',
  },
  es: {
    toContent: 'Ir al contenido',
    aboutPractice: 'Sobre esta consulta',
    demo: 'Consulta de muestra: cada persona, teléfono y visita es inventada. No se envía nada a nadie.',
    main: 'Principal',
    articles: 'Artículos',
    muscles: 'Músculos',
    clinics: 'Clínicas',
    team: 'Equipo',
    voices: 'Voces',
    search: 'Buscar',
    book: 'Pedir una cita',
    otherLanguage: 'English',
    ourClinics: 'Nuestras clínicas',
    more: 'Más',
    services: 'Servicios',
    contact: 'Pregúntenos',
    questions: 'Preguntas frecuentes',
    whereDoesItHurt: '¿Dónde le duele?',
    aftercare: 'Después de su visita',
    feed: 'Artículos nuevos por suscripción (RSS)',
    login: 'Acceso del personal',
    toTop: 'Volver arriba',
  },
} as const satisfies Record<SiteLanguage, Record<string, string>>;

export function frameWords(language: SiteLanguage): { readonly [Word in keyof FrameWords]: string } {
  return FRAME_WORDS[language];
}
