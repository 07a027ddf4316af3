import type { Muscle } from '../types.ts';

/** The deep front of the neck: longus colli and omohyoid. */
export const neckDeepFront: readonly Muscle[] = [];
