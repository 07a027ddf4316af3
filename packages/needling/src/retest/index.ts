export * from './change.ts';
export * from './check-measure.ts';
export * from './measures.ts';
export * from './movements.ts';
