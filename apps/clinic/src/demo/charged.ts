import type { MuscleId } from '@filiform/atlas';
import { muscle } from '@filiform/atlas';
import {
  type ChargedLine,
  type ChargeProposal,
  DEFAULT_CHARGE_RULES,
  NEEDLING_CODES,
  proposeCharges,
  type TimedMinutes,
  type UntimedCodeId,
  wordsFromId,
} from '@filiform/needling';
import type { Chance } from './random.ts';
import type { DemoVisit } from './visits.ts';

/** What a clinician of the demo confirmed for one visit, the last confirmation last. */
export type DemoCharges = {
  readonly proposal: ChargeProposal;
  readonly lines: readonly ChargedLine[];
  readonly medicare: 'yes' | 'no';
  readonly reason: string;
};

/** Made up, as all of the demo is: a practice of one's own says by what right it uses the codes. */
export const LICENCE_WORDS = 'a made-up licence of this demo practice, which bills nobody';
export const RULES = DEFAULT_CHARGE_RULES;

/** Not yet confirmed, or charged otherwise than the record proposes, or corrected later. */
const SHARES = { open: 0.08, courtesy: 0.015, corrected: 0.02 } as const;
const COURTESY = 'Cut short because the clinic ran late: the needling is not charged.';
const CORRECTION = 'The minutes of exercise were those of the visit before.';

/**
 * What was confirmed for a visit, from what was recorded: most as proposed, some not at all, a few otherwise with a reason.
 * Minutes are made up, as many as a visit has room for beside the needling.
 * @param isFirst of this patient: it began with an evaluation
 */
export function chargesOf(
  chance: Chance,
  { sites, pairs }: Pick<DemoVisit, 'sites' | 'pairs'>,
  { isFirst, hasMedicare }: { readonly isFirst: boolean; readonly hasMedicare: boolean },
): readonly DemoCharges[] {
  if (chance.happens(SHARES.open)) return [];
  const joined = new Set(pairs.flatMap((pair) => pair.sites));
  const medicare = hasMedicare ? 'yes' : 'no';
  const facts = {
    sites: sites.map(({ muscle: id, side, insertions }, place) => ({
      billingMuscle: billingMuscle(id),
      side,
      insertions,
      stimulated: joined.has(place),
    })),
    untimed: isFirst ? [chance.oneOf<UntimedCodeId>(['97161', '97161', '97162'])] : [],
    medicare,
    needlingChargedToday: false,
  } as const;
  const confirmed = (minutes: TimedMinutes, reason: string, withNeedling = true): DemoCharges => {
    const proposal = proposeCharges({ ...facts, minutes }, RULES);
    const lines = proposal.lines.filter(({ code }) => withNeedling || !NEEDLING_CODES.some((one) => one === code));
    return { proposal, lines, medicare, reason };
  };
  const minutes = minutesOf(chance, { isNeedled: sites.length > 0, isStimulated: pairs.length > 0 });
  if (sites.length > 0 && chance.happens(SHARES.courtesy)) return [confirmed(minutes, COURTESY, false)];
  if (!chance.happens(SHARES.corrected)) return [confirmed(minutes, '')];
  return [confirmed({ ...minutes, '97110': (minutes['97110'] ?? 0) + 15 }, ''), confirmed(minutes, CORRECTION)];
}

function minutesOf(
  chance: Chance,
  held: { readonly isNeedled: boolean; readonly isStimulated: boolean },
): TimedMinutes {
  if (!held.isNeedled) return { '97110': chance.whole(16, 24), '97140': chance.whole(9, 15) };
  const exercise = { '97110': chance.whole(8, held.isStimulated ? 10 : 14) };
  return !held.isStimulated && chance.happens(0.6) ? { ...exercise, '97140': chance.whole(8, 10) } : exercise;
}

function billingMuscle(id: MuscleId): string {
  return (muscle(id) ?? wordsFromId(id)).billingMuscle;
}
