import { type AftercareLanguage, aftercareSheet } from '@filiform/needling';
import { newCode } from '../codes/index.server.ts';
import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit } from '../intake/index.server.ts';
import { aftercareFacts } from './aftercare-facts.server.ts';
import { ownPart } from './own-words.server.ts';

/** How long a code opens its sheet. */
export const CODE_LASTS = Temporal.Duration.from({ hours: 14 * 24 });

export type GivenAftercare =
  | { readonly kind: 'printed'; readonly givenId: string }
  /** The code in its words is told this once: only its hash is kept. */
  | { readonly kind: 'code'; readonly givenId: string; readonly code: string; readonly expiresAt: Temporal.Instant }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Gives the sheet of a visit as it stands now, and keeps it word for word: on paper, or by a code. Given again under the
 * same id nothing is kept twice; a code then takes the place of the one before.
 * @param wanted.givenId made by the page: a double tap sends it twice
 * @param secret keys the hash of a code
 * @throws NotFound, AccessRefused
 */
export async function giveAftercare(
  tx: PracticeTransaction,
  visitId: string,
  wanted: { readonly givenId: string; readonly method: 'printed' | 'code'; readonly language: AftercareLanguage },
  secret: string,
): Promise<GivenAftercare> {
  const { givenId, method, language } = wanted;
  const visit = await openVisit(tx, visitId, 'record.write');
  if (!isId(givenId)) return refused('This page is out of date. Open it again and give the sheet from there.');
  const facts = await aftercareFacts(tx, visit);
  if (facts.sites.length === 0)
    return refused('No needle is recorded at this visit yet, so there is nothing to write a sheet for.');
  const sheet = aftercareSheet(facts, language, await ownPart(tx, language, visit.clinicId));
  await tx.db
    .insertInto('aftercareGiven')
    .values({
      practiceId: tx.practiceId,
      id: givenId,
      visitId: visit.id,
      patientId: visit.patientId,
      language,
      sheetVersion: sheet.version,
      sheet: JSON.stringify(sheet),
      method,
      givenBy: tx.actor.staffId,
      givenAt: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'id']).doNothing())
    .execute();
  const given = await tx.db
    .selectFrom('aftercareGiven')
    .select(['visitId', 'method'])
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', givenId)
    .executeTakeFirstOrThrow();
  if (given.visitId !== visit.id || given.method !== method)
    return refused('This sheet was given already, another way. Open the page again to give it once more.');
  if (method === 'printed') return { kind: 'printed', givenId };
  return { kind: 'code', givenId, ...(await codeFor(tx, givenId, secret)) };
}

function refused(sentence: string): GivenAftercare {
  return { kind: 'refused', sentence };
}

async function codeFor(tx: PracticeTransaction, givenId: string, secret: string) {
  await tx.db
    .updateTable('aftercareCode')
    .set({ endedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('givenId', '=', givenId)
    .where('endedAt', 'is', null)
    .execute();
  const { words, hash } = newCode(secret, tx.practiceId);
  const expiresAt = tx.now.add(CODE_LASTS);
  await tx.db
    .insertInto('aftercareCode')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      givenId,
      codeHash: hash,
      madeBy: tx.actor.staffId,
      madeAt: tx.now,
      expiresAt,
    })
    .execute();
  return { code: words, expiresAt };
}
