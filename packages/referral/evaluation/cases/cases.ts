import type { PublishedCase } from '../case.ts';
import { shoulder } from './shoulder.ts';

/** Every case, head to foot. */
export const CASES: readonly PublishedCase[] = [...shoulder];
