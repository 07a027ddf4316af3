import type { PainPattern } from './types.ts';

/** Nerves of head, shoulder and arm that get entrapped. */
export const nervesOfArm: readonly PainPattern[] = [];
