import type { PainPattern } from './types.ts';

/** Larger joints. */
export const joints: readonly PainPattern[] = [];
