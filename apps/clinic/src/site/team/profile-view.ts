import type { StoredImage } from '../images/index.ts';
import { type SiteLanguage, type Written, writtenIn } from '../language.ts';
import { paragraphsOf } from '../services/service-view.ts';
import type { PublicProfile } from './read-team.server.ts';
import { spokenWords } from './team-words.ts';

export type ProfileView = {
  readonly staffId: string;
  readonly slug: string;
  readonly name: string;
  readonly credentials: string;
  readonly portrait: StoredImage | undefined;
  readonly speaks: string;
  readonly paragraphs: readonly string[];
  /** Of the paragraphs, where it is not the page's. */
  readonly textLang: SiteLanguage | undefined;
  readonly interests: Written;
  readonly clinics: readonly { readonly slug: string; readonly name: string }[];
};

type Place = { readonly id: string; readonly slug: string; readonly name: string };

/** Somebody of the team in a language; what was not written in Spanish stands in English. */
export function profileView(profile: PublicProfile, clinics: readonly Place[], language: SiteLanguage): ProfileView {
  const written = writtenIn(language, profile.textEn, profile.textEs);
  return {
    staffId: profile.staffId,
    slug: profile.slug,
    name: profile.displayName,
    credentials: profile.credentials,
    portrait: profile.portrait,
    speaks: spokenWords(profile.languages, language),
    paragraphs: paragraphsOf(written.text),
    textLang: written.lang,
    interests: writtenIn(language, profile.interestsEn, profile.interestsEs),
    clinics: clinics.filter(({ id }) => profile.clinicIds.includes(id)).map(({ slug, name }) => ({ slug, name })),
  };
}
