import { z } from 'zod';

export const MOST_ALT_LETTERS = 500;

/** What a picture shows, typed beside it. */
export const AltForm = z.object({
  imageId: z.uuid('This page is out of date: load it again.'),
  alt: z
    .string()
    .trim()
    .max(MOST_ALT_LETTERS, `Say it in at most ${MOST_ALT_LETTERS} letters: one or two sentences.`)
    .default(''),
  page: z.coerce.number().int().min(1).catch(1),
});
