import type { Muscle } from '../types.ts';

/** Muscles along the thoracic and lumbar spine. */
export const trunkBack: readonly Muscle[] = [];
