export { lotsCsv, lotsView } from './lots.server.ts';
export { needledView, spanOf } from './needled-view.server.ts';
export { needlingReportView } from './needling-report-view.server.ts';
