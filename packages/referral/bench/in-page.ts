import { ATLAS, PATTERNS } from '@filiform/atlas';
import { createRanker, markedPlaces } from '../src/index.ts';
import { neighbourDrawings } from './drawings.ts';
import { timed, timesOf } from './timing.ts';

/**
 * What a browser measures, bundled into a page: the first ranking, then three regions drawn side by side.
 * Called once the page is loaded and the processor slowed.
 */
export function measureInPage(drawings: number) {
  const ranker = createRanker({ ...ATLAS, patterns: PATTERNS });
  const three = neighbourDrawings(drawings, 3);
  const rank = ({ strokes }: (typeof three)[number]) => ranker.rank(markedPlaces({ strokes }));
  const firstMs = timed(() => three.slice(0, 1).map(rank));
  return { firstMs, three: timesOf(three, 1, rank) };
}

Object.assign(globalThis, { measureInPage });
