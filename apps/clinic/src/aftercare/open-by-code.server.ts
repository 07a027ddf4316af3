import type { AftercareSheet } from '@filiform/needling';
import { type CodeContext, type TriedCode, tryCode } from '../codes/index.server.ts';
import { newId } from '../database/identifier.ts';
import { dayIn } from './day-in-words.ts';

/** What a patient sees who typed a code: her first name, and nothing else that says who she is. */
export type OpenedSheet = {
  readonly firstName: string;
  readonly sheet: AftercareSheet;
  /** The code's last day, on the clinic's clock and in the sheet's language. */
  readonly until: string;
};

/** Opens a sheet by the code that was typed; the access log tells that it was opened, by nobody of the practice. */
export function openByCode(
  context: CodeContext & { readonly requestId: string },
  typed: string,
): Promise<TriedCode<OpenedSheet>> {
  const { practiceId, now, requestId } = context;
  return tryCode(context, typed, async (db, hash) => {
    const found = await db
      .selectFrom('aftercareCode as k')
      .innerJoin('aftercareGiven as g', (join) =>
        join.onRef('g.practiceId', '=', 'k.practiceId').onRef('g.id', '=', 'k.givenId'),
      )
      .innerJoin('patient as p', (join) =>
        join.onRef('p.practiceId', '=', 'g.practiceId').onRef('p.id', '=', 'g.patientId'),
      )
      .innerJoin('visit as v', (join) =>
        join.onRef('v.practiceId', '=', 'g.practiceId').onRef('v.id', '=', 'g.visitId'),
      )
      .innerJoin('clinic as c', (join) =>
        join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
      )
      .select([
        'k.id',
        'k.expiresAt',
        'k.firstUsedAt',
        'g.patientId',
        'g.sheet',
        'p.givenName',
        'p.nameUsed',
        'c.timeZone',
      ])
      .where('k.practiceId', '=', practiceId)
      .where('g.practiceId', '=', practiceId)
      .where('p.practiceId', '=', practiceId)
      .where('v.practiceId', '=', practiceId)
      .where('c.practiceId', '=', practiceId)
      .where('k.codeHash', '=', hash)
      .where('k.endedAt', 'is', null)
      .where('k.expiresAt', '>', now)
      .executeTakeFirst();
    if (!found) return undefined;
    if (found.firstUsedAt === null)
      await db
        .updateTable('aftercareCode')
        .set({ firstUsedAt: now })
        .where('practiceId', '=', practiceId)
        .where('id', '=', found.id)
        .execute();
    const seen = { patientId: found.patientId, action: 'aftercare.open', outcome: 'allowed' as const, requestId };
    await db
      .insertInto('accessLog')
      .values({ practiceId, id: newId(), at: now, staffId: null, ...seen })
      .execute();
    const { sheet, expiresAt, timeZone } = found;
    const until = dayIn(sheet.language, expiresAt.toZonedDateTimeISO(timeZone).toPlainDate());
    return { firstName: found.nameUsed || found.givenName, sheet, until };
  });
}
