import type { SiteLanguage } from '../language.ts';

/** Why a form was not taken, whatever it said. */
export type VisitorFormRefusal =
  | { readonly kind: 'not-left-empty' }
  | { readonly kind: 'not-our-page' }
  | { readonly kind: 'too-quick' }
  | { readonly kind: 'open-too-long' }
  | { readonly kind: 'too-many'; readonly hours: number };

const SENTENCES: Readonly<Record<VisitorFormRefusal['kind'], Readonly<Record<SiteLanguage, string>>>> = {
  'not-left-empty': {
    en: 'A field that is meant to stay empty was filled in, perhaps by a program of your browser. What you wrote stands below: send it again.',
    es: 'Se rellenó un campo que debe quedar vacío, quizá por un programa de su navegador. Lo que escribió sigue abajo: envíelo otra vez.',
  },
  'not-our-page': {
    en: 'Something that belongs to this page was missing. What you wrote stands below: send it again.',
    es: 'Faltaba algo que pertenece a esta página. Lo que escribió sigue abajo: envíelo otra vez.',
  },
  'too-quick': {
    en: 'This came faster than people type. What you wrote stands below: wait a moment and send it again.',
    es: 'Esto llegó más rápido de lo que se escribe. Lo que escribió sigue abajo: espere un momento y envíelo otra vez.',
  },
  'open-too-long': {
    en: 'This page stood open for more than two days. What you wrote stands below: look at it once more and send it again.',
    es: 'Esta página estuvo abierta más de dos días. Lo que escribió sigue abajo: mírelo otra vez y envíelo de nuevo.',
  },
  'too-many': {
    en: 'Too much was sent from here in a short time. What you wrote stands below: try again later, or call us.',
    es: 'Se envió demasiado desde aquí en poco tiempo. Lo que escribió sigue abajo: inténtelo más tarde o llámenos.',
  },
};

/** The sentence for who wrote. */
export function refusalWords({ kind }: VisitorFormRefusal, language: SiteLanguage): string {
  return SENTENCES[kind][language];
}

/** The status of the answer: 429 where too much was sent, otherwise 422. */
export function refusalStatus({ kind }: VisitorFormRefusal): 422 | 429 {
  return kind === 'too-many' ? 429 : 422;
}
