export * from './kinds.ts';
export * from './needle-story.ts';
export * from './next-day-check.ts';
export * from './published-rates.ts';
export * from './report-duty.ts';
export * from './words.ts';
