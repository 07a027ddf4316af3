import { isMuscleId, type MuscleId } from '@filiform/atlas';
import { SIDES } from '@filiform/body';
import { type CheckedSite, type SafetyReason, type SitePlan, TECHNIQUE_IDS } from '@filiform/needling';
import { z } from 'zod';

const Plan = z.object({
  muscle: z.custom<MuscleId>((value) => typeof value === 'string' && isMuscleId(value)),
  side: z.enum(SIDES),
  triggerPoint: z.string().optional(),
  needle: z.object({ diameterMm: z.number(), lengthMm: z.number() }),
  technique: z.enum(TECHNIQUE_IDS),
  stimulation: z
    .object({
      frequencyHz: z.number(),
      pulseWidthUs: z.number(),
      minutes: z.number(),
      intensity0to10: z.number().optional(),
    })
    .optional(),
}) satisfies z.ZodType<SitePlan>;

/** Sites as they were checked, each under the id of its row. Stored as JSON; outlives the code that wrote it. */
export const CheckedPlan = z.array(z.object({ id: z.uuid(), plan: Plan })) satisfies z.ZodType<readonly CheckedSite[]>;

/** What a rule said, as it is kept: words and source as they read on that day. */
export const StoredReason = z.object({
  /** Id of the site; null for what was said of the whole plan. */
  site: z.uuid().nullable(),
  rule: z.string(),
  level: z.enum(['stop', 'warn']),
  found: z.string(),
  todo: z.string(),
  /** What it rests on, in words. */
  basis: z.string(),
  changedBy: z.string().optional(),
  /** The words that passed a warning; absent where nobody passed it. */
  passedBecause: z.string().optional(),
});
export type StoredReason = z.output<typeof StoredReason>;
export const StoredReasons = z.array(StoredReason);

/** A reason as it is kept. @param basis what it rests on, in words */
export function storedReason(
  { rule, level, found, todo, changedBy }: SafetyReason,
  kept: { readonly site: string | null; readonly basis: string; readonly passedBecause?: string | undefined },
): StoredReason {
  const { site, basis, passedBecause } = kept;
  return {
    site,
    rule,
    level,
    found,
    todo,
    basis,
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(passedBecause === undefined ? {} : { passedBecause }),
  };
}

/** What is kept of a plan: the fields that are checked, and nothing else that a site may carry. */
export function checkedSite(id: string, from: SitePlan): CheckedSite {
  const { muscle, side, triggerPoint, needle, technique, stimulation } = from;
  return {
    id,
    plan: {
      muscle,
      side,
      ...(triggerPoint === undefined ? {} : { triggerPoint }),
      needle,
      technique,
      ...(stimulation === undefined ? {} : { stimulation }),
    },
  };
}
