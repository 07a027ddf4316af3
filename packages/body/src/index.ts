export { type Figure, figure } from './figure/figure.ts';
export { fromScreen, toScreen, VIEW_BOXES, viewBox } from './figure/screen.ts';
export { insideFigure } from './figure/silhouette.ts';
export { flatten, smoothPath, straightPath } from './figure/spline.ts';
export * from './landmarks.ts';
export { isRegionId, REGION_IDS, REGION_LABELS, type RegionId } from './regions/names.ts';
export * from './types.ts';
