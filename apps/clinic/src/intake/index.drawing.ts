/** What other pages draw with: the chart and its parts. Apart from index.ts, since it brings the chart's styles along. */
export { loadAtlas, useAtlas } from './candidates/use-atlas.ts';
export { ChartCorners } from './chart/chart-corners.tsx';
export { PainChart } from './chart/pain-chart.tsx';
export { FIRST_PEN, LiveStroke, type Pen } from './chart/pen.ts';
export { useShortcuts } from './chart/use-shortcuts.ts';
export { ViewTabs } from './chart/view-tabs.tsx';
export { beginHistory, changeDrawing, type DrawingChange, type DrawingHistory } from './history/drawing-history.ts';
export { type ChartWindow, wholeWindow } from './picture/chart-window.ts';
export { markColour, painColour } from './picture/quality-patterns.ts';
export { markedSentence } from './regions/marked-words.ts';
export { RegionPicker } from './regions/region-panel.tsx';
export { useMarkedRegions } from './regions/use-marked-regions.ts';
