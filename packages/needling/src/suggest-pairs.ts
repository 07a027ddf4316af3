import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { Stimulation } from './session.ts';

/** A site as far as pairing asks; `id` is whatever the caller names it by. */
export type SiteToPair = {
  readonly id: string;
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly needlesIn?: number | undefined;
  readonly stimulation?: Stimulation | undefined;
};

export type SuggestedPair = {
  readonly needles: readonly [SuggestedNeedle, SuggestedNeedle];
  readonly settings: Stimulation;
};
export type SuggestedNeedle = { readonly site: string; readonly needle: number };

/**
 * Pairs for the sites whose plan has a current and whose needles are in: two needles of one site first; what is left
 * over is joined to the next left over on the same side with the same settings, in the order of the session. A start
 * for the clinician, who sees each pair before it runs; a pair belongs in one muscle or one segment (Dunning 2021).
 * @returns never a needle twice, never a pair across the midline
 */
export function suggestPairs(sites: readonly SiteToPair[]): readonly SuggestedPair[] {
  const pairs: SuggestedPair[] = [];
  const single = new Map<string, SuggestedNeedle>();
  for (const { id, side, needlesIn = 0, stimulation } of sites) {
    if (stimulation === undefined || side === 'midline') continue;
    const even = needlesIn - (needlesIn % 2);
    for (let needle = 1; needle < even; needle += 2) {
      pairs.push({
        needles: [
          { site: id, needle },
          { site: id, needle: needle + 1 },
        ],
        settings: stimulation,
      });
    }
    if (even === needlesIn) continue;
    const left = { site: id, needle: needlesIn };
    const key = `${side} ${stimulation.frequencyHz} ${stimulation.pulseWidthUs} ${stimulation.minutes}`;
    const before = single.get(key);
    if (before === undefined) {
      single.set(key, left);
      continue;
    }
    single.delete(key);
    pairs.push({ needles: [before, left], settings: stimulation });
  }
  return pairs;
}
