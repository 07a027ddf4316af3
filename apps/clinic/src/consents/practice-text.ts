import { z } from 'zod';
import { readBlocks } from './consent-text.ts';

/** What the owner's page sends; `preview` shows it and keeps nothing. */
export const ConsentTextForm = z.object({
  intent: z.enum(['preview', 'publish'], { error: 'Choose to look at it, or to publish it.' }),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'Choose a language.' }),
  title: z
    .string()
    .trim()
    .min(1, { error: 'Give the text a title.' })
    .max(200, { error: 'A title has up to 200 characters.' }),
  body: z
    .string()
    .max(40_000, { error: 'The text has up to 40,000 characters.' })
    .refine((typed) => readBlocks(typed).length > 0, { error: 'Write the text that is signed.' }),
  anew: z.enum(['yes', 'no'], { error: 'Choose whether those who signed an earlier version sign anew.' }),
});
