import { z } from 'zod';

/** The practice's own words on the sheet, as the owner types them. */
export const OwnWordsForm = z
  .object({
    language: z.enum(['en', 'es'], { error: 'Choose English or Spanish.' }),
    version: z.coerce.number().int().min(0),
    telephone: z
      .string()
      .trim()
      .max(40, { error: 'A telephone number has 40 characters at most.' })
      .regex(/^[\d\s()+./-]*$/, {
        error: 'A telephone number has digits, spaces and + ( ) - . / only: such as 303-555-0100.',
      }),
    heading: z.string().trim().max(80, { error: 'The heading has 80 characters at most.' }),
    body: z.string().trim().max(600, { error: 'The block has 600 characters at most: the sheet is one page.' }),
    closing: z.string().trim().max(200, { error: 'The closing line has 200 characters at most.' }),
  })
  .refine(({ heading, body }) => (heading === '') === (body === ''), {
    path: ['heading'],
    error: 'A block has a heading and a text: write both, or leave both empty.',
  });

export type OwnWords = {
  readonly telephone: string;
  readonly heading: string;
  readonly body: string;
  readonly closing: string;
};
