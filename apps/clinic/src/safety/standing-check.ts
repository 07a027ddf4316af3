import {
  type CheckedSite,
  isCovered,
  type SafetyCheck,
  type SafetyReason,
  type SiteRecord,
  type Verdict,
} from '@filiform/needling';
import type { StoredReason } from './checked-plan.ts';

/** What was said in an earlier check of this session, and passed. */
type Passed = Pick<StoredReason, 'site' | 'rule' | 'found' | 'passedBecause'>;

export type StandingCheck = {
  /** Sites that no earlier check covers, or at which a pair was joined that may not be; in the order of the plan. */
  readonly fresh: readonly CheckedSite[];
  /**
   * What stands in their way: of the whole plan what was not passed in an earlier check, and of the fresh sites
   * everything. `sites` goes along with `fresh`.
   */
  readonly open: SafetyCheck;
  /** Warnings about the whole plan that were passed before, with the words of then. */
  readonly passedBefore: readonly { readonly reason: SafetyReason; readonly because: string }[];
};

/**
 * What a check says anew, for sites that were in no earlier check of this session. Pure.
 * @param plan sites in the order in which `check` was asked
 */
export function standingCheck(
  plan: readonly CheckedSite[],
  check: SafetyCheck,
  earlier: { readonly checked: readonly CheckedSite[]; readonly passed: readonly Passed[] },
): StandingCheck {
  const verdicts = plan.flatMap((site, index) => {
    const verdict = check.sites[index];
    return verdict && (!isCovered(site, earlier.checked) || hasPairStop(verdict)) ? [{ site, verdict }] : [];
  });
  const before = check.whole.reasons.flatMap((reason) => {
    const passed = earlier.passed.find(
      (one) => one.site === null && one.rule === reason.rule && one.found === reason.found,
    );
    return reason.level === 'warn' && passed?.passedBecause ? [{ reason, because: passed.passedBecause }] : [];
  });
  const open = check.whole.reasons.filter((reason) => !before.some((one) => one.reason === reason));
  return {
    fresh: verdicts.map(({ site }) => site),
    open: { whole: verdictOf(open), sites: verdicts.map(({ verdict }) => verdict) },
    passedBefore: before,
  };
}

/** Needles are joined after the start: what speaks against a pair stands at a site that was started without it. */
function hasPairStop({ reasons }: Verdict): boolean {
  return reasons.some(({ rule, level }) => level === 'stop' && rule.startsWith('pair-'));
}

function verdictOf(reasons: readonly SafetyReason[]): Verdict {
  const verdict = reasons.some(({ level }) => level === 'stop') ? 'stop' : reasons.length > 0 ? 'warn' : 'go';
  return { verdict, reasons };
}

/** The worst of a check: of the whole plan and of each site. */
export function worstOf({ whole, sites }: SafetyCheck): Verdict['verdict'] {
  const verdicts = [whole, ...sites].map(({ verdict }) => verdict);
  return verdicts.includes('stop') ? 'stop' : verdicts.includes('warn') ? 'warn' : 'go';
}

/** Whether something went in: then its site has to be covered before a signature. The database asks the same. */
export function wasNeedled({ insertions, needlesIn }: Pick<SiteRecord, 'insertions' | 'needlesIn'>): boolean {
  return (insertions ?? 0) > 0 || (needlesIn ?? 0) > 0;
}
