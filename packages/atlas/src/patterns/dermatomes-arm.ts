import type { PainPattern } from './types.ts';

/** Skin of the nerve roots C2 to T1. */
export const dermatomesOfArm: readonly PainPattern[] = [];
