import type { Muscle } from '../types.ts';

/** Muscles of the pelvic floor and its wall. */
export const pelvicFloor: readonly Muscle[] = [];
