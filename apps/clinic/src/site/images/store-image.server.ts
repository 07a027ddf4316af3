import type { Transaction } from 'kysely';
import { newId } from '../../database/identifier.ts';
import type { Tables } from '../../database/tables.ts';
import type { StoredImage } from './image.ts';
import { type PreparedImage, prepareImage, sha256Of } from './prepare-image.server.ts';
import { readImages } from './read-images.server.ts';

export type ImageKeeper = { readonly practiceId: string; readonly staffId: string; readonly now: Temporal.Instant };

export type StoredOrRefused =
  | { readonly ok: true; readonly image: StoredImage }
  | { readonly ok: false; readonly sentence: string };

/** The picture that this very file became earlier; undefined where it is new. */
export async function imageOfFile(
  db: Transaction<Tables>,
  practiceId: string,
  sha256: string,
): Promise<StoredImage | undefined> {
  const known = await db
    .selectFrom('siteImage')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return known && (await readImages(db, practiceId, [known.id])).get(known.id);
}

/** Keeps a prepared picture; two who send the same file at once get the same picture. */
export async function keepImage(
  db: Transaction<Tables>,
  by: ImageKeeper,
  { sha256, widthPx, heightPx, files }: PreparedImage,
  { fileName, alt }: { readonly fileName: string; readonly alt: string },
): Promise<StoredImage> {
  const id = newId();
  const { practiceId, staffId: addedBy, now: addedAt } = by;
  const added = await db
    .insertInto('siteImage')
    .values({
      practiceId,
      id,
      sha256,
      fileName: fileName.slice(-300),
      widthPx,
      heightPx,
      alt: alt.trim().slice(0, 500),
      addedBy,
      addedAt,
    })
    .onConflict((conflict) => conflict.constraint('site_image_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) {
    for (const file of files) {
      await db
        .insertInto('siteImageFile')
        .values({ practiceId, imageId: id, ...file })
        .execute();
    }
  }
  const image = await imageOfFile(db, practiceId, sha256);
  if (!image) throw new Error('A picture that was just kept is not there.');
  return image;
}

/**
 * Takes a picture in, in one transaction: for imports and the demo, which hold theirs anyway. Where people wait,
 * prepare first and keep then: `takeImage`.
 */
export async function storeImage(
  db: Transaction<Tables>,
  by: ImageKeeper,
  file: { readonly bytes: Uint8Array; readonly fileName: string; readonly alt: string },
): Promise<StoredOrRefused> {
  const known = await imageOfFile(db, by.practiceId, sha256Of(file.bytes));
  if (known) return { ok: true, image: known };
  const prepared = await prepareImage(file.bytes);
  if (!prepared.ok) return prepared;
  return { ok: true, image: await keepImage(db, by, prepared.image, file) };
}
