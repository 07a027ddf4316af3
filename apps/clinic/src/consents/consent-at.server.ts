import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { SignedConsent } from './signed-consent.ts';

/** The consent that a visit rests on, as plain data for what is written about the visit. */
export type ConsentOfVisit = {
  readonly id: string;
  readonly signedAt: Temporal.Instant;
  readonly signedBy: 'patient' | 'guardian';
  readonly signerName: string;
  /** Of a guardian to the patient; empty for the patient. */
  readonly relation: string;
  readonly mark: 'drawn' | 'witnessed';
  readonly textVersion: number;
  readonly withdrawnAt: Temporal.Instant | undefined;
  readonly contentSha256: string;
};

/**
 * The consent signed last for this patient up to a moment, whatever became of its episode since: a note that is read
 * years later names the one that stood at the visit. Who asks has opened the patient's record already.
 * @returns undefined where none was signed by then
 */
export async function consentAt(
  tx: Pick<PracticeTransaction, 'db' | 'practiceId'>,
  patientId: string,
  at: Temporal.Instant,
): Promise<ConsentOfVisit | undefined> {
  const row = await tx.db
    .selectFrom('consent as s')
    .leftJoin('consentWithdrawal as w', (join) =>
      join.onRef('w.practiceId', '=', 's.practiceId').onRef('w.consentId', '=', 's.id'),
    )
    .select(['s.id', 's.signedAt', 's.content', 's.contentSha256', 'w.withdrawnAt'])
    .where('s.practiceId', '=', tx.practiceId)
    .where('s.patientId', '=', patientId)
    .where('s.signedAt', '<=', at)
    .orderBy('s.signedAt', 'desc')
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { signedBy, signerName, relation, mark, text } = SignedConsent.parse(row.content);
  const { id, signedAt, contentSha256 } = row;
  const withdrawnAt = row.withdrawnAt ?? undefined;
  return {
    id,
    signedAt,
    signedBy,
    signerName,
    relation,
    mark: mark.kind,
    textVersion: text.version,
    withdrawnAt,
    contentSha256,
  };
}
