import type { PainPattern } from './types.ts';

/** Facet joints of neck, chest and low back. */
export const facetJoints: readonly PainPattern[] = [];
