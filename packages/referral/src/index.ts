export { COMPLAINT_IDS, COMPLAINTS, type Complaint, type ComplaintId, PREVALENCE_SOURCES } from './complaints.ts';
export type { MarkedPlaces } from './evidence.ts';
export { FINDING_KINDS, type Finding, type FindingKind } from './findings.ts';
export { markedPlaces, placesOfField } from './marked.ts';
export { createRanker, type Ranker } from './rank.ts';
export { atlasRanker, rankRequest } from './rank-request.ts';
export { parseComplaint, parseFindings, parseRankRequest, parseRegionList, type RankRequest } from './request.ts';
export type { Candidate, ChanceWord, MarkedRegion, Ranking, RankOptions } from './types.ts';
export { CHANCE_WORDS, chanceWord } from './words.ts';
