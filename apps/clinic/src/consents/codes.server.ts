import { createHmac, randomBytes } from 'node:crypto';
import { newCode } from '../codes/index.server.ts';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { ShownText } from './consent-text.ts';
import type { PracticeScope } from './scope.ts';

const CODE_MINUTES = 15;
/** From entering the code: time to read in peace, to sign, and to take the copy. */
export const TICKET_MINUTES = 60;

export type WantedCode = {
  readonly patientId: string;
  readonly visitId: string;
  readonly textId: string;
  readonly shown: ShownText;
  readonly regions: readonly string[];
  readonly expiresOn: Temporal.PlainDate | undefined;
};

/** A code to be shown on the clinic's screen: once, since only its hash is kept. An earlier one for this visit ends. */
export async function makeCode(
  tx: PracticeTransaction,
  wanted: WantedCode,
  secret: string,
): Promise<{ readonly id: string; readonly code: string }> {
  await cancelCodes(tx, wanted.visitId);
  const { words, hash } = newCode(secret, tx.practiceId);
  const id = newId();
  await tx.db
    .insertInto('consentCode')
    .values({ ...row(tx, wanted, id, 'phone'), codeHash: hash })
    .execute();
  return { id, code: words };
}

/** Hands this very device over: nothing is shown and typed, the device gets its ticket at once. */
export async function handOverTablet(
  tx: PracticeTransaction,
  wanted: WantedCode,
  secret: string,
): Promise<{ readonly ticket: string }> {
  await cancelCodes(tx, wanted.visitId);
  const ticket = newTicket();
  await tx.db
    .insertInto('consentCode')
    .values({
      ...row(tx, wanted, newId(), 'tablet'),
      codeHash: newCode(secret, tx.practiceId).hash, // of a code that nobody is told
      usedAt: tx.now,
      ticketHash: ticketHash(secret, ticket),
      ticketExpiresAt: tx.now.add({ minutes: TICKET_MINUTES }),
    })
    .execute();
  return { ticket };
}

function row(tx: PracticeTransaction, wanted: WantedCode, id: string, place: 'tablet' | 'phone') {
  return {
    practiceId: tx.practiceId,
    id,
    patientId: wanted.patientId,
    visitId: wanted.visitId,
    textId: wanted.textId,
    shown: JSON.stringify(wanted.shown),
    regions: [...wanted.regions],
    expiresOn: wanted.expiresOn ?? null,
    place,
    madeBy: tx.actor.staffId,
    madeAt: tx.now,
    expiresAt: tx.now.add({ minutes: CODE_MINUTES }),
    usedAt: null,
    cancelledAt: null,
  };
}

/** Codes of this visit that were not signed by end, whether they were entered or not. */
export async function cancelCodes({ db, practiceId, now }: PracticeScope, visitId: string): Promise<void> {
  await db
    .updateTable('consentCode')
    .set({ cancelledAt: now })
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visitId)
    .where('cancelledAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('consent as s')
            .select('s.id')
            .whereRef('s.practiceId', '=', 'consentCode.practiceId')
            .whereRef('s.id', '=', 'consentCode.id'),
        ),
      ),
    )
    .execute();
}

/**
 * Takes a code by its hash and gives the device its ticket. A code works once, for fifteen minutes: of two who enter it
 * at the same moment, one gets in.
 * @returns undefined where the code is unknown, used, ended or old; nothing tells which
 */
export async function enterCode(
  { db, practiceId, now }: PracticeScope,
  codeHash: string,
  secret: string,
): Promise<{ readonly ticket: string; readonly patientId: string } | undefined> {
  const ticket = newTicket();
  const taken = await db
    .updateTable('consentCode')
    .set({
      usedAt: now,
      ticketHash: ticketHash(secret, ticket),
      ticketExpiresAt: now.add({ minutes: TICKET_MINUTES }),
    })
    .where('practiceId', '=', practiceId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('patientId')
    .executeTakeFirst();
  return taken && { ticket, patientId: taken.patientId };
}

/** What a ticket opens, and stays open for the copy after signing; undefined where it is unknown, ended or old. */
export async function openedBy({ db, practiceId, now }: PracticeScope, ticket: string, secret: string) {
  const found = await db
    .selectFrom('consentCode')
    .select(['id', 'patientId', 'visitId', 'textId', 'shown', 'regions', 'expiresOn', 'place', 'madeBy'])
    .where('practiceId', '=', practiceId)
    .where('ticketHash', '=', ticketHash(secret, ticket))
    .where('ticketExpiresAt', '>', now)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst();
  return found && { ...found, shown: ShownText.parse(found.shown) };
}

export type OpenedCode = NonNullable<Awaited<ReturnType<typeof openedBy>>>;

/** The code of this visit that still waits for a signature. */
export async function waitingCode({ db, practiceId, now }: PracticeScope, visitId: string) {
  const found = await db
    .selectFrom('consentCode as c')
    .leftJoin('consent as s', (join) => join.onRef('s.practiceId', '=', 'c.practiceId').onRef('s.id', '=', 'c.id'))
    .select(['c.id', 'c.place', 'c.usedAt', 'c.expiresAt', 'c.ticketExpiresAt'])
    .where('c.practiceId', '=', practiceId)
    .where('c.visitId', '=', visitId)
    .where('c.cancelledAt', 'is', null)
    .where('s.id', 'is', null)
    .where((where) =>
      where.or([
        where.and([where('c.usedAt', 'is', null), where('c.expiresAt', '>', now)]),
        where('c.ticketExpiresAt', '>', now),
      ]),
    )
    .orderBy('c.madeAt', 'desc')
    .executeTakeFirst();
  return found;
}

function newTicket(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a ticket. */
function ticketHash(secret: string, ticket: string): string {
  return createHmac('sha256', secret).update(`consent ticket ${ticket}`).digest('base64url');
}
