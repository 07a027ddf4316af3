import { createHash } from 'node:crypto';

/** `tuning` may be looked at while the ranking is worked on; `kept` gives the final figure. */
export type Half = 'tuning' | 'kept';

/**
 * The half that all cases of a source belong to. It hangs on the source's key alone, so one author's words never stand
 * in both halves, and nobody chooses.
 * @param source key in `case-sources.ts`; a key never changes once its cases have been measured
 */
export function halfOf(source: string): Half {
  const [first = 0] = createHash('sha256').update(source).digest();
  return first % 2 === 0 ? 'tuning' : 'kept';
}
