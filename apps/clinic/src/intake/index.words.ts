/** The chart's words for pages that draw nothing with it. Apart from index.ts, since that brings styles along. */
export { EDGE_WORDS, VIEW_NAMES } from './picture/chart-window.ts';
export { REGION_GROUPS, regionsNamed } from './regions/region-groups.ts';
