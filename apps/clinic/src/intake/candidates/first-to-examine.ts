import type { Ranking } from '@filiform/referral';
import type { LoadedAtlas } from './use-atlas.ts';

/** One line for who can't see the list grow; empty while nothing is drawn. */
export function firstToExamine(atlas: LoadedAtlas, ranking: Ranking | undefined): string {
  const first = ranking && ranking.nextPalpations.length > 0 ? ranking.candidates[0] : undefined;
  return first && typeof atlas !== 'string' ? `${atlas.muscleName(first.muscle)}, ${first.side}: ${first.word}` : '';
}
