import type { Muscle } from '../types.ts';

/** Muscles within the foot. */
export const foot: readonly Muscle[] = [];
