import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { clockWords, dayWords } from '../practice/wording-of-times.ts';
import type { AccessLogFilter, AccessLogPage } from './access-log-view.ts';
import { actionWords } from './action-words.ts';

export const ROWS_A_PAGE = 50;

/**
 * The log, newest first. It tells that a record was opened, never whose: reading the log opens no records.
 * Rows of one request share its time, so that a page goes on after (time, id).
 */
export async function accessLog(tx: PracticeTransaction, filter: AccessLogFilter): Promise<AccessLogPage> {
  const { db, practiceId } = tx;
  const timeZone = await practiceTimeZone(tx);
  let query = db
    .selectFrom('accessLog as l')
    .leftJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'l.practiceId').onRef('m.id', '=', 'l.staffId'),
    )
    .select(['l.id', 'l.at', 'l.action', 'l.outcome', 'l.patientId', 'm.displayName'])
    .where('l.practiceId', '=', practiceId)
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(ROWS_A_PAGE + 1);
  if (filter.staffId) query = query.where('l.staffId', '=', filter.staffId);
  if (filter.day) {
    const day = Temporal.PlainDate.from(filter.day);
    query = query
      .where('l.at', '>=', day.toZonedDateTime(timeZone).toInstant())
      .where('l.at', '<', day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant());
  }
  if (filter.before) {
    const { at, id } = filter.before;
    query = query.where(sql<boolean>`(l.at, l.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const found = await query.execute();
  const rows = found.slice(0, ROWS_A_PAGE);
  const last = found.length > ROWS_A_PAGE ? rows.at(-1) : undefined;
  return {
    rows: rows.map(({ id, at, action, outcome, patientId, displayName }) => ({
      id,
      day: `${dayWords(at, timeZone)} ${at.toZonedDateTimeISO(timeZone).year}`,
      time: clockWords(at, timeZone),
      who: displayName ?? 'Filiform itself',
      what: actionWords(action, outcome === 'refused' ? 'refused' : 'done'),
      record: patientId ? recordMark(patientId) : undefined,
      isRefused: outcome === 'refused',
    })),
    timeZone,
    people: await people(tx),
    filter: { day: filter.day, staffId: filter.staffId },
    isFirst: filter.before === undefined,
    older: last && { at: last.at.toString(), id: last.id },
  };
}

/** Enough of an id to tell records apart. Ids begin with the time they were made at, so its end says more. */
export function recordMark(patientId: string): string {
  return patientId.slice(-8);
}

async function people({ db, practiceId }: PracticeTransaction) {
  return db
    .selectFrom('staffMember')
    .select(['id', 'displayName'])
    .where('practiceId', '=', practiceId)
    .orderBy('displayName')
    .orderBy('id')
    .execute();
}
