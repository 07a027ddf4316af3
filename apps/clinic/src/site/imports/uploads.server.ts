import { open, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import yauzl from 'yauzl';
import { uploadPath } from './upload-path.ts';

/** The pictures beside an export file. */
export type Uploads = {
  /** @param path below the uploads folder. Undefined where no such file lies there, or it is too large for a picture */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<void>;
};

/** Why the pictures can't be read, as a sentence for who typed the command. */
export class UploadsRefusal extends Error {}

/** Larger than any picture of a page; unpacked, so that a small zip can't become a large file. */
const LARGEST_BYTES = 50 * 1024 * 1024;

export const NO_UPLOADS: Uploads = { read: async () => undefined, close: async () => {} };

/**
 * Opens the uploads folder of an old site, or a zip of it. Either may begin at `uploads`, above it, or below.
 * @throws UploadsRefusal where there is neither
 */
export async function openUploads(place: string): Promise<Uploads> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory()) return folder(resolve(place));
  if (found?.isFile()) return zip(place);
  throw new UploadsRefusal(`--uploads: there is neither a folder nor a zip file at ${place}.`);
}

function folder(root: string): Uploads {
  const beginnings = ['', 'uploads', 'wp-content/uploads'];
  return {
    async read(path) {
      for (const beginning of beginnings) {
        const bytes = await readFileWithin(join(root, beginning, path));
        if (bytes) return bytes;
      }
      return undefined;
    },
    close: async () => {},
  };
}

async function readFileWithin(name: string): Promise<Uint8Array | undefined> {
  const file = await open(name).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    return size <= LARGEST_BYTES ? await file.readFile() : undefined;
  } catch {
    return undefined; // A folder of that name.
  } finally {
    await file.close();
  }
}

async function zip(place: string): Promise<Uploads> {
  const { archive, entries } = await listed(place).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'it is damaged';
    throw new UploadsRefusal(`--uploads: ${place} can't be read as a zip file: ${reason}.`);
  });
  return {
    async read(path) {
      const entry = entries.get(path) ?? entries.get(path.toLowerCase());
      if (!entry || entry.uncompressedSize > LARGEST_BYTES) return undefined;
      return unpacked(archive, entry).catch(() => undefined);
    },
    close: async () => archive.close(),
  };
}

function listed(place: string): Promise<{ archive: yauzl.ZipFile; entries: ReadonlyMap<string, yauzl.Entry> }> {
  const { promise, resolve: give, reject } = Promise.withResolvers<Awaited<ReturnType<typeof listed>>>();
  yauzl.open(place, { lazyEntries: true, autoClose: false }, (error, archive) => {
    if (error) return reject(error);
    const entries = new Map<string, yauzl.Entry>();
    archive.on('entry', (entry: yauzl.Entry) => {
      const path = entry.fileName.endsWith('/') ? undefined : uploadPath(entry.fileName);
      if (path) entries.set(path, entry).set(path.toLowerCase(), entry);
      archive.readEntry();
    });
    archive.once('end', () => give({ archive, entries }));
    archive.once('error', reject);
    archive.readEntry();
  });
  return promise;
}

/** A stated size may lie: what comes out is counted too. */
function unpacked(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const { promise, resolve: give, reject } = Promise.withResolvers<Uint8Array>();
  archive.openReadStream(entry, (error, stream) => {
    if (error) return reject(error);
    const pieces: Buffer[] = [];
    let bytes = 0;
    stream.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > LARGEST_BYTES) stream.destroy(new Error('It is larger than it said.'));
      else pieces.push(piece);
    });
    stream.once('end', () => give(Buffer.concat(pieces)));
    stream.once('error', reject);
  });
  return promise;
}
