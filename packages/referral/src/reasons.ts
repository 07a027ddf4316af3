import { insideSentence, REGION_LABELS, type RegionId } from '@filiform/body';
import { UNSOURCED_ODDS_TIMES } from './chances.ts';
import { countedFindings, type FindingKind } from './findings.ts';

/** What the sentences of one candidate are made from. */
export type ReasonFacts = {
  readonly explains: number;
  readonly coreDrawn: number;
  /** Regions of the drawing that the muscle explains, the largest first. */
  readonly regions: readonly RegionId[];
  /** No source was found for where these trigger points send pain. */
  readonly unsourced: boolean;
  readonly findings: ReadonlySet<FindingKind>;
  readonly drawingIsEmpty: boolean;
};

const NOT_DRAWN: readonly string[] = ['its pain zones are not drawn'];

/** Short sentences that say why a candidate stands where it stands. They describe, they never diagnose. */
export function reasonsFor(facts: ReasonFacts): readonly string[] {
  if (facts.explains === 0 && facts.findings.size === 0 && !facts.drawingIsEmpty) return NOT_DRAWN;
  const reasons: string[] = [];
  if (facts.explains > 0) {
    const where = facts.regions.slice(0, 3).map((region) => insideSentence(REGION_LABELS[region]));
    reasons.push(`covers ${share(facts.explains)} of the drawing${where.length > 0 ? `: ${where.join(', ')}` : ''}`);
    if (facts.coreDrawn >= 0.6) reasons.push('most of its main pain zone is drawn');
    else if (facts.coreDrawn < 0.15) reasons.push('little of its main pain zone is drawn');
    if (facts.unsourced) reasons.push(`its pattern has no source (odds x ${UNSOURCED_ODDS_TIMES})`);
  } else if (!facts.drawingIsEmpty) {
    reasons.push(...NOT_DRAWN);
  }
  for (const finding of countedFindings(facts.findings))
    reasons.push(`${finding.words} (palpation: odds x ${finding.oddsTimes}, unverified)`);
  return reasons;
}

function share(value: number): string {
  const whole = Math.round(value * 100);
  return whole === 0 ? 'less than 1 %' : `${whole} %`;
}
