export * from './blocks.ts';
export * from './choose.ts';
export { placesOf } from './places.ts';
export * from './types.ts';
