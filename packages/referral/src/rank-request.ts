import { ATLAS, PATTERNS } from '@filiform/atlas';
import { markedPlaces } from './marked.ts';
import { createRanker, type Ranker } from './rank.ts';
import type { RankRequest } from './request.ts';
import type { Ranking } from './types.ts';

let ofAtlas: Ranker | undefined;

/** The ranker of the whole atlas, made at the first call and kept. */
export function atlasRanker(): Ranker {
  ofAtlas ??= createRanker({ ...ATLAS, patterns: PATTERNS });
  return ofAtlas;
}

/** Rank a checked request with the whole atlas. What was cut from the drawing is said in the note. */
export function rankRequest(request: RankRequest): Ranking {
  const marked = markedPlaces({ regions: request.regions, strokes: request.drawing?.strokes ?? [] });
  const ranking = atlasRanker().rank(marked, {
    findings: request.findings,
    features: request.features,
    ...(request.complaint === undefined ? {} : { complaint: request.complaint }),
  });
  const notes = [...request.trimmed, ...(ranking.note === undefined ? [] : [ranking.note])];
  return notes.length === 0 ? ranking : { ...ranking, note: notes.join(' ') };
}
