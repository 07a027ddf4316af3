export { needleStock } from './needle-stock.server.ts';
export { STOCK_DONE, type StockAnswer, type StockDone, sendStock } from './stock-send.server.ts';
export { type LotView, type StockView, stockView } from './stock-view.server.ts';
