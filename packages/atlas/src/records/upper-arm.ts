import type { Muscle } from '../types.ts';

/** Muscles of the upper arm. */
export const upperArm: readonly Muscle[] = [];
