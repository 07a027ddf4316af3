import type { Transaction } from 'kysely';
import { type CodeContext, type TriedCode, tryCode } from '../../codes/index.server.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import type { Tables } from '../../database/tables.ts';
import { isMinor } from '../../patients/index.ts';
import { dateIn } from '../../practice/clinics.server.ts';
import { newToken, tokenHash } from './link-hash.server.ts';

/** Who comes by a link: somebody without a sign-in. */
export type LinkContext = Omit<CodeContext, 'address'> & { readonly requestId: string };

export type WriteClinic = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly street: string;
  readonly city: string;
};

/** What a link to write opens. It tells no name: whoever finds the paper learns nothing of whose it was. */
export type OpenLink = {
  readonly linkId: string;
  readonly patientId: string;
  readonly askedBy: string;
  /** Where the patient was, the last first. */
  readonly clinics: readonly [WriteClinic, ...WriteClinic[]];
  /** A parent or guardian signs. */
  readonly isMinor: boolean;
  readonly expiresAt: Temporal.Instant;
};

/** What a link to write opens at this moment; undefined where it is used, ended, run out, or none of ours. */
export function openLink(context: LinkContext, token: string): Promise<OpenLink | undefined> {
  return asPractice(context.database, context.practiceId, (db) => readLink(db, context, token));
}

/** The same within a transaction. */
export async function readLink(
  db: Transaction<Tables>,
  { secret, practiceId, now }: LinkContext,
  token: string,
): Promise<OpenLink | undefined> {
  const hash = tokenHash(secret, practiceId, 'write', token);
  const found = await selectOpen(db, practiceId, now)
    .innerJoin('patient as p', (join) =>
      join.onRef('p.practiceId', '=', 'a.practiceId').onRef('p.id', '=', 'a.patientId'),
    )
    .select(['l.id as linkId', 'l.expiresAt', 'a.patientId', 'a.askedBy', 'p.birthDate'])
    .where((link) => link.or([link('l.tokenHash', '=', hash), link('l.typedTokenHash', '=', hash)]))
    .executeTakeFirst();
  if (!found) return undefined;
  const { birthDate, ...link } = found;
  const [first, ...others] = await clinicsOfPatient(db, practiceId, found.patientId);
  if (!first) return undefined;
  return { ...link, clinics: [first, ...others], isMinor: isMinor(birthDate, dateIn(now, first.timeZone)) };
}

/**
 * Exchanges the short code, as it was typed, for the token of an address: the code stays as good as its link, and the
 * token it was exchanged for before opens nothing any more.
 */
export function exchangeCode(context: CodeContext, typed: string): Promise<TriedCode<string>> {
  const { practiceId, secret, now } = context;
  return tryCode(context, typed, async (db, codeHash) => {
    const found = await selectOpen(db, practiceId, now)
      .select('l.id')
      .where('l.codeHash', '=', codeHash)
      .executeTakeFirst();
    if (!found) return undefined;
    const { token, hash } = newToken(secret, practiceId, 'write');
    await db
      .updateTable('voiceLink')
      .set({ typedTokenHash: hash })
      .where('practiceId', '=', practiceId)
      .where('id', '=', found.id)
      .execute();
    return token;
  });
}

function selectOpen(db: Transaction<Tables>, practiceId: string, now: Temporal.Instant) {
  return db
    .selectFrom('voiceLink as l')
    .innerJoin('voiceAsk as a', (join) => join.onRef('a.practiceId', '=', 'l.practiceId').onRef('a.id', '=', 'l.askId'))
    .where('l.practiceId', '=', practiceId)
    .where('l.endedAt', 'is', null)
    .where('l.usedAt', 'is', null)
    .where('l.expiresAt', '>', now);
}

async function clinicsOfPatient(
  db: Transaction<Tables>,
  practiceId: string,
  patientId: string,
): Promise<readonly WriteClinic[]> {
  const rows = await db
    .selectFrom('visit as v')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .select(['c.id', 'c.name', 'c.timeZone', 'c.street', 'c.city', 'v.during'])
    .where('v.practiceId', '=', practiceId)
    .where('v.patientId', '=', patientId)
    .where('v.status', '=', 'done')
    .execute();
  const latestFirst = rows.toSorted((a, b) => Temporal.Instant.compare(b.during.startsAt, a.during.startsAt));
  const seen = new Map(latestFirst.toReversed().map(({ during: _, ...clinic }) => [clinic.id, clinic]));
  const order = new Set(latestFirst.map(({ id }) => id));
  return [...order].flatMap((id) => seen.get(id) ?? []);
}
