export { isExpired, offeredNeedles, type StockNeedle } from './stock-needle.ts';
