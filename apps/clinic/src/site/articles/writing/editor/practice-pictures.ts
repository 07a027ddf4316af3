import { z } from 'zod';
import type { StoredImage } from '../../../images/index.ts';

const Image = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  widths: z.array(z.number()),
  jpegWidth: z.number(),
});
const Page = z.object({ images: z.array(Image), pages: z.number() });
const Sent = z.union([z.object({ image: Image }), z.object({ refusal: z.string() })]);

export type PicturesPage = { readonly images: readonly StoredImage[]; readonly pages: number };

/** One page of the practice's pictures, the newest first; undefined where it could not be read. */
export async function readPictures(page: number): Promise<PicturesPage | undefined> {
  try {
    const response = await fetch(`/staff/site/articles/pictures?page=${page}`, {
      headers: { Accept: 'application/json' },
    });
    return Page.safeParse(await response.json()).data;
  } catch {
    return undefined;
  }
}

/** Sends a picture. What is no answer of ours is told as a sentence, and can be tried again. */
export async function sendPicture(file: File): Promise<{ readonly image: StoredImage } | { readonly refusal: string }> {
  const form = new FormData();
  form.append('file', file);
  try {
    const response = await fetch('/staff/site/images/upload', { method: 'POST', body: form });
    if (response.status === 401)
      return { refusal: 'Your session has ended. Sign in in another tab, then send it again.' };
    if (response.status === 413) return { refusal: (await response.text()).trim() };
    return Sent.parse(await response.json());
  } catch {
    return { refusal: 'The picture did not arrive: no connection, or the server is busy. Send it again.' };
  }
}
