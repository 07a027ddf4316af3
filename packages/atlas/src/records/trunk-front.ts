import type { Muscle } from '../types.ts';

/** Muscles of belly wall and rib cage. */
export const trunkFront: readonly Muscle[] = [];
