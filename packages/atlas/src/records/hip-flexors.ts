import type { Muscle } from '../types.ts';

/** Psoas and iliacus. */
export const hipFlexors: readonly Muscle[] = [];
