import { createHash } from 'node:crypto';
import type { Sharp, SharpOptions } from 'sharp';
import { fallbackWidth, widthsFor } from './picture-sizes.ts';
import { MOST_MEGAPIXELS, typeOfPicture, whyNotSize } from './picture-type.ts';

export type PictureFormat = 'avif' | 'webp' | 'jpeg';

/** A picture that can be kept: its sizes, without a word of what the camera wrote into it. */
export type PreparedImage = {
  /** Of the sent file, in hex: the same file twice is one picture. */
  readonly sha256: string;
  /** Upright, as it was sent. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly files: readonly {
    readonly widthPx: number;
    readonly format: PictureFormat;
    readonly bytes: Buffer;
  }[];
};

export type Preparation =
  | { readonly ok: true; readonly image: PreparedImage }
  | { readonly ok: false; readonly sentence: string };

/** How long one step may work on one picture. A 12 megapixel photograph takes 1.3 s for all of them. */
const PATIENCE_SECONDS = 20;
/**
 * AV1's effort, 0 to 9. Measured on a photograph of 12 megapixels, one core, all sizes: effort 1 took 0.4 s, 3 took 2.1 s,
 * 4 took 8 s; at the same quality 3 came out as large and as near to the picture (35.0 dB) as 1.
 */
const AVIF_EFFORT = 1;

const BROKEN =
  'This picture is broken or cut off: it can’t be read to its end. Open it in a picture program, save it anew and send that.';

/** One picture at a time for the whole process: memory stays bounded, and readers keep the other core. */
let queue: Promise<unknown> = Promise.resolve();

/** What was sent, as the sha256 that a picture is known by. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Checks a file by its content and makes the sizes of it: upright, in sRGB, without metadata. Touches no database:
 * a transaction should not stand open for the second or two that this takes.
 */
export async function prepareImage(bytes: Uint8Array): Promise<Preparation> {
  const told = typeOfPicture(bytes);
  if (!told.ok) return told;
  const turn = queue.then(() => prepareNow(bytes));
  queue = turn.catch(() => undefined);
  return turn;
}

async function prepareNow(bytes: Uint8Array): Promise<Preparation> {
  // Loaded with the first picture: most days of a practice bring none.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const open = (options: SharpOptions) =>
    sharp(bytes, { failOn: 'error', sequentialRead: true, page: 0, pages: 1, ...options });
  try {
    // The head of the file alone, with no pixel decoded.
    const said = await open({ limitInputPixels: false }).metadata();
    const [width, height] = [said.autoOrient.width, said.autoOrient.height];
    const sentence = whyNotSize(width, height);
    if (sentence) return { ok: false, sentence };
    const widths = widthsFor(width, height);
    const upright = await open({ autoOrient: true, limitInputPixels: MOST_MEGAPIXELS * 1_000_000 })
      .resize({ width: widths.at(-1) ?? width })
      .toColourspace('srgb')
      .timeout({ seconds: PATIENCE_SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { channels, width: rawWidth, height: rawHeight } = upright.info;
    const again = () => sharp(upright.data, { raw: { width: rawWidth, height: rawHeight, channels } });
    const files: PreparedImage['files'][number][] = [];
    for (const widthPx of widths) {
      const sized = () => again().resize({ width: widthPx }).timeout({ seconds: PATIENCE_SECONDS });
      files.push({ widthPx, format: 'avif', bytes: await encoded(sized(), 'avif') });
      files.push({ widthPx, format: 'webp', bytes: await encoded(sized(), 'webp') });
      if (widthPx === fallbackWidth(widths)) {
        files.push({ widthPx, format: 'jpeg', bytes: await encoded(sized(), 'jpeg') });
      }
    }
    return { ok: true, image: { sha256: sha256Of(bytes), widthPx: width, heightPx: height, files } };
  } catch {
    // The library's own words tell of its insides; a file that passed as a picture and fails here is broken.
    return { ok: false, sentence: BROKEN };
  }
}

function encoded(picture: Sharp, format: PictureFormat): Promise<Buffer> {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: AVIF_EFFORT, chromaSubsampling: '4:2:0' }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 75, effort: 4 }).toBuffer();
    case 'jpeg':
      // A JPEG has no see-through parts: they become white, as on paper.
      return picture.flatten({ background: 'white' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
  }
}
