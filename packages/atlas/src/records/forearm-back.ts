import type { Muscle } from '../types.ts';

/** Muscles of the back of the forearm: extensors and supinator. */
export const forearmBack: readonly Muscle[] = [];
