/** What a picture may be sent as. Told by its first bytes, never by its name. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** In the words of a file dialog. */
export const ACCEPTED_PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif';
export const LARGEST_PICTURE_MB = 20;
/** Decoded, each pixel takes 3 or 4 bytes: more than this is no photograph for a page. */
export const MOST_MEGAPIXELS = 50;
const LEAST_SIDE_PX = 16;
const LONGEST_SIDE_PX = 20_000;

const SEND_INSTEAD = 'Send a JPEG, PNG, WebP, AVIF or GIF.';

export type ToldType =
  | { readonly ok: true; readonly type: PictureType }
  | { readonly ok: false; readonly sentence: string };

/** Tells a picture's type from its bytes, and why what is none can't be taken. */
export function typeOfPicture(bytes: Uint8Array): ToldType {
  const begins = (at: number, text: string) =>
    text === String.fromCharCode(...bytes.subarray(at, at + text.length)) && bytes.length > at + text.length;
  const refused = (sentence: string): ToldType => ({ ok: false, sentence });
  if (bytes.length === 0) return refused(`This file is empty. ${SEND_INSTEAD}`);
  if (begins(0, '\xff\xd8\xff')) return { ok: true, type: 'jpeg' };
  if (begins(0, '\x89PNG\r\n\x1a\n')) return { ok: true, type: 'png' };
  if (begins(0, 'GIF87a') || begins(0, 'GIF89a')) return { ok: true, type: 'gif' };
  if (begins(0, 'RIFF') && begins(8, 'WEBP')) return { ok: true, type: 'webp' };
  if (begins(4, 'ftyp')) {
    // The brands stand behind one another, four letters each, in the first box.
    const brands = String.fromCharCode(...bytes.subarray(8, 64));
    if (/avif|avis/.test(brands)) return { ok: true, type: 'avif' };
    if (/hei[cx]|hev[cx]|mif1/.test(brands)) {
      return refused('This is a HEIC photograph, as telephones keep them. Share or export it as JPEG and send that.');
    }
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 4_000));
  if (/<svg[\s>]|<!doctype\s+svg/i.test(start)) {
    return refused(
      'This is an SVG drawing. An SVG can hold programs that would run in your readers’ browsers, so none is taken. Export it as PNG, 1,920 pixels wide, and send that.',
    );
  }
  if (begins(0, '%PDF-')) return refused('This is a PDF, not a picture. Export its page as PNG or JPEG and send that.');
  return refused(`This file is no picture that can be read, whatever its name says. ${SEND_INSTEAD}`);
}

/** Why a picture of this size can't be taken; undefined where it can. */
export function whyNotSize(width: number, height: number): string | undefined {
  if (width < LEAST_SIDE_PX || height < LEAST_SIDE_PX) {
    return `This picture has ${width} by ${height} pixels: too small to be seen. Send one that is at least 640 pixels wide.`;
  }
  if (width * height > MOST_MEGAPIXELS * 1_000_000 || Math.max(width, height) > LONGEST_SIDE_PX) {
    const [w, h] = [width, height].map((side) => side.toLocaleString('en-US'));
    return `This picture says it has ${w} by ${h} pixels. The most is ${MOST_MEGAPIXELS} million pixels: make it smaller, 1,920 pixels wide is enough for every screen.`;
  }
  return undefined;
}
