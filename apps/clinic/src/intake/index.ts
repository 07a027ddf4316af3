export { type Examination, NOTHING_EXAMINED, rankOptions } from './findings/examination.ts';
export { type ChartWindow, EDGE_WORDS, VIEW_NAMES } from './picture/chart-window.ts';
export { DrawingPicture } from './picture/drawing-picture.tsx';
export { drawingSvg } from './picture/drawing-svg.ts';
export type { ChartMark, PictureOptions } from './picture/picture.ts';
export { QUALITY_WORDS } from './picture/quality-patterns.ts';
export { REGION_GROUPS, type RegionGroup } from './regions/region-groups.ts';
export { VisitHead, type VisitHeadFacts, withAsked } from './visit-head.tsx';
