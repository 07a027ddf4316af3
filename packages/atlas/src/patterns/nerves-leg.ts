import type { PainPattern } from './types.ts';

/** Nerves of hip and leg that get entrapped. */
export const nervesOfLeg: readonly PainPattern[] = [];
