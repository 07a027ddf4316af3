export { needledView, spanOf } from './needled-view.server.ts';
