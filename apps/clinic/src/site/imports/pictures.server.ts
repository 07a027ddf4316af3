import { asPractice } from '../../database/practice-transaction.ts';
import { storeImage } from '../images/index.server.ts';
import type { Contents, ImportOptions } from './import-wordpress.server.ts';
import { namesOf, uploadPath } from './upload-path.ts';

type Brought =
  | { readonly ok: true; readonly imageId: string; readonly alt: string }
  | { readonly ok: false; readonly why: string };

/** What became of the pictures, by the address that a post gives for them. */
export type Pictures = { readonly known: Map<string, Brought>; readonly contents: Contents };

/** Brings the pictures with these addresses in, those that were not looked for before. */
export async function bringPictures(
  options: ImportOptions,
  { known, contents }: Pictures,
  addresses: readonly string[],
): Promise<void> {
  const words = new Map([...contents.attachments.values()].map(({ path, alt }) => [path, alt]));
  for (const address of addresses) {
    if (!known.has(address)) known.set(address, await bringPicture(options, words, address));
  }
}

async function bringPicture(
  { database, practiceId, staffId, now, uploads }: ImportOptions,
  words: ReadonlyMap<string, string>,
  address: string,
): Promise<Brought> {
  const path = uploadPath(address);
  if (!path) return { ok: false, why: 'this names no file' };
  for (const name of namesOf(path)) {
    const bytes = await uploads.read(name);
    if (!bytes) continue;
    const alt = (words.get(name) ?? '').slice(0, 500);
    const stored = await asPractice(database, practiceId, (db) =>
      storeImage(db, { practiceId, staffId, now }, { bytes, fileName: name.split('/').at(-1) ?? name, alt }),
    );
    return stored.ok ? { ok: true, imageId: stored.image.id, alt } : { ok: false, why: stored.sentence };
  }
  return { ok: false, why: 'it does not lie in the uploads' };
}
