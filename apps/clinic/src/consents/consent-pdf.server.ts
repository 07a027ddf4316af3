import { createHash } from 'node:crypto';
import { isId } from '../database/identifier.ts';
import { printPdf } from '../documents/print-pdf.server.ts';
import { type ConsentPrint, consentDefinition } from './consent-definition.ts';
import type { PracticeScope } from './scope.ts';
import { SignedConsent } from './signed-consent.ts';

export type KeptPrint =
  | { readonly kind: 'kept'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'to-make'; readonly print: ConsentPrint };

/**
 * The print of a signed consent as it is kept; where there is none yet, what to make it from. Who asks has opened the
 * patient's record already.
 * @returns undefined where this patient has no such consent
 */
export async function keptPrint(
  { db, practiceId }: Pick<PracticeScope, 'db' | 'practiceId'>,
  patientId: string,
  consentId: string,
): Promise<KeptPrint | undefined> {
  if (!isId(consentId)) return undefined;
  const found = await db
    .selectFrom('consent as s')
    .innerJoin('practice as r', 'r.id', 's.practiceId')
    .leftJoin('consentPdf as p', (join) =>
      join.onRef('p.practiceId', '=', 's.practiceId').onRef('p.consentId', '=', 's.id'),
    )
    .select(['s.content', 's.contentSha256', 'r.isDemo', 'p.bytes'])
    .where('s.practiceId', '=', practiceId)
    .where('s.id', '=', consentId)
    .where('s.patientId', '=', patientId)
    .executeTakeFirst();
  if (!found) return undefined;
  if (found.bytes) return { kind: 'kept', bytes: new Uint8Array(found.bytes) };
  const { contentSha256, isDemo } = found;
  return { kind: 'to-make', print: { content: SignedConsent.parse(found.content), contentSha256, isDemo } };
}

/** Sets the print. Outside a transaction: it takes a while, and needs no rows. */
export function makePrint(print: ConsentPrint): Promise<Uint8Array<ArrayBuffer>> {
  return printPdf(consentDefinition(print));
}

/** Keeps a print for good. Of two that were made at once the first is kept. */
export async function keepPrint(
  { db, practiceId, now }: PracticeScope,
  consentId: string,
  bytes: Uint8Array,
): Promise<void> {
  await db
    .insertInto('consentPdf')
    .values({
      practiceId,
      consentId,
      bytes: Buffer.from(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      madeAt: now,
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'consentId']).doNothing())
    .execute();
}

/**
 * The print of a consent, made once and kept: in two short transactions with the setting between them.
 * @param open runs work in a transaction of the practice
 */
export async function consentPdf(
  open: <T>(work: (scope: PracticeScope) => Promise<T>) => Promise<T>,
  patientId: string,
  consentId: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const first = await open((scope) => keptPrint(scope, patientId, consentId));
  if (!first || first.kind === 'kept') return first?.bytes;
  const made = await makePrint(first.print);
  return open(async (scope) => {
    await keepPrint(scope, consentId, made);
    const kept = await keptPrint(scope, patientId, consentId);
    return kept?.kind === 'kept' ? kept.bytes : made;
  });
}

/** A name for the file without the patient's. */
export function consentFileName(signedOn: Temporal.PlainDate): string {
  return `consent-${signedOn}.pdf`;
}
