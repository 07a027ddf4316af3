import type { Database } from '../../database/pool.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import type { SiteLanguage } from '../language.ts';
import type { ImportReport } from './import-report.ts';
import { bringPictures, type Pictures } from './pictures.server.ts';
import { picturesIn, postText, titleOf } from './post-text.ts';
import { uploadPath } from './upload-path.ts';
import type { Uploads } from './uploads.server.ts';
import { writePost } from './write-post.server.ts';
import { readWxr, type WxrItem } from './wxr.ts';

export type ImportOptions = {
  readonly database: Database;
  readonly practiceId: string;
  /** Who imports: a member of the practice's staff. */
  readonly staffId: string;
  readonly now: Temporal.Instant;
  readonly language: SiteLanguage;
  /** Opens the export file anew: it is read twice. */
  readonly open: () => AsyncIterable<string>;
  readonly uploads: Uploads;
  /** Told after each post, with how many there are. */
  readonly progress: (done: number, all: number) => void;
};

const WANTED_TYPES = new Set(['post', 'page']);
const WANTED_STATES = new Set(['publish', 'draft', 'pending', 'future', 'private']);

/**
 * Brings the posts of a WordPress export in, each in a transaction of its own: what came in stays, whatever happens to
 * the rest, and a second import of the same site brings only what is missing. Published posts keep their day and
 * their old address as a redirect; everything else becomes a draft.
 */
export async function importWordPress(options: ImportOptions): Promise<ImportReport> {
  const contents = await contentsOf(options.open());
  const report = emptyReport();
  const pictures: Pictures = { known: new Map(), contents };
  let done = 0;
  let last: string | undefined;
  for await (const part of readWxr(options.open())) {
    if (part.kind === 'broken') report.brokenOff = { reason: part.reason, after: last };
    if (part.kind !== 'item' || !isWanted(part.item)) continue;
    await importPost(options, part.item, { contents, pictures, report });
    last = titleOf(part.item);
    done += 1;
    options.progress(done, contents.posts);
  }
  report.pictures = [...pictures.known.values()].filter((found) => found.ok).length;
  return report;
}

/** What the first reading tells of the file as a whole. */
export type Contents = {
  /** The old site's address, or the file's own word for having none. */
  readonly site: string;
  readonly posts: number;
  /** E-mail by the old site's name for an author. */
  readonly authors: ReadonlyMap<string, string>;
  /** By number: where a picture lies below the uploads folder, and its words. */
  readonly attachments: ReadonlyMap<string, { readonly path: string; readonly alt: string }>;
};

async function contentsOf(pieces: AsyncIterable<string>): Promise<Contents> {
  const authors = new Map<string, string>();
  const attachments = new Map<string, { path: string; alt: string }>();
  let [site, posts] = ['', 0];
  for await (const part of readWxr(pieces)) {
    if (part.kind === 'site') site = part.address;
    if (part.kind === 'author') authors.set(part.login, part.email);
    if (part.kind !== 'item') continue;
    if (isWanted(part.item)) posts += 1;
    if (part.item.type !== 'attachment') continue;
    const path = uploadPath(part.item.meta.get('_wp_attached_file') ?? part.item.attachmentUrl);
    if (path) attachments.set(part.item.postId, { path, alt: part.item.meta.get('_wp_attachment_image_alt') ?? '' });
  }
  return { site: site.slice(0, 500), posts, authors, attachments };
}

function isWanted({ type, status }: WxrItem): boolean {
  return WANTED_TYPES.has(type) && WANTED_STATES.has(status);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

function emptyReport(): Writable<ImportReport> {
  return {
    published: 0,
    drafts: 0,
    alreadyHere: 0,
    pictures: 0,
    refused: [],
    missingPictures: [],
    lostShortcodes: [],
    unknownAuthors: [],
    renamed: [],
    comments: 0,
    brokenOff: undefined,
  };
}

type Running = {
  readonly contents: Contents;
  readonly pictures: Pictures;
  readonly report: Writable<ImportReport>;
};

async function importPost(
  options: ImportOptions,
  item: WxrItem,
  { contents, pictures, report }: Running,
): Promise<void> {
  const { database, practiceId, staffId, now, language } = options;
  const source = contents.site || 'a file without an address';
  report.comments += item.comments;
  const here = await asPractice(database, practiceId, (db) =>
    db
      .selectFrom('siteImportItem')
      .select('articleId')
      .where('practiceId', '=', practiceId)
      .where('source', '=', source)
      .where('postId', '=', item.postId)
      .executeTakeFirst(),
  );
  if (here) {
    report.alreadyHere += 1;
    return;
  }
  const leadNumber = item.meta.get('_thumbnail_id') ?? '';
  const leadPath = contents.attachments.get(leadNumber)?.path;
  const addresses = picturesIn(item);
  await bringPictures(options, pictures, [...addresses, ...(leadPath ? [leadPath] : [])]);
  const found = (address: string) => pictures.known.get(address);
  const text = postText(
    item,
    (address) => {
      const picture = found(address);
      return picture?.ok ? picture : undefined;
    },
    contents.site,
  );
  if (!text.ok) {
    report.refused.push({ title: titleOf(item), why: text.sentence });
    return;
  }
  const { title, lost } = text.text;
  const lead = leadPath === undefined ? undefined : found(leadPath);
  const written = await asPractice(database, practiceId, (db) =>
    writePost(db, {
      item,
      text: text.text,
      source,
      practiceId,
      staffId,
      now,
      language,
      lead: lead?.ok ? lead : undefined,
      authorEmail: contents.authors.get(item.author),
    }),
  );
  if (written.isPublic) report.published += 1;
  else report.drafts += 1;
  if (written.isRenamed) report.renamed.push({ title, slug: written.slug });
  if (!written.isAuthorKnown && item.author !== '' && !report.unknownAuthors.includes(item.author)) {
    report.unknownAuthors.push(item.author);
  }
  if (lost.length > 0) report.lostShortcodes.push({ title, names: lost });
  const shown = leadNumber === '' ? addresses : [...addresses, leadPath ?? `picture number ${leadNumber}`];
  for (const address of shown) {
    const picture = found(address);
    if (!picture?.ok)
      report.missingPictures.push({ title, address, why: picture?.why ?? 'the file does not say where it lies' });
  }
}
