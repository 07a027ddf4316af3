import { COMPLAINTS, FINDING_KINDS, type Finding, HEADACHE_FEATURES } from '@filiform/referral';
import { type Examination, findingsIn, musclesExamined } from './examination.ts';

/** An examination in the words of a note: muscles in the order they were found in. */
export function examinationWords({ complaint, features, findings }: Examination) {
  return {
    findings: musclesExamined(findings)
      .toReversed()
      .map(({ muscle, side }) => ({
        muscle,
        side,
        found: findingsIn(findings, { muscle, side }).map(foundWords),
      })),
    headacheFeatures: HEADACHE_FEATURES.filter(({ id }) => features.includes(id)).map(({ words }) => words),
    rankedFor: COMPLAINTS.find(({ id }) => id === complaint)?.name,
  };
}

/** "is tender at tp1". */
function foundWords({ kind, triggerPoint }: Finding): string {
  const words = FINDING_KINDS.find((row) => row.kind === kind)?.words ?? kind;
  return triggerPoint === undefined ? words : `${words} at ${triggerPoint}`;
}
