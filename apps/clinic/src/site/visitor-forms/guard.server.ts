import { createHmac } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Typed } from '../../forms/form.ts';
import { FORM_TIME, LEFT_EMPTY } from './field-names.ts';
import { VISITOR_FORM_LIMITS } from './limits.ts';
import type { VisitorFormRefusal } from './refusal.ts';
import { readSignedTime, type Signing, signedTime } from './signed-time.server.ts';

/** Who sends, and when. */
export type Sender = Signing & {
  /** The open transaction that will hold what was sent. */
  readonly db: Transaction<Tables>;
  readonly now: Temporal.Instant;
  /** Where the request came from. Only its keyed hash is kept. */
  readonly address: string;
};

/**
 * Tells how much of this form's kind was kept since a moment.
 * @param addressHash of one sender; undefined asks for everybody's
 */
export type CountKept = (since: Temporal.Instant, addressHash: string | undefined) => Promise<number>;

export type Guarded =
  /** Keep what was sent, with this hash of where it came from. */
  | { readonly kind: 'allowed'; readonly addressHash: string }
  /** `formTime` goes back into the form, so that sending again can succeed. */
  | { readonly kind: 'refused'; readonly why: VisitorFormRefusal; readonly formTime: string };

/**
 * Keeps programs and floods out of a form that anybody can send, without asking anybody else: a field that people leave
 * empty, a signed time, and a count. Senders of one form take turns until the transaction ends, so that a hundred at the
 * same moment are counted as well as a hundred in a row.
 * @param form which form, as in signedTime
 * @param typed all that was sent
 */
export async function visitorFormGuard(
  sender: Sender,
  form: string,
  typed: Typed,
  countKept: CountKept,
): Promise<Guarded> {
  const { now, db, practiceId } = sender;
  const sentTime = typed[FORM_TIME] ?? '';
  const shownAt = readSignedTime(sender, form, sentTime);
  const anew = signedTime(sender, form, now);
  if ((typed[LEFT_EMPTY] ?? '') !== '') return { kind: 'refused', why: { kind: 'not-left-empty' }, formTime: anew };
  if (!shownAt) return { kind: 'refused', why: { kind: 'not-our-page' }, formTime: anew };
  const openSeconds = shownAt.until(now).total('seconds');
  if (openSeconds < VISITOR_FORM_LIMITS.quickestSeconds) {
    // The same time again: whoever sends once more has waited long enough by then.
    return { kind: 'refused', why: { kind: 'too-quick' }, formTime: sentTime };
  }
  if (openSeconds > VISITOR_FORM_LIMITS.longestOpenHours * 3600) {
    return { kind: 'refused', why: { kind: 'open-too-long' }, formTime: anew };
  }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${practiceId} ${form}`}, 0))`.execute(db);
  const addressHash = hashedAddress(sender);
  const kept = { now, countKept, formTime: sentTime };
  return (
    (await overLimit(kept, VISITOR_FORM_LIMITS.fromOneAddress, addressHash)) ??
    (await overLimit(kept, VISITOR_FORM_LIMITS.fromEverybody, undefined)) ?? { kind: 'allowed', addressHash }
  );
}

/** The same address has another hash at another practice, and none can be read back without the secret. */
function hashedAddress({ secret, practiceId, address }: Sender): string {
  return createHmac('sha256', secret).update(`visitor-address ${practiceId} ${address}`).digest('base64url');
}

type Limit = { readonly hours: number; readonly most: number };
type Kept = { readonly now: Temporal.Instant; readonly countKept: CountKept; readonly formTime: string };

async function overLimit(
  { now, countKept, formTime }: Kept,
  limits: readonly Limit[],
  addressHash: string | undefined,
): Promise<Guarded | undefined> {
  for (const { hours, most } of limits) {
    if ((await countKept(now.subtract({ hours }), addressHash)) >= most) {
      return { kind: 'refused', why: { kind: 'too-many', hours }, formTime };
    }
  }
  return undefined;
}
