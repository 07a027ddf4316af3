import type { Muscle } from '../types.ts';

/** Hamstrings and popliteus. */
export const thighBack: readonly Muscle[] = [];
