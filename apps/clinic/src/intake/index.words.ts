/** The chart's words for pages that draw nothing with it. Apart from index.ts, since that brings styles along. */
export { EDGE_WORDS, VIEW_NAMES } from './picture/chart-window.ts';
export { regionWords } from './regions/marked-words.ts';
export { REGION_GROUPS, regionsNamed, WITH_MIDDLE } from './regions/region-groups.ts';
