import type { SiteLanguage } from '../language.ts';
import type { Service } from './read-services.server.ts';

export type ServiceView = {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** "About 45 minutes"; empty where nothing is said. */
  readonly length: string;
  readonly price: string;
  readonly clinics: readonly { readonly slug: string; readonly name: string }[];
};

type Place = { readonly id: string; readonly slug: string; readonly name: string };

/** A service in a language; what was not written in Spanish stands in English. */
export function serviceView(service: Service, clinics: readonly Place[], language: SiteLanguage): ServiceView {
  const { nameEn, nameEs, textEn, textEs, priceEn, priceEs, lengthMinutes } = service;
  const isSpanish = language === 'es';
  return {
    id: service.id,
    name: (isSpanish && nameEs) || nameEn,
    paragraphs: paragraphsOf((isSpanish && textEs) || textEn),
    length:
      lengthMinutes === null ? '' : isSpanish ? `Unos ${lengthMinutes} minutos` : `About ${lengthMinutes} minutes`,
    price: (isSpanish && priceEs) || priceEn,
    clinics: clinics.filter(({ id }) => service.clinicIds.includes(id)).map(({ slug, name }) => ({ slug, name })),
  };
}

/** Plain text: an empty line begins a new paragraph. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
