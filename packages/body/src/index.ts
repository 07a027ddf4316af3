export * from './landmarks.ts';
export { isRegionId, REGION_IDS, REGION_LABELS, type RegionId } from './regions/names.ts';
export * from './types.ts';
