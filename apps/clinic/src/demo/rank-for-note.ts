import type { ConsideredCandidate } from '@filiform/needling';
import { atlasRanker, COMPLAINT_IDS, markedPlaces } from '@filiform/referral';
import type { DrawnPain } from './pain.ts';
import type { Story } from './story.ts';

/** As many candidates as the screen shows at first. */
const SHOWN = 5;

/** The candidates that the program would have shown beside this drawing, for the note. */
export function rankForNote({ drawing }: DrawnPain, { condition }: Story): readonly ConsideredCandidate[] {
  const complaint = COMPLAINT_IDS.find((id) => id === condition.complaint);
  const { candidates } = atlasRanker().rank(
    markedPlaces({ strokes: drawing.strokes }),
    complaint === undefined ? {} : { complaint },
  );
  return candidates
    .slice(0, SHOWN)
    .map(({ muscle, side, word, explains, reasons }) => ({ muscle, side, likelihood: word, explains, reasons }));
}
