import { decideStart, type Pass, rulesVersion, type SafetyReason } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { basisWords } from './basis-words.ts';
import { type StoredReason, storedReason } from './checked-plan.ts';
import { type SafetyNow, safetyOf } from './safety-of.server.ts';

/** The words with which a rule's warning is passed: about the whole plan, or at every site that it stands on. */
export type WantedPass = { readonly rule: string; readonly of: 'plan' | 'sites'; readonly why: string };

export type StartAnswer =
  /** Sent twice, it is there once. */
  | { readonly kind: 'started' }
  | { readonly kind: 'refused'; readonly refusals: readonly StartRefusal[] }
  /** Nothing can start here, whatever is written. */
  | { readonly kind: 'closed'; readonly sentence: string };

export type StartRefusal = {
  readonly rule: string;
  readonly site: string | undefined;
  readonly message: string;
};

/**
 * Starts the needling of what is planned and was not started yet: checks it anew, in the transaction that writes the
 * start. Stops are never passed; a warning is, with words. Nothing here stands before recording.
 * @throws NotFound, AccessRefused
 */
export async function startNeedling(
  tx: PracticeTransaction,
  visitId: string,
  wanted: readonly WantedPass[],
): Promise<StartAnswer> {
  const now = await safetyOf(tx, visitId, true);
  const { visit, session, standing, plan } = now;
  if (visit.status === 'cancelled' || visit.status === 'no-show') {
    return closed('This visit did not take place, so no needling can start at it.');
  }
  if (session?.signedAt) return closed('This session is signed: its plan is over.');
  if (!session || plan.length === 0) return closed('Nothing is planned yet: add a muscle first.');
  if (standing.fresh.length === 0) return { kind: 'started' };
  const decision = decideStart(standing.open, wanted.flatMap(passOf(now)));
  if (!decision.ok) return { kind: 'refused', refusals: refusalsOf(now, decision.error) };
  const reasons = reasonsToKeep(now, decision.value);
  await tx.db
    .insertInto('needlingStart')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      sessionId: session.id,
      occasion: 'start',
      startedBy: tx.actor.staffId,
      startedAt: tx.now,
      rulesVersion: rulesVersion(),
      verdict: reasons.length > 0 ? 'warn' : 'go',
      plan: JSON.stringify(standing.fresh),
      reasons: JSON.stringify(reasons),
    })
    .execute();
  return { kind: 'started' };
}

function closed(sentence: string): StartAnswer {
  return { kind: 'closed', sentence };
}

/** One reason for all sites of a rule is kept for each of them. */
function passOf({ standing }: SafetyNow) {
  return ({ rule, of, why }: WantedPass): readonly Pass[] =>
    of === 'plan' ? [{ rule, why }] : standing.fresh.map((_, site) => ({ rule, site, why }));
}

function refusalsOf(
  { standing }: SafetyNow,
  errors: readonly { readonly field: string; readonly message: string }[],
): readonly StartRefusal[] {
  return errors.map(({ field, message }) => {
    const [, index, rule = ''] = /^(?:sites\[(\d+)\]|plan)\.(.+)$/.exec(field) ?? [];
    return { rule, site: index === undefined ? undefined : standing.fresh[Number(index)]?.id, message };
  });
}

function reasonsToKeep({ standing }: SafetyNow, used: readonly Pass[]): readonly StoredReason[] {
  const { fresh, open, passedBefore } = standing;
  const because = (rule: string, site: number | undefined) =>
    used.find((pass) => pass.rule === rule && pass.site === site)?.why.trim();
  const kept = (reason: SafetyReason, site: number | undefined, passedBecause: string | undefined) =>
    storedReason(reason, {
      site: site === undefined ? null : (fresh[site]?.id ?? null),
      basis: basisWords(reason.basis),
      passedBecause,
    });
  return [
    ...passedBefore.map((one) => kept(one.reason, undefined, one.because)),
    ...open.whole.reasons.map((reason) => kept(reason, undefined, because(reason.rule, undefined))),
    ...open.sites.flatMap(({ reasons }, site) =>
      reasons.map((reason) => kept(reason, site, because(reason.rule, site))),
    ),
  ];
}
