export { ATLAS, ATLAS_VERSION, muscle } from './atlas.ts';
export { findMuscles, nearestMuscles } from './find.ts';
export { isMuscleId, MUSCLE_IDS, type MuscleId } from './muscle-ids.ts';
export { type MuscleSide, markPoint, outlinePoints, viewOf, zonePoints, zoneSeenOn } from './place.ts';
export { SOURCES, type Source, type SourceId } from './sources.ts';
export type { Basis, Hazard, Mark, Muscle, Outline, ReferralZone, Stop, TriggerPoint, ZoneView } from './types.ts';
