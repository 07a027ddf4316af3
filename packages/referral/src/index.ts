export { COMPLAINT_IDS, COMPLAINTS, type ComplaintId, type PublishedShare, publishedShares } from './complaints.ts';
export { HEADACHE_FEATURES, type HeadacheFeature, type HeadacheFeatureId } from './features.ts';
export { FINDING_KINDS, type Finding, type FindingKind } from './findings.ts';
export { type MarkedPlaces, markedPlaces, nerveShareOf, placesOfField } from './marked.ts';
export { createRanker, type Ranker } from './rank.ts';
export { atlasRanker, rankRequest } from './rank-request.ts';
export {
  parseComplaint,
  parseFeatures,
  parseFindings,
  parseRankRequest,
  parseRegionList,
  type RankRequest,
} from './request.ts';
export { membersWords, togetherSentence } from './set-words.ts';
export type {
  Candidate,
  ChanceWord,
  MarkedRegion,
  NextPalpation,
  PatternCandidate,
  Ranking,
  RankOptions,
  RedFlag,
  SourceSet,
} from './types.ts';
export { CHANCE_WORDS, chanceWord } from './words.ts';
