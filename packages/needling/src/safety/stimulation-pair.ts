import type { SitePlan } from '../session.ts';
import { liesOver } from './danger-areas.ts';
import type { SafetyReason } from './level.ts';

/** Two sites whose needles carry one current; by their places in the plan, or one place twice for two needles of one site. */
export type StimulationPair = { readonly sites: readonly [number, number] };

const ACROSS = {
  kind: 'general-knowledge',
  note: 'no current across chest, heart or spinal cord; consistent with a summary of contraindications of electroacupuncture and BMAS 2023',
} as const;

/**
 * What speaks against a current between two sites. A pair stays on one side, off the front of the neck, and has not one
 * needle in front of the chest and the other behind it. What one site alone says of a current is `checkSafety`'s.
 * @param name of one site, for the sentence
 */
export function checkStimulationPair(
  [one, other]: readonly [SitePlan, SitePlan],
  names: readonly [string, string],
): readonly SafetyReason[] {
  const reasons: SafetyReason[] = [];
  const between = `${names[0]} and ${names[1]}`;
  if (one.side !== other.side)
    reasons.push({
      rule: 'pair-across-midline',
      level: 'stop',
      found: `${between}: the current would cross the midline of the body.`,
      todo: 'Join two needles of one side.',
      cures: ['plan'],
      basis: ACROSS,
    });
  if (crossesTheChest(one, other))
    reasons.push({
      rule: 'pair-across-chest',
      level: 'stop',
      found: `${between}: the current would pass through the chest, from front to back.`,
      todo: 'Join two needles of one muscle, or of neighbours on one wall of the chest.',
      cures: ['plan'],
      basis: ACROSS,
    });
  if ([one, other].some(({ muscle }) => liesOver('front-of-neck', muscle)))
    reasons.push({
      rule: 'pair-front-of-neck',
      level: 'stop',
      found: `${between}: the current would pass the front of the neck, near the carotid sinus.`,
      todo: 'Needle here without a current.',
      cures: ['plan'],
      basis: ACROSS,
    });
  return reasons;
}

function crossesTheChest(one: SitePlan, other: SitePlan): boolean {
  const inFront = ({ muscle }: SitePlan) => liesOver('chest', muscle);
  const behind = ({ muscle }: SitePlan) => liesOver('lung', muscle) && !liesOver('chest', muscle);
  return (inFront(one) && behind(other)) || (behind(one) && inFront(other));
}
