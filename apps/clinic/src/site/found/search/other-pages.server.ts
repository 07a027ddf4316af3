import type { Transaction } from 'kysely';
import type { Tables } from '../../../database/tables.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import { readTeam } from '../../team/index.server.ts';

/** A page of the practice's own that is neither article nor muscle: there are few, so they are read with each search. */
export type OtherPage = {
  readonly kind: 'clinic' | 'person';
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly path: string;
};

/** The practice's clinics, and those of its people who want to be shown, with what one looks for them by. */
export async function otherPages(
  db: Transaction<Tables>,
  practiceId: string,
  language: SiteLanguage,
): Promise<readonly OtherPage[]> {
  const clinics = await db
    .selectFrom('clinic')
    .select(['id', 'slug', 'name', 'street', 'city', 'state', 'postalCode', 'telephone', 'openingText'])
    .where('practiceId', '=', practiceId)
    .orderBy('position')
    .execute();
  const team = await readTeam(db, practiceId);
  const places = clinics.map(({ id, slug, name, street, city, state, postalCode, telephone, openingText }) => ({
    kind: 'clinic' as const,
    id,
    title: name,
    words: `${street}, ${city}, ${state} ${postalCode}. ${telephone}. ${openingText}`,
    path: inLanguage(`/clinics/${slug}`, language),
  }));
  const people = team.map((person) => ({
    kind: 'person' as const,
    id: person.staffId,
    title: [person.displayName, person.credentials].filter((part) => part !== '').join(', '),
    words: wordsOfPerson(person, language),
    path: inLanguage(`/team/${person.slug}`, language),
  }));
  return [...places, ...people];
}

type Person = Awaited<ReturnType<typeof readTeam>>[number];

/** In the language of the search; in English where she wrote no other. */
function wordsOfPerson({ textEn, textEs, interestsEn, interestsEs }: Person, language: SiteLanguage): string {
  const spanish = language === 'es';
  return [(spanish && textEs) || textEn, (spanish && interestsEs) || interestsEn]
    .filter((text) => text !== '')
    .join(' ');
}
