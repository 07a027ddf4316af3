import type { Muscle } from '../types.ts';

/** Adductors of the thigh. */
export const thighInner: readonly Muscle[] = [];
