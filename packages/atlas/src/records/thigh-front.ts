import type { Muscle } from '../types.ts';

/** Quadriceps and sartorius. */
export const thighFront: readonly Muscle[] = [];
