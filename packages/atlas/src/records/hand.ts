import type { Muscle } from '../types.ts';

/** Muscles within the hand. */
export const hand: readonly Muscle[] = [];
