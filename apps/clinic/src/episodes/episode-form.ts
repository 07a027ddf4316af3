import { z } from 'zod';
import { ENDINGS } from './episode.ts';

/** A day as `<input type="date">` sends it; empty where none was typed. */
const Day = (sentence: string) =>
  z
    .string()
    .trim()
    .transform((text, context) => {
      try {
        return Temporal.PlainDate.from(text);
      } catch {
        context.addIssue({ code: 'custom', message: sentence });
        return z.NEVER;
      }
    });

const Fields = {
  reason: z
    .string()
    .trim()
    .min(1, { error: 'Say what the patient is treated for, such as "Neck pain with headache".' })
    .max(200, { error: 'Say the reason in up to 200 characters.' }),
  clinicId: z.string({ error: 'Choose the clinic where the patient is treated.' }),
  startedOn: Day('Write the first day as a date.'),
  referrerName: z.string().trim().max(200, { error: 'Name the referrer in up to 200 characters.' }).default(''),
  referrerContactedOn: z.union([z.literal('').transform(() => undefined), Day('Write the day as a date.')]).optional(),
};

const Version = { episodeId: z.string(), rowVersion: z.coerce.number().int().min(1) };

/** What the page of a patient's episodes sends. */
export const EpisodeForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), ...Fields }),
  z.object({ intent: z.literal('edit'), ...Version, ...Fields }),
  z.object({
    intent: z.literal('end'),
    ...Version,
    how: z.enum(ENDINGS, { error: 'Choose how the episode ended.' }),
    on: Day('Write the last day as a date.'),
  }),
  z.object({ intent: z.literal('reopen'), ...Version }),
]);
export type EpisodeForm = z.output<typeof EpisodeForm>;
