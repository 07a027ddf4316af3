import type { Muscle } from '../types.ts';

/** Thin muscles of cheek and neck skin: buccinator and platysma. */
export const thinFace: readonly Muscle[] = [];
