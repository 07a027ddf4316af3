import { sql } from 'kysely';
import { isId } from '../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { siteChanged } from '../served/changed.server.ts';
import type { StoredImage } from './image.ts';
import { readImages } from './read-images.server.ts';

export type ShownImage = StoredImage & {
  readonly fileName: string;
  /** Articles whose text of today shows it. */
  readonly usedIn: number;
};

export type ImagesView = {
  readonly images: readonly ShownImage[];
  readonly page: number;
  readonly pages: number;
  readonly count: number;
};

const ON_A_PAGE = 24;

/** The practice's pictures, the newest first. */
export async function imagesView({ db, practiceId }: PracticeTransaction, wantedPage: number): Promise<ImagesView> {
  const { count } = await db
    .selectFrom('siteImage')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('practiceId', '=', practiceId)
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(count / ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(wantedPage)), pages);
  const rows = await db
    .selectFrom('siteImage as image')
    .select(['image.id', 'image.fileName'])
    .select(
      sql<number>`(
        select count(*) from app.article_draft draft
        where draft.practice_id = image.practice_id
          and (draft.image_id = image.id
            or jsonb_path_query_array(draft.body, '$.content[*].attrs.imageId') ? image.id::text))`.as('usedIn'),
    )
    .where('image.practiceId', '=', practiceId)
    .orderBy('image.addedAt', 'desc')
    .orderBy('image.id')
    .limit(ON_A_PAGE)
    .offset((page - 1) * ON_A_PAGE)
    .execute();
  const stored = await readImages(
    db,
    practiceId,
    rows.map(({ id }) => id),
  );
  const images = rows.flatMap((row) => {
    const image = stored.get(row.id);
    return image ? [{ ...image, ...row }] : [];
  });
  return { images, page, pages, count };
}

/** What a picture shows, for who can't see it. Articles that say it in their own words keep theirs. */
export async function sayAlt(tx: PracticeTransaction, imageId: string, alt: string): Promise<void> {
  if (!isId(imageId)) throw new NotFound('There is no such picture.');
  const { numUpdatedRows } = await tx.db
    .updateTable('siteImage')
    .set({ alt })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', imageId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound('There is no such picture.');
  // A logo stands on every page, a portrait on the team's.
  await siteChanged(tx.db, tx.practiceId, 'practice');
}
