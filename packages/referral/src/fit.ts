import type { DrawnEvidence } from './drawn.ts';
import { STRENGTH, WHOLE } from './pain-maps.ts';
import type { ZoneIndex } from './zone-index.ts';

/**
 * Weights of the score. Fitted together on the tuning half of the published cases (`evaluation/`) and on region lists
 * made from the atlas by leaving regions out and putting others in, then rounded: no case has a weight of its own.
 */
export const SCORE = {
  /** Nats by which one part that is explained wholly beats one that is not touched are `strength * -log(leak)`. */
  strength: 3.6,
  /** A drawing of n equal parts counts `n ** perPart` times that: its parts are not independent. */
  perPart: 0.22,
  /** How likely pain is drawn where no source puts it. */
  leak: 0.035,
  /** Large parts count more than small ones, but less than in proportion. */
  shareExponent: 0.7,
  /** Less than this drawn is weak evidence; mm². */
  fullEvidenceMm2: 800,
  /** Cost in nats of a piece that is expected and not drawn: main pain, and where it may run to. */
  missPrimary: 1.2,
  missSpill: 0.2,
  /** The pieces' costs are divided by their sum to this power: 1 would make it a mean, 0 a sum. */
  missPower: 0.3,
  /** A piece of which this share is drawn counts as drawn. */
  drawnEnough: 0.65,
  /** How well a spillover zone explains main pain, and how well main and spillover zone explain where pain runs to. */
  primaryOnSpill: 0.65,
  spillOnPrimary: 0.5,
  spillOnSpill: 0.95,
} as const;

/** Mean strength of a part from which it is where the pain runs to (see `REGION_PAIN`), and 1 is main pain. */
const RUNS_TO = 0.5;

/** Strengths are told apart in so many steps, so that the logs of each are worked out once. */
const STEPS = 32;
const tables: Float64Array[] = [];

/**
 * For each cover 0..WHOLE the log of how well it explains a part of the drawing, in nats.
 * @param strength mean strength of the part, 0..1
 */
export function logsOfCover(strength: number): Float64Array {
  const step = Math.round(STEPS * Math.min(1, Math.max(0, (strength - RUNS_TO) / (1 - RUNS_TO))));
  const table = tables[step] ?? logTable(step / STEPS);
  tables[step] = table;
  return table;
}

/** @param main 0 for where the pain runs to, 1 for main pain */
function logTable(main: number): Float64Array {
  const onSpill = main * SCORE.primaryOnSpill + (1 - main) * SCORE.spillOnSpill;
  const onPrimary = main + (1 - main) * SCORE.spillOnPrimary;
  const bend = STRENGTH.spillover;
  return Float64Array.from({ length: WHOLE + 1 }, (_, whole) => {
    const cover = whole / WHOLE;
    const explained =
      cover <= bend ? (cover / bend) * onSpill : onSpill + ((cover - bend) / (1 - bend)) * (onPrimary - onSpill);
    return Math.log(SCORE.leak + (1 - SCORE.leak) * explained);
  });
}

/** What a map loses by what its zones put where nothing is drawn; nats. */
export function missed(index: ZoneIndex, { pieceDrawn }: DrawnEvidence, unit: number): number {
  const map = unit >> 1;
  let all = 0;
  let undrawn = 0;
  for (let piece = index.pieceStarts[map] ?? 0; piece < (index.pieceStarts[map + 1] ?? 0); piece += 1) {
    const cost = index.pieceIsPrimary[piece] === 1 ? SCORE.missPrimary : SCORE.missSpill;
    const weight = cost * (index.pieceWeight[piece] ?? 1);
    all += weight;
    undrawn += weight * Math.max(0, 1 - (pieceDrawn[2 * piece + (unit & 1)] ?? 0) / SCORE.drawnEnough);
  }
  return all === 0 ? 0 : undrawn / all ** SCORE.missPower;
}
