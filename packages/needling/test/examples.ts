import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import {
  beginSite,
  type MissingNeedleAccount,
  SEARCH_PLACE_IDS,
  type SiteFindings,
  type SitePlan,
  type SiteRecord,
} from '../src/index.ts';

/** A usual plan; say only what matters to the test. */
export function aPlan(changes: Partial<SitePlan> = {}): SitePlan {
  return {
    muscle: 'upper-trapezius',
    side: 'left',
    triggerPoint: 'tp1',
    needle: { diameterMm: 0.25, lengthMm: 40 },
    technique: 'deep-pistoning',
    ...changes,
  };
}

/** A site that could be signed as it is: 4 needles in, 4 out. */
export function aSite(findings: Partial<SiteFindings> = {}, plan: Partial<SitePlan> = {}): SiteRecord {
  return { ...beginSite(aPlan(plan)), insertions: 4, needlesIn: 4, needlesOut: 4, ...findings };
}

export function at(muscle: MuscleId, side: Side): Partial<SitePlan> {
  return { muscle, side };
}

export const FOUND: MissingNeedleAccount = { outcome: 'found', by: 'Ada Quill', note: 'In the linen.' };
export const BROKEN: MissingNeedleAccount = { outcome: 'broken-and-removed', by: 'Ada Quill', note: '' };
export const RETAINED: MissingNeedleAccount = {
  outcome: 'retained-and-referred',
  by: 'Ada Quill',
  note: 'Skin marked, told to keep still.',
  referredTo: 'the emergency department',
};
export const NOT_FOUND: MissingNeedleAccount = {
  outcome: 'not-found-after-search',
  by: 'Ada Quill',
  note: '',
  searched: SEARCH_PLACE_IDS,
};
