import type { Muscle } from '../types.ts';

/** Muscles of the front of the forearm: flexors and pronator. */
export const forearmFront: readonly Muscle[] = [];
