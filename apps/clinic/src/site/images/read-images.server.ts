import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { StoredImage } from './image.ts';

/** Pictures by their ids; an id that is none of this practice's is not among them. */
export async function readImages(
  db: Transaction<Tables>,
  practiceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredImage>> {
  if (ids.length === 0) return new Map();
  const found = await db
    .selectFrom('siteImage as image')
    .innerJoin('siteImageFile as file', (join) =>
      join.onRef('file.practiceId', '=', 'image.practiceId').onRef('file.imageId', '=', 'image.id'),
    )
    .select(['image.id', 'image.widthPx as width', 'image.heightPx as height', 'image.alt'])
    .select([
      sql<number[]>`array_agg(file.width_px order by file.width_px) filter (where file.format = 'avif')`.as('widths'),
      sql<number>`max(file.width_px) filter (where file.format = 'jpeg')`.as('jpegWidth'),
    ])
    .where('image.practiceId', '=', practiceId)
    .where('image.id', 'in', [...new Set(ids)])
    .groupBy(['image.practiceId', 'image.id'])
    .execute();
  return new Map(found.map((image) => [image.id, image]));
}

/** The bytes of one size; undefined where there is none. */
export async function readImageFile(
  db: Transaction<Tables>,
  practiceId: string,
  imageId: string,
  file: { readonly widthPx: number; readonly format: 'avif' | 'webp' | 'jpeg' },
): Promise<Buffer | undefined> {
  const found = await db
    .selectFrom('siteImageFile')
    .select('bytes')
    .where('practiceId', '=', practiceId)
    .where('imageId', '=', imageId)
    .where('widthPx', '=', file.widthPx)
    .where('format', '=', file.format)
    .executeTakeFirst();
  return found?.bytes;
}
