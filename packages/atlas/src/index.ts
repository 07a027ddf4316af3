export { ATLAS, BODY_PARTS, muscle } from './atlas.ts';
export { type AtlasCheck, checkAtlas } from './check/check-atlas.ts';
export type { AtlasDefect, CheckedAtlas } from './check/defect.ts';
export { basesOfMuscle, basesOfPattern } from './check/sources.ts';
export { findMuscles, nearestMuscles } from './find.ts';
export { isMuscleId, MUSCLE_IDS, type MuscleId } from './muscle-ids.ts';
export { PATTERN_IDS, type PatternId } from './patterns/pattern-ids.ts';
export { PATTERNS } from './patterns/patterns.ts';
export type { PainPattern } from './patterns/types.ts';
export { type MuscleSide, markPoint, outlinePoints, viewOf, zonePoints, zoneSeenOn } from './place.ts';
export { CONDITIONS, type Condition, PREVALENCE, type Prevalence } from './prevalence.ts';
export { likeness } from './similarity.ts';
export { SOURCES, type Source, type SourceId } from './sources.ts';
export type {
  Basis,
  Hazard,
  Mark,
  Muscle,
  Needling,
  Outline,
  Palpation,
  PlainWords,
  ReferralZone,
  Stop,
  TriggerPoint,
  ZoneView,
} from './types.ts';
export { versionOf } from './version.ts';
