import type { CheckedSite } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { CheckedPlan, type StoredReason, StoredReasons } from './checked-plan.ts';

/** A check that let needling begin, or was clean when it was asked at the signature. */
export type StoredStart = {
  readonly id: string;
  readonly occasion: 'start' | 'signature';
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly verdict: 'go' | 'warn';
  readonly plan: readonly CheckedSite[];
  readonly reasons: readonly StoredReason[];
};

/** All starts of a session in their order. */
export async function startsOf(tx: PracticeTransaction, sessionId: string): Promise<readonly StoredStart[]> {
  const rows = await tx.db
    .selectFrom('needlingStart as b')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'b.practiceId').onRef('m.id', '=', 'b.startedBy'),
    )
    .select(['b.id', 'b.occasion', 'm.displayName as by', 'b.startedAt', 'b.verdict', 'b.plan', 'b.reasons'])
    .where('b.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .where('b.sessionId', '=', sessionId)
    .orderBy('b.startedAt')
    .orderBy('b.id')
    .execute();
  return rows.map(({ startedAt, plan, reasons, ...row }) => ({
    ...row,
    at: startedAt,
    plan: CheckedPlan.parse(plan),
    reasons: StoredReasons.parse(reasons),
  }));
}

export type StoredAgainst = {
  readonly why: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly recorded: readonly CheckedSite[];
  readonly reasons: readonly StoredReason[];
};

/** What a session was signed against; undefined where nothing stood against it. */
export async function signedAgainstOf(tx: PracticeTransaction, sessionId: string): Promise<StoredAgainst | undefined> {
  const row = await tx.db
    .selectFrom('signedAgainst as g')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'g.practiceId').onRef('m.id', '=', 'g.signedBy'),
    )
    .select(['g.why', 'm.displayName as by', 'g.signedAt', 'g.recorded', 'g.reasons'])
    .where('g.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .where('g.sessionId', '=', sessionId)
    .executeTakeFirst();
  return (
    row && {
      why: row.why,
      by: row.by,
      at: row.signedAt,
      recorded: CheckedPlan.parse(row.recorded),
      reasons: StoredReasons.parse(row.reasons),
    }
  );
}

/** The visits of a patient that were signed against a stop, for the marks on her record. */
export async function visitsSignedAgainst(tx: PracticeTransaction, patientId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('signedAgainst as g')
    .innerJoin('needlingSession as s', (join) =>
      join.onRef('s.practiceId', '=', 'g.practiceId').onRef('s.id', '=', 'g.sessionId'),
    )
    .select('s.visitId')
    .where('g.practiceId', '=', tx.practiceId)
    .where('s.practiceId', '=', tx.practiceId)
    .where('s.patientId', '=', patientId)
    .where('s.signedAt', 'is not', null)
    .execute();
  return new Set(rows.map(({ visitId }) => visitId));
}
