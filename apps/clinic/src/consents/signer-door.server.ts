import { isRegionId, REGION_LABELS } from '@filiform/body';
import type { Transaction } from 'kysely';
import { type CodeContext, type TriedCode, tryCode } from '../codes/index.server.ts';
import { newId } from '../database/identifier.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { isMinor } from '../patients/index.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { dateWords, timeWords } from '../practice/wording-of-times.ts';
import { enterCode, type OpenedCode, openedBy } from './codes.server.ts';
import { consentPdf } from './consent-pdf.server.ts';
import type { PracticeScope } from './scope.ts';
import { type SignAnswer, signConsent, signedFor } from './sign-consent.server.ts';
import type { SignatureStrokes } from './signature.ts';
import type { Signer } from './signer.ts';
import type { SignerView } from './signer-view.ts';

/** What the page to sign on asks with: nobody of the staff is signed in on this device. */
export type SignerAsking = CodeContext & {
  readonly requestId: string;
  /** What the device got for its code; empty where it has none. */
  readonly ticket: string;
};

/** Takes the code that somebody typed, and gives the device its ticket for it. */
export function enter(asking: SignerAsking, typed: string): Promise<TriedCode<{ readonly ticket: string }>> {
  const { practiceId, now, secret } = asking;
  return tryCode(asking, typed, async (db, hash) => {
    const entered = await enterCode({ db, practiceId, now }, hash, secret);
    if (!entered) return undefined;
    await logSigner(db, asking, entered.patientId, 'consent.open');
    return { ticket: entered.ticket };
  });
}

/** What this device may see: the text for whom it was handed over, with no more of the patient than the first name. */
export async function signerView(asking: SignerAsking): Promise<SignerView> {
  return inScope(asking, async (scope) => {
    const opened = await openedBy(scope, asking.ticket, asking.secret);
    const found = opened && (await signedFor(scope, { ...opened, handedOverBy: opened.madeBy }));
    if (!opened || !found) return { kind: 'enter' };
    const firstName = found.nameUsed.trim() || found.givenName;
    const backTo = opened.place === 'tablet' ? `/staff/visits/${opened.visitId}/consent` : undefined;
    const signedAt = await signatureTime(scope, opened);
    if (signedAt) return { kind: 'signed', firstName, backTo, signedAt: timeWords(signedAt, found.timeZone) };
    return {
      kind: 'read',
      firstName,
      backTo,
      clinicName: found.clinicName,
      shown: opened.shown,
      regions: opened.regions.filter(isRegionId).map((region) => REGION_LABELS[region]),
      expiresOn: opened.expiresOn ? dateWords(opened.expiresOn) : undefined,
      isMinor: isMinor(found.birthDate, dateIn(asking.now, found.timeZone)),
    };
  });
}

/** Signs what this device was shown. `closed` where its time has run out: nothing was signed. */
export async function sign(
  asking: SignerAsking,
  signer: Signer,
  strokes: SignatureStrokes,
): Promise<SignAnswer | { readonly kind: 'closed' }> {
  const answer = await inScope(asking, async (scope) => {
    const opened = await openedBy(scope, asking.ticket, asking.secret);
    if (!opened) return { kind: 'closed' as const };
    if (await signatureTime(scope, opened)) return { kind: 'signed' as const };
    const signed = await signConsent(scope, {
      ...opened,
      expiresOn: opened.expiresOn ?? undefined,
      handedOverBy: opened.madeBy,
      signer,
      mark: { kind: 'drawn', strokes },
    });
    if (signed.kind === 'signed') await logSigner(scope.db, asking, opened.patientId, 'consent.sign');
    return signed;
  });
  // The print is made with the signature; should that fail, it is made when it is first asked for.
  if (answer.kind === 'signed') await signerCopy(asking).catch(() => undefined);
  return answer;
}

/** The print of what was signed on this device; undefined where nothing was, or its time has run out. */
export async function signerCopy(asking: SignerAsking): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const opened = await inScope(asking, (scope) => openedBy(scope, asking.ticket, asking.secret));
  if (!opened) return undefined;
  return consentPdf((work) => inScope(asking, work), opened.patientId, opened.id);
}

/** Notes that the signer took the copy on her own device. */
export async function noteDownload(asking: SignerAsking): Promise<void> {
  await inScope(asking, async ({ db, practiceId, now }) => {
    const opened = await openedBy({ db, practiceId, now }, asking.ticket, asking.secret);
    if (!opened) return;
    await db
      .insertInto('consentCopy')
      .values({ practiceId, id: newId(), consentId: opened.id, how: 'downloaded', givenBy: null, givenAt: now })
      .execute();
    await logSigner(db, asking, opened.patientId, 'consent.open');
  });
}

async function signatureTime(
  { db, practiceId }: PracticeScope,
  opened: OpenedCode,
): Promise<Temporal.Instant | undefined> {
  const found = await db
    .selectFrom('consent')
    .select('signedAt')
    .where('practiceId', '=', practiceId)
    .where('id', '=', opened.id)
    .executeTakeFirst();
  return found?.signedAt;
}

function inScope<T>(
  { database, practiceId, now }: SignerAsking,
  work: (scope: PracticeScope) => Promise<T>,
): Promise<T> {
  return asPractice(database, practiceId, (db) => work({ db, practiceId, now }));
}

/** The access log's row of somebody who is no member of the staff: the code let her in. */
async function logSigner(
  db: Transaction<Tables>,
  { practiceId, now, requestId }: SignerAsking,
  patientId: string,
  action: 'consent.open' | 'consent.sign',
): Promise<void> {
  await db
    .insertInto('accessLog')
    .values({ practiceId, id: newId(), at: now, staffId: null, patientId, action, outcome: 'allowed', requestId })
    .execute();
}
