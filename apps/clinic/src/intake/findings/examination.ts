import type { MuscleId, MuscleSide } from '@filiform/atlas';
import type { ComplaintId, Finding, FindingKind, HeadacheFeatureId, RankOptions } from '@filiform/referral';

/** What is known of a visit besides its drawing. The ranking takes it as it is. */
export type Examination = {
  /** What brought the patient; undefined where none was chosen. */
  readonly complaint?: ComplaintId | undefined;
  /** Headache features that were answered with yes. */
  readonly features: readonly HeadacheFeatureId[];
  /** What was found, in the order of finding; each once. */
  readonly findings: readonly Finding[];
};

export const NOTHING_EXAMINED: Examination = { features: [], findings: [] };

/** An examination as the ranking takes it. */
export function rankOptions({ complaint, features, findings }: Examination): RankOptions {
  return { features, findings, ...(complaint === undefined ? {} : { complaint }) };
}

/** A muscle on one side, or one trigger point of it. */
export type FoundAt = {
  readonly muscle: MuscleId;
  readonly side: MuscleSide;
  readonly triggerPoint?: string | undefined;
};

/** What says the opposite: one of the two stands at a place, never both. */
const OPPOSITES: Partial<Record<FindingKind, readonly FindingKind[]>> = {
  'not-tender': ['tender', 'familiar-pain-reproduced', 'referred-pain'],
  tender: ['not-tender'],
  'familiar-pain-reproduced': ['not-tender'],
  'referred-pain': ['not-tender'],
};

/** A tap on a chip: found where it wasn't, taken back where it was. What contradicts it at the same place goes. */
export function tapFinding(examination: Examination, at: FoundAt, kind: FindingKind): Examination {
  const here = (finding: Finding) => sameMuscle(finding, at) && finding.triggerPoint === at.triggerPoint;
  const isFound = examination.findings.some((finding) => here(finding) && finding.kind === kind);
  const goes = isFound ? [kind] : (OPPOSITES[kind] ?? []);
  const kept = examination.findings.filter((finding) => !(here(finding) && goes.includes(finding.kind)));
  if (isFound) return { ...examination, findings: kept };
  const { muscle, side, triggerPoint } = at;
  const found: Finding = { muscle, side, kind, ...(triggerPoint === undefined ? {} : { triggerPoint }) };
  return { ...examination, findings: [...kept, found] };
}

/** Takes back all that was found in one muscle on one side. */
export function clearMuscle(examination: Examination, at: FoundAt): Examination {
  return { ...examination, findings: examination.findings.filter((finding) => !sameMuscle(finding, at)) };
}

export function tapFeature(examination: Examination, feature: HeadacheFeatureId): Examination {
  const { features } = examination;
  return {
    ...examination,
    features: features.includes(feature) ? features.filter((one) => one !== feature) : [...features, feature],
  };
}

export function sameMuscle(one: Pick<Finding, 'muscle' | 'side'>, other: Pick<Finding, 'muscle' | 'side'>): boolean {
  return one.muscle === other.muscle && one.side === other.side;
}

/** What was found in one muscle on one side, at any of its points. */
export function findingsIn(findings: readonly Finding[], at: FoundAt): readonly Finding[] {
  return findings.filter((finding) => sameMuscle(finding, at));
}

/** The muscles and sides that were examined, the last one first. */
export function musclesExamined(findings: readonly Finding[]): readonly Pick<Finding, 'muscle' | 'side'>[] {
  const seen = new Map<string, Pick<Finding, 'muscle' | 'side'>>();
  for (const { muscle, side } of findings.toReversed()) {
    const key = `${muscle} ${side}`;
    if (!seen.has(key)) seen.set(key, { muscle, side });
  }
  return [...seen.values()];
}

/** Everything of both, where two people examined at the same time; the complaint of the first where both chose one. */
export function bothExaminations(mine: Examination, theirs: Examination): Examination {
  const known = new Set(theirs.findings.map(findingKey));
  return {
    complaint: mine.complaint ?? theirs.complaint,
    features: [...new Set([...theirs.features, ...mine.features])],
    findings: [...theirs.findings, ...mine.findings.filter((finding) => !known.has(findingKey(finding)))],
  };
}

export function findingKey({ muscle, side, kind, triggerPoint = '' }: Finding): string {
  return `${muscle} ${side} ${kind} ${triggerPoint}`;
}

/** Whether two examinations say the same, in whatever order. */
export function sameExamination(one: Examination, other: Examination): boolean {
  return contentOf(one) === contentOf(other);
}

/** Whether all of a smaller one is in a larger one: then nothing is lost where that one takes its place. */
export function holdsAllOf(larger: Examination, smaller: Examination): boolean {
  const found = new Set(larger.findings.map(findingKey));
  return (
    smaller.findings.every((finding) => found.has(findingKey(finding))) &&
    smaller.features.every((feature) => larger.features.includes(feature)) &&
    (smaller.complaint === undefined || smaller.complaint === larger.complaint)
  );
}

function contentOf({ complaint, features, findings }: Examination): string {
  return JSON.stringify([complaint ?? '', features.toSorted(), findings.map(findingKey).toSorted()]);
}
