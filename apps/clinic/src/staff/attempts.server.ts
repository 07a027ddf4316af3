import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';

/**
 * What is counted, and how often it may happen within `minutes`: to one person from one address, to one person from
 * anywhere, from one address to anyone.
 */
const LIMITS = {
  /** Passwords that did not fit. */
  'sign-in': { minutes: 15, pair: 6, person: 30, address: 60 },
  /** The present password, asked of somebody who is signed in. */
  'present-password': { minutes: 15, pair: 6, person: 12, address: 60 },
  /** Letters with a link for a new password: nobody's mailbox is filled by a stranger. */
  'reset-letter': { minutes: 24 * 60, pair: 3, person: 5, address: 40 },
  /** Codes that opened nothing: nobody says who she is, so that the practice stands for the person. */
  code: { minutes: 15, pair: 10, person: 100, address: 10 },
} as const;

export type Counted = keyof typeof LIMITS;

const LONGEST_MINUTES = Math.max(...Object.values(LIMITS).map(({ minutes }) => minutes));

export type Attempt =
  | { readonly kind: 'held-back'; readonly minutes: number }
  /** `forgive` takes the attempt out of the count: it was a right one. */
  | { readonly kind: 'allowed'; readonly forgive: () => Promise<void> };

/**
 * Counts one attempt before it is made, so that a hundred at the same moment are counted as well as a hundred in a row.
 * Who was held back is not counted again: the wait ends when it was said to end.
 * @param secret keys the hashes: the table tells nobody which e-mails and addresses were tried
 * @param person an e-mail, a user's id, or a practice's where nobody says who she is
 */
export async function countAttempt(
  options: { readonly database: Database; readonly secret: string; readonly now: Temporal.Instant },
  counted: Counted,
  person: string,
  address: string,
): Promise<Attempt> {
  const { database, secret, now } = options;
  const limits = LIMITS[counted];
  const hashed = (text: string) => createHmac('sha256', secret).update(`${counted} ${text}`).digest('base64url');
  const [emailHash, addressHash] = [hashed(person.trim().toLowerCase()), hashed(address)];
  const id = newId();
  const forgive = async () => {
    await database.deleteFrom('signInFailure').where('id', '=', id).execute();
  };
  await database
    .deleteFrom('signInFailure')
    .where('failedAt', '<', now.subtract({ minutes: LONGEST_MINUTES }))
    .execute();
  await database.insertInto('signInFailure').values({ id, emailHash, addressHash, failedAt: now }).execute();
  const { rows } = await sql<{ pair: number; person: number; address: number }>`
    select count(*) filter (where email_hash = ${emailHash} and address_hash = ${addressHash}) as pair,
           count(*) filter (where email_hash = ${emailHash}) as person,
           count(*) filter (where address_hash = ${addressHash}) as address
    from app.sign_in_failure
    where failed_at > ${now.subtract({ minutes: limits.minutes }).toString()}::timestamptz
      and (email_hash = ${emailHash} or address_hash = ${addressHash})
  `.execute(database);
  const counts = rows[0];
  const within =
    counts && counts.pair <= limits.pair && counts.person <= limits.person && counts.address <= limits.address;
  if (within) return { kind: 'allowed', forgive };
  await forgive();
  return { kind: 'held-back', minutes: limits.minutes };
}
