export * from './check-charges.ts';
export * from './codes.ts';
export * from './propose-charges.ts';
export * from './timed-units.ts';
