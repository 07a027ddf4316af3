import type { Muscle } from '../types.ts';

/** Serratus anterior and serratus posterior inferior, and the sternalis in front of them. */
export const serratus: readonly Muscle[] = [];
