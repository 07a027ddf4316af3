import type { Transaction } from 'kysely';
import { isId } from '../../../database/identifier.ts';
import type { Tables } from '../../../database/tables.ts';
import { readImages } from '../../images/index.server.ts';
import type { ArticleBody } from '../document.ts';
import type { ArticlePictures } from './article-text.tsx';

/** The pictures that a text shows, and those beside it (its lead picture, a portrait): one question for all. */
export async function picturesOf(
  db: Transaction<Tables>,
  practiceId: string,
  body: ArticleBody,
  ...others: readonly (string | null)[]
): Promise<ArticlePictures> {
  const inText = body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.imageId] : []));
  const wanted = [...others.flatMap((id) => id ?? []), ...inText].filter(isId);
  return Object.fromEntries(await readImages(db, practiceId, wanted));
}
