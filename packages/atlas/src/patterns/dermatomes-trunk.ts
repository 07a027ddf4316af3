import type { PainPattern } from './types.ts';

/** Skin of the nerve roots T2 to T12. */
export const dermatomesOfTrunk: readonly PainPattern[] = [];
