export { needleStock } from './needle-stock.server.ts';
