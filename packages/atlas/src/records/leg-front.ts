import type { Muscle } from '../types.ts';

/** Muscles at front and outer side of the leg. */
export const legFront: readonly Muscle[] = [];
