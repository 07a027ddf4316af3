import type { AftercareSheet } from '@filiform/needling';
import type { Selectable } from 'kysely';
import { isId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { openVisit } from '../intake/index.server.ts';
import { timeWords } from '../practice/wording-of-times.ts';
import { dayIn } from './day-in-words.ts';

export type GivenSheet = Pick<
  Selectable<Tables['aftercareGiven']>,
  'id' | 'language' | 'sheetVersion' | 'method' | 'givenAt'
> & {
  /** The words as they were given. */
  readonly sheet: AftercareSheet;
  readonly givenBy: string;
  /** When the patient first opened it by its code; null where she did not, or none was made. */
  readonly openedAt: Temporal.Instant | null;
  /** Until when a code opens it; null where none does. */
  readonly opensUntil: Temporal.Instant | null;
};

/** What was given to read at home at a visit, in the order of giving. The caller has checked that the record may be opened. */
export async function aftercareOfVisit(tx: PracticeTransaction, visitId: string): Promise<readonly GivenSheet[]> {
  const rows = await tx.db
    .selectFrom('aftercareGiven as g')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'g.practiceId').onRef('s.id', '=', 'g.givenBy'),
    )
    .select(['g.id', 'g.language', 'g.sheetVersion', 'g.method', 'g.givenAt', 'g.sheet', 's.displayName as givenBy'])
    .where('g.practiceId', '=', tx.practiceId)
    .where('s.practiceId', '=', tx.practiceId)
    .where('g.visitId', '=', visitId)
    .orderBy('g.givenAt')
    .orderBy('g.id')
    .execute();
  if (rows.length === 0) return [];
  const codes = await tx.db
    .selectFrom('aftercareCode')
    .select(['givenId', 'expiresAt', 'endedAt', 'firstUsedAt'])
    .where('practiceId', '=', tx.practiceId)
    .where(
      'givenId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('madeAt')
    .execute();
  return rows.map((row) => {
    const own = codes.filter(({ givenId }) => givenId === row.id);
    const open = own.find(
      ({ endedAt, expiresAt }) => endedAt === null && Temporal.Instant.compare(expiresAt, tx.now) > 0,
    );
    return {
      ...row,
      openedAt: own.find(({ firstUsedAt }) => firstUsedAt !== null)?.firstUsedAt ?? null,
      opensUntil: open?.expiresAt ?? null,
    };
  });
}

/** A sheet that was given, as it is printed. */
export type GivenPrint = {
  readonly sheet: AftercareSheet;
  readonly firstName: string;
  readonly day: string;
  /** "Given Sat 28 Nov, 09:40 by Marta Ellery". */
  readonly given: string;
};

/** @throws NotFound, AccessRefused */
export async function givenPrint(tx: PracticeTransaction, visitId: string, givenId: string): Promise<GivenPrint> {
  const visit = await openVisit(tx, visitId, 'record.read');
  const found = isId(givenId) ? (await aftercareOfVisit(tx, visitId)).find(({ id }) => id === givenId) : undefined;
  if (!found) throw new NotFound('This sheet was not given at this visit.');
  return {
    sheet: found.sheet,
    firstName: visit.nameUsed || visit.givenName,
    day: dayIn(found.language, visit.during.startsAt.toZonedDateTimeISO(visit.timeZone).toPlainDate()),
    given: `Given ${timeWords(found.givenAt, visit.timeZone)} by ${found.givenBy}`,
  };
}
