import { type SiteLanguage, type Written, writtenIn } from '../language.ts';
import type { Service } from './read-services.server.ts';

export type ServiceView = {
  readonly id: string;
  readonly name: Written;
  readonly paragraphs: readonly string[];
  /** Of the paragraphs, where it is not the page's. */
  readonly textLang: SiteLanguage | undefined;
  /** "About 45 minutes"; empty where nothing is said. */
  readonly length: string;
  readonly price: Written;
  readonly clinics: readonly { readonly slug: string; readonly name: string }[];
};

type Place = { readonly id: string; readonly slug: string; readonly name: string };

/** A service in a language; what was not written in Spanish stands in English. */
export function serviceView(service: Service, clinics: readonly Place[], language: SiteLanguage): ServiceView {
  const { nameEn, nameEs, textEn, textEs, priceEn, priceEs, lengthMinutes } = service;
  const written = writtenIn(language, textEn, textEs);
  return {
    id: service.id,
    name: writtenIn(language, nameEn, nameEs),
    paragraphs: paragraphsOf(written.text),
    textLang: written.lang,
    length:
      lengthMinutes === null
        ? ''
        : language === 'es'
          ? `Unos ${lengthMinutes} minutos`
          : `About ${lengthMinutes} minutes`,
    price: writtenIn(language, priceEn, priceEs),
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
