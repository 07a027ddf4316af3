import type { Muscle } from '../types.ts';

/** Muscles of the calf. */
export const calf: readonly Muscle[] = [];
