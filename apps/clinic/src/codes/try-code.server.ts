import type { Transaction } from 'kysely';
import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { countAttempt } from '../staff/index.server.ts';
import { codeHash } from './code.server.ts';
import { readCode } from './spelling.ts';

/** Who types a code: somebody without a sign-in, from an address. */
export type CodeContext = {
  readonly database: Database;
  /** Keys the hashes; kept in the data folder. */
  readonly secret: string;
  readonly practiceId: string;
  readonly now: Temporal.Instant;
  readonly address: string;
};

export type TriedCode<T> =
  | { readonly kind: 'open'; readonly found: T }
  /** No code, never made, used up, ended or run out: which of these is nobody's business. */
  | { readonly kind: 'closed' }
  /** Too many from this address, or at this practice, did not fit. */
  | { readonly kind: 'wait'; readonly minutes: number };

/**
 * Tries a code as it was typed. A try that does not fit is counted against the address and the practice, one that does
 * is not.
 * @param find looks for the hash among the codes that still open, and does what opening asks for, in one transaction
 */
export async function tryCode<T>(
  context: CodeContext,
  typed: string,
  find: (db: Transaction<Tables>, hash: string) => Promise<T | undefined>,
): Promise<TriedCode<T>> {
  const { database, secret, practiceId, address } = context;
  const attempt = await countAttempt(context, 'code', practiceId, address);
  if (attempt.kind === 'held-back') return { kind: 'wait', minutes: attempt.minutes };
  const code = readCode(typed);
  if (code === undefined) return { kind: 'closed' };
  const found = await asPractice(database, practiceId, (db) => find(db, codeHash(secret, practiceId, code)));
  if (found === undefined) return { kind: 'closed' };
  await attempt.forgive();
  return { kind: 'open', found };
}
