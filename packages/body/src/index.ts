export { mirrorPlace, type Places, places, type Sighting, sideOfPlace } from './cells/places.ts';
export {
  type ComparedDrawings,
  changeOfDrawings,
  type ExtentChange,
  measurePain,
  type PainChange,
  type PainMeasure,
  type RegionChange,
  type StrengthChange,
} from './drawing/change.ts';
export { agreement, areaMm2 } from './drawing/measure.ts';
export { emptyField, type PainField, paint, paintCoverage } from './drawing/paint.ts';
export {
  MAX_POINTS,
  MAX_STROKES,
  MAX_WIDTH_MM,
  MIN_WIDTH_MM,
  type ParsedDrawing,
  parseDrawing,
} from './drawing/parse.ts';
export { strokesForRegion } from './drawing/region-strokes.ts';
export { type DrawnRegion, regionsOfDrawing } from './drawing/regions-of-drawing.ts';
export { eraseStroke, mirrorDrawing, mirrorStroke, simplifyStroke } from './drawing/strokes.ts';
export { type Figure, figure } from './figure/figure.ts';
export { fromScreen, toScreen, VIEW_BOXES, viewBox } from './figure/screen.ts';
export { insideFigure } from './figure/silhouette.ts';
export { flatten, smoothPath, straightPath } from './figure/spline.ts';
export { HALF_VIEWS, type HalfView, halfViewOf, isHandOrFoot, mirrorView, sideOfView } from './figure/views.ts';
export { insideSentence } from './inside-sentence.ts';
export * from './landmarks.ts';
export { nearest } from './nearest.ts';
export { isRegionId, REGION_IDS, REGION_LABELS, type RegionId } from './regions/names.ts';
export { regionPath, regionSeenOn } from './regions/region-path.ts';
export { MIDLINE_MM, regionPlaces, regionsOfPlace } from './regions/region-places.ts';
export * from './types.ts';
