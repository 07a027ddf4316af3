import type { PainPattern } from './types.ts';

/** Headaches that a drawing can show. */
export const headaches: readonly PainPattern[] = [];
