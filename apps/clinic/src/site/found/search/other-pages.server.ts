import type { Transaction } from 'kysely';
import type { Tables } from '../../../database/tables.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';

/** A page of the practice's own that is neither article nor muscle: there are few, so they are read with each search. */
export type OtherPage = {
  readonly kind: 'clinic' | 'person';
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly path: string;
};

/** The practice's clinics, with what people look for them by. */
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
  return clinics.map(({ id, slug, name, street, city, state, postalCode, telephone, openingText }) => ({
    kind: 'clinic',
    id,
    title: name,
    words: `${street}, ${city}, ${state} ${postalCode}. ${telephone}. ${openingText}`,
    path: inLanguage(`/clinics/${slug}`, language),
  }));
}
