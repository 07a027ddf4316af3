import { ATLAS } from '@filiform/atlas';
import type { Transaction } from 'kysely';
import type { Tables } from '../../../database/tables.ts';
import { inLanguage } from '../../language.ts';
import { readTeam } from '../../team/index.server.ts';
import { addressesOfPieces, type PublicArticle, publicArticles } from '../public-articles.server.ts';
import { ENTRIES_A_PART, type MapEntry } from './sitemap.ts';

/** The muscles' pages and those of their points, in English alone. */
export function muscleEntries(): readonly MapEntry[] {
  return ATLAS.muscles.flatMap(({ id, triggerPoints }) => [
    { path: `/muscles/${id}` },
    ...triggerPoints.map((point) => ({ path: `/muscles/${id}/${point.id}` })),
  ]);
}

const pathOf = ({ slug, language }: PublicArticle) => inLanguage(`/articles/${slug}`, language);

/** Articles, each with the same piece in other languages and the day it last changed; in parts that a map may hold. */
export async function articleParts(
  db: Transaction<Tables>,
  practiceId: string,
  now: Temporal.Instant,
): Promise<readonly (readonly MapEntry[])[]> {
  const articles = await publicArticles(db, practiceId, now);
  const pieces = addressesOfPieces(articles, pathOf);
  const entries = articles.map((article): MapEntry => {
    return { path: pathOf(article), languages: pieces.get(article.pieceId), changedAt: article.changedAt };
  });
  const parts = Math.ceil(entries.length / ENTRIES_A_PART);
  return Array.from({ length: parts }, (_, part) => entries.slice(part * ENTRIES_A_PART, (part + 1) * ENTRIES_A_PART));
}

/** Pages of single clinics: one for each language in which such pages stand. */
export async function clinicEntries(
  db: Transaction<Tables>,
  practiceId: string,
  stands: (path: string) => boolean,
): Promise<readonly MapEntry[]> {
  const clinics = await db
    .selectFrom('clinic')
    .select('slug')
    .where('practiceId', '=', practiceId)
    .orderBy('position')
    .execute();
  return clinics.flatMap(({ slug }) => inEachLanguage(`/clinics/${slug}`, stands));
}

/** Pages of the people who want to be shown. */
export async function teamEntries(
  db: Transaction<Tables>,
  practiceId: string,
  stands: (path: string) => boolean,
): Promise<readonly MapEntry[]> {
  const team = await readTeam(db, practiceId);
  return team.flatMap(({ slug }) => inEachLanguage(`/team/${slug}`, stands));
}

function inEachLanguage(english: string, stands: (path: string) => boolean): readonly MapEntry[] {
  const languages = (['en', 'es'] as const)
    .map((language) => [language, inLanguage(english, language)] as const)
    .filter(([, path]) => stands(path));
  return languages.map(([, path]) => ({ path, languages: Object.fromEntries(languages) }));
}
