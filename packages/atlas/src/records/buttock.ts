import type { Muscle } from '../types.ts';

/** Gluteal muscles, rotators of the hip and tensor fasciae latae. */
export const buttock: readonly Muscle[] = [];
