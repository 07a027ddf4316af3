import type { Refusal, Result } from '@filiform/body';
import type { SafetyCheck, Verdict } from './check-safety.ts';
import type { SafetyReason } from './level.ts';

/** A warning that the clinician passes, with her reason in writing. */
export type Pass = {
  readonly rule: string;
  /** Index of the site in the plan; absent for a warning about the whole plan. */
  readonly site?: number;
  readonly why: string;
};

/** What a warning asks for, behind what was found and what to do. */
export const SAY_WHY = 'To go on, say why in a few words.';

/** A reason is a sentence, not a dot. */
const LEAST_LETTERS = 8;

/**
 * Decide whether needling may begin by this plan. Stops are never passed: each ends when its cause is recorded as gone.
 * @returns the passes that were used, in the order of the warnings, or each reason that stands in the way
 */
export function decideStart(
  check: SafetyCheck,
  passes: readonly Pass[],
): Result<readonly Pass[], readonly [Refusal, ...Refusal[]]> {
  const used: Pass[] = [];
  const refusals: Refusal[] = [];
  const judge = ({ reasons }: Verdict, site: number | undefined) => {
    for (const reason of reasons) {
      const pass = passes.find((one) => one.rule === reason.rule && one.site === site);
      const refusal = refusalOf(reason, pass, site);
      if (refusal !== undefined) refusals.push(refusal);
      else if (pass !== undefined) used.push(pass);
    }
  };
  judge(check.whole, undefined);
  check.sites.forEach(judge);
  const [first, ...others] = refusals;
  return first === undefined ? { ok: true, value: used } : { ok: false, error: [first, ...others] };
}

function refusalOf(reason: SafetyReason, pass: Pass | undefined, site: number | undefined): Refusal | undefined {
  const field = `${site === undefined ? 'plan' : `sites[${site}]`}.${reason.rule}`;
  if (reason.level === 'stop') return { field, message: `${reason.found} ${reason.todo}`, nearest: [] };
  const letters = pass?.why.replaceAll(/[^\p{L}\p{N}]/gu, '').length ?? 0;
  if (letters >= LEAST_LETTERS) return undefined;
  return { field, message: `${reason.found} ${reason.todo} ${SAY_WHY}`, nearest: [] };
}
