import type { PainPattern } from './types.ts';

/** Skin of the nerve roots L1 to S2. */
export const dermatomesOfLeg: readonly PainPattern[] = [];
