import { isMuscleId } from '@filiform/atlas';
import { LIMITS, outsideLimit } from '@filiform/needling';
import { z } from 'zod';
import { typedNumber } from '../../forms/number.ts';
import { isHealthItemId, isTechniqueId } from './own-rule-rows.ts';

const Level = z.enum(['stop', 'warn'], { error: 'Choose whether the rule stops or warns.' });

export const LeadForm = z.object({ staffId: z.uuid({ error: 'Choose a clinician who works here.' }) });

export const LevelForm = z.object({
  rule: z.string({ error: 'This form names no rule. Open the page anew.' }),
  seen: z.coerce.number().int().min(0).catch(0),
  level: Level,
  reason: z
    .string({ error: 'Say why: the reason is kept with the change.' })
    .trim()
    .min(1, { error: 'Say why: the reason is kept with the change.' })
    .max(500, { error: 'Use at most 500 characters.' }),
});

/** Ticked boxes of one name, joined by commas; null where none is ticked. What is not known is passed over. */
function ticked(isKnown: (text: string) => boolean) {
  return z
    .string()
    .default('')
    .transform((text) => {
      const known = text.split(',').filter(isKnown);
      return known.length > 0 ? known : null;
    });
}

const LongerThan = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    const found = typedNumber(text);
    const wrong = outsideLimit(LIMITS.needleLengthMm, found);
    if (wrong === undefined) return found;
    context.addIssue({ code: 'custom', message: `${wrong} Or leave it empty.` });
    return z.NEVER;
  });

export const OwnRuleForm = z
  .object({
    id: z.uuid({ error: 'Open the page anew: this form names no rule.' }),
    /** The rule that this one takes the place of; empty for a new one. */
    follows: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
    level: Level,
    words: z
      .string({ error: 'Write the rule as your colleagues will read it.' })
      .trim()
      .min(1, { error: 'Write the rule as your colleagues will read it.' })
      .max(500, { error: 'Use at most 500 characters.' }),
    muscles: ticked(isMuscleId),
    techniques: ticked(isTechniqueId),
    healthItems: ticked(isHealthItemId),
    needleLongerThanMm: LongerThan,
    stimulation: z.string().optional(),
  })
  .transform(({ stimulation, follows, ...rest }, context) => {
    const onlyWithStimulation = stimulation === 'yes';
    const { muscles, techniques, healthItems, needleLongerThanMm } = rest;
    if (![muscles, techniques, healthItems, needleLongerThanMm].some((one) => one !== null) && !onlyWithStimulation) {
      const message =
        'Say for which plans it holds: a muscle, a technique, something in the patient’s health, a length or a current. Otherwise it would hold for every needle.';
      context.addIssue({ code: 'custom', path: ['form'], message });
      return z.NEVER;
    }
    return { ...rest, follows, onlyWithStimulation };
  });

export const OwnRuleButton = z.object({ id: z.uuid({ error: 'This button names no rule. Open the page anew.' }) });
