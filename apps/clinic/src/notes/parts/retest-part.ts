import { type RetestMeasure, retestSentence } from '@filiform/needling';
import { partOf, type RecordedPart, stopped } from './part.ts';

/** What was measured before and after needling, measure by measure. Pure. */
export function retestPart(
  measures: readonly { readonly measure: RetestMeasure }[],
  savedBy: string,
  visitId: string,
): RecordedPart {
  return partOf(
    'retest',
    'response',
    measures.map(({ measure }) => ({
      text: stopped(`Re-test: ${retestSentence(measure)}`),
      from: [{ words: `Re-test, by ${savedBy}`, href: `/staff/visits/${visitId}/retest` }],
    })),
  );
}
