import type { Drawing } from '@filiform/body';
import type { ConsideredCandidate } from '@filiform/needling';
import { atlasRanker, markedPlaces } from '@filiform/referral';
import { type Examination, rankOptions } from '../intake/index.ts';

/** As many candidates as the drawing page shows at first. */
const SHOWN = 5;

export type Considered = ConsideredCandidate & {
  /** The trigger point that fits the drawing best; empty where none is reached by it. */
  readonly triggerPoint: string;
};

/** The candidates that the saved drawing brings up with what was found, best first; empty where nothing is drawn. */
export function consideredFor(drawing: Drawing | undefined, examination: Examination): readonly Considered[] {
  if (!drawing || drawing.strokes.length === 0) return [];
  return atlasRanker()
    .rank(markedPlaces({ strokes: drawing.strokes }), rankOptions(examination))
    .candidates.slice(0, SHOWN)
    .map(({ muscle, side, word, explains, reasons, triggerPoints }) => ({
      muscle,
      side,
      likelihood: word,
      explains,
      reasons,
      triggerPoint: triggerPoints[0] ?? '',
    }));
}
