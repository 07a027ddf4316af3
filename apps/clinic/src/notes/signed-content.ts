import { isMuscleId, type MuscleId } from '@filiform/atlas';
import { QUALITIES, SIDES, VIEWS } from '@filiform/body';
import {
  ANGLES,
  BLEEDINGS,
  ENTRIES,
  GRIPS,
  PATIENT_POSITIONS,
  SEARCH_PLACE_IDS,
  TECHNIQUE_IDS,
  TWITCH_STRENGTHS,
} from '@filiform/needling';
import { z } from 'zod';

const MissingNeedle = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('found'), by: z.string(), note: z.string() }),
  z.object({ outcome: z.literal('broken-and-removed'), by: z.string(), note: z.string() }),
  z.object({
    outcome: z.literal('retained-and-referred'),
    by: z.string(),
    note: z.string(),
    referredTo: z.string(),
  }),
  z.object({
    outcome: z.literal('not-found-after-search'),
    by: z.string(),
    note: z.string(),
    searched: z.array(z.enum(SEARCH_PLACE_IDS)),
  }),
]);

const Site = z.object({
  muscle: z.custom<MuscleId>((value) => typeof value === 'string' && isMuscleId(value)),
  side: z.enum(SIDES),
  triggerPoint: z.string().optional(),
  needle: z.object({ diameterMm: z.number(), lengthMm: z.number() }),
  packet: z
    .object({ stockId: z.string().optional(), brand: z.string(), lot: z.string(), expiresOn: z.string().optional() })
    .optional(),
  technique: z.enum(TECHNIQUE_IDS),
  stimulation: z
    .object({
      frequencyHz: z.number(),
      pulseWidthUs: z.number(),
      minutes: z.number(),
      intensity0to10: z.number().optional(),
    })
    .optional(),
  insertions: z.number().optional(),
  redirections: z.number().optional(),
  twitches: z.union([z.number(), z.literal('not-assessed')]),
  twitchStrength: z.enum(TWITCH_STRENGTHS).optional(),
  depthMm: z.number().optional(),
  familiarPainReproduced: z.enum(['yes', 'no', 'not-assessed']),
  painDuring0to10: z.number().optional(),
  bleeding: z.enum(BLEEDINGS).optional(),
  approach: z
    .object({
      direction: z.string().optional(),
      angle: z.enum(ANGLES).optional(),
      position: z.enum(PATIENT_POSITIONS).optional(),
      grip: z.enum(GRIPS).optional(),
      entry: z.enum(ENTRIES).optional(),
    })
    .optional(),
  countedBy: z.object({ in: z.string().optional(), out: z.string().optional() }).optional(),
  response: z.object({ tolerated: z.enum(['well', 'fair', 'poor', 'stopped']), text: z.string() }).optional(),
  needlesIn: z.number().optional(),
  needlesOut: z.number().optional(),
  missingNeedles: z.array(MissingNeedle),
});

const Drawing = z.object({
  version: z.literal(1),
  strokes: z.array(
    z.object({
      view: z.enum(VIEWS),
      points: z.array(z.tuple([z.number(), z.number()])),
      widthMm: z.number(),
      intensity0to10: z.number(),
      quality: z.enum(QUALITIES),
    }),
  ),
});

const Sentence = z.object({ text: z.string(), rests: z.array(z.string()) });

/**
 * All that a signed note shows, as it was at the moment of signing: later changes of names, clinics or the program
 * don't reach it. Stored as JSON beside the hash of its canonical text; outlives the code that wrote it.
 */
export const SignedContent = z.object({
  version: z.literal(1),
  practiceName: z.string(),
  patient: z.object({ name: z.string(), birthDate: z.string() }),
  /** The clinician of the visit. */
  clinicianName: z.string(),
  clinicianCredentials: z.string(),
  /** Who signed, where it was not the clinician of the visit. */
  signedByName: z.string().optional(),
  signedByCredentials: z.string().optional(),
  clinicName: z.string(),
  visitStartsAt: z.string(),
  timeZone: z.string(),
  sections: z.array(
    z.object({
      kind: z.string().optional(),
      heading: z.string(),
      paragraphs: z.array(z.string()),
      /** The drafted paragraphs, sentence by sentence, with what each rests on; older notes have none. */
      sentences: z.array(z.array(Sentence)).optional(),
      columns: z.array(z.string()).default([]),
      rows: z.array(z.array(z.string())).default([]),
    }),
  ),
  sites: z.array(Site),
  drawing: Drawing.nullable(),
  /** The student who drafted it, where one did; who signed it co-signed. */
  draftedBy: z.object({ name: z.string(), credentials: z.string(), handedAt: z.string() }).optional(),
  /** What a reader must know before the text: written late, a copy, signed against a stop. */
  marks: z.array(z.object({ kind: z.enum(['late', 'copy', 'against-stop']), words: z.string() })).optional(),
  /** Where what the sentences name as `parts.` was recorded. */
  parts: z.record(z.string(), z.object({ words: z.string(), href: z.string() })).optional(),
});
export type SignedContent = z.output<typeof SignedContent>;
