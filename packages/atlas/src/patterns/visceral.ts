import type { PainPattern } from './types.ts';

/** Pain of organs, which must not be missed. */
export const visceral: readonly PainPattern[] = [];
