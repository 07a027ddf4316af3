import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from '../patients/index.server.ts';

export type Withdrawn = { readonly kind: 'withdrawn' } | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Records on the patient's word that a consent is withdrawn: it doesn't count from this moment, and what was signed
 * stays as it was. Done twice, it was withdrawn the first time.
 * @throws NotFound, AccessRefused
 */
export async function withdrawConsent(
  tx: PracticeTransaction,
  patientId: string,
  withdrawal: { readonly consentId: string; readonly toldBy: string; readonly why: string },
): Promise<Withdrawn> {
  await requirePatient(tx, patientId, 'record.write');
  if (!(await isConsentOf(tx, patientId, withdrawal.consentId)))
    return { kind: 'refused', sentence: 'There is no such consent of this patient.' };
  await tx.db
    .insertInto('consentWithdrawal')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      consentId: withdrawal.consentId,
      withdrawnAt: tx.now,
      recordedBy: tx.actor.staffId,
      toldBy: withdrawal.toldBy,
      why: withdrawal.why,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'consentId']).doNothing())
    .execute();
  return { kind: 'withdrawn' };
}

/** Notes that the signer got a copy on paper, or wanted none. @throws NotFound, AccessRefused */
export async function noteCopy(
  tx: PracticeTransaction,
  patientId: string,
  copy: { readonly consentId: string; readonly how: 'printed' | 'declined' },
): Promise<Withdrawn | { readonly kind: 'noted' }> {
  await requirePatient(tx, patientId, 'record.write');
  if (!(await isConsentOf(tx, patientId, copy.consentId)))
    return { kind: 'refused', sentence: 'There is no such consent of this patient.' };
  await tx.db
    .insertInto('consentCopy')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      consentId: copy.consentId,
      how: copy.how,
      givenBy: tx.actor.staffId,
      givenAt: tx.now,
    })
    .execute();
  return { kind: 'noted' };
}

async function isConsentOf(tx: PracticeTransaction, patientId: string, consentId: string): Promise<boolean> {
  if (!isId(consentId)) return false;
  const found = await tx.db
    .selectFrom('consent')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', consentId)
    .where('patientId', '=', patientId)
    .executeTakeFirst();
  return found !== undefined;
}
