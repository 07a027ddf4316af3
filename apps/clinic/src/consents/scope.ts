import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** What reading and signing a consent needs of a transaction: the signer is no member of the staff. */
export type PracticeScope = Pick<PracticeTransaction, 'db' | 'practiceId' | 'now'>;
