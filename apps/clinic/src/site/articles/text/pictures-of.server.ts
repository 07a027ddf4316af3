import type { Transaction } from 'kysely';
import { isId } from '../../../database/identifier.ts';
import type { Tables } from '../../../database/tables.ts';
import { readImages } from '../../images/index.server.ts';
import type { ArticleBody } from '../document.ts';
import type { ArticlePictures } from './article-text.tsx';

/** The pictures that a text shows, and its lead picture with them: one look for all. */
export async function picturesOf(
  db: Transaction<Tables>,
  practiceId: string,
  body: ArticleBody,
  leadImageId: string | null = null,
): Promise<ArticlePictures> {
  const inText = body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.imageId] : []));
  const wanted = leadImageId === null ? inText : [leadImageId, ...inText];
  return Object.fromEntries(await readImages(db, practiceId, wanted.filter(isId)));
}
