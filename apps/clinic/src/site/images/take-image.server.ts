import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { LARGEST_PICTURE_MB } from './picture-type.ts';
import { prepareImage, sha256Of } from './prepare-image.server.ts';
import { imageOfFile, keepImage, type StoredOrRefused } from './store-image.server.ts';

/** Runs work in a transaction of its own for the person who sends the picture. */
type Asking = <T>(work: (tx: PracticeTransaction) => Promise<T>) => Promise<T>;

/** A picture that somebody sends with a form: `file` and `alt`. No transaction stands open while its sizes are made. */
export async function takeImage(asking: Asking, form: FormData): Promise<StoredOrRefused> {
  const [file, alt] = [form.get('file'), form.get('alt')];
  if (!(file instanceof File) || file.size === 0) {
    return { ok: false, sentence: 'Choose a picture first: JPEG, PNG, WebP, AVIF or GIF.' };
  }
  if (file.size > LARGEST_PICTURE_MB * 1024 * 1024) {
    const megabytes = (file.size / (1024 * 1024)).toFixed(1);
    return {
      ok: false,
      sentence: `This picture has ${megabytes} MB, and ${LARGEST_PICTURE_MB} MB is the most. Save it smaller: 1,920 pixels wide is enough for every screen.`,
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const known = await asking((tx) => imageOfFile(tx.db, tx.practiceId, sha256Of(bytes)));
  if (known) return { ok: true, image: known };
  const prepared = await prepareImage(bytes);
  if (!prepared.ok) return prepared;
  const described = { fileName: file.name, alt: typeof alt === 'string' ? alt : '' };
  const image = await asking((tx) =>
    keepImage(tx.db, { practiceId: tx.practiceId, staffId: tx.actor.staffId, now: tx.now }, prepared.image, described),
  );
  return { ok: true, image };
}
