import { measureName, type RetestMeasure } from '@filiform/needling';
import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { lockUnlessSigned, openVisit } from '../intake/index.server.ts';
import { fieldsOf, type MeasureFields, parseMeasures, readMeasure, sameMeasures } from './measure-fields.ts';
import { columnsOf, type MeasureRow, measureOfRow } from './measure-rows.ts';
import { retestOfVisit, type StoredRetest } from './stored-retest.server.ts';

export type SavedRetest =
  | { readonly kind: 'saved'; readonly rowVersion: number }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** Somebody else saved since this person's version was read. */
  | { readonly kind: 'stale'; readonly theirs: RetestFields }
  | { readonly kind: 'signed' };

/** Why a re-test can't change any more. */
export const RETEST_SIGNED_SENTENCE =
  "This visit's note is signed, so its re-test stays as it was signed. Write an addendum to the note.";

/**
 * Stores what was measured at a visit, whole, over the version that the person had before her. A value keeps the time at
 * which it was entered; a measure that is gone is marked as taken back.
 * @param input what was sent: measures of any shape, or refused with a sentence
 * @param knownVersion the version she worked on; 0 for a first one
 * @throws NotFound, AccessRefused
 */
export async function saveRetest(
  tx: PracticeTransaction,
  visitId: string,
  input: unknown,
  knownVersion: number,
): Promise<SavedRetest> {
  const visit = await openVisit(tx, visitId, 'record.write');
  if (visit.status === 'cancelled' || visit.status === 'no-show')
    return { kind: 'refused', sentence: 'This visit did not take place, so nothing was measured at it.' };
  const fields = parseMeasures(input);
  if (!fields)
    return { kind: 'refused', sentence: 'Send a list of measures: id, kind, movement, side, before, after.' };
  const wanted: Wanted[] = [];
  for (const one of fields) {
    const read = readMeasure(one);
    if (!read.ok) return { kind: 'refused', sentence: refusalOf(one, Object.values(read.errors)) };
    wanted.push({ id: one.id, measure: read.measure });
  }
  if (new Set(fields.map(({ id }) => id)).size < fields.length)
    return { kind: 'refused', sentence: 'Two measures have the same id: each one has its own.' };

  if (!(await lockUnlessSigned(tx, visitId))) return { kind: 'signed' };

  const stored = await retestOfVisit(tx, visitId);
  if (stored && stored.rowVersion !== knownVersion) {
    // The answer to an earlier save may have been lost on the way: then the same comes again.
    const theirs = fieldsOfStored(stored);
    if (sameMeasures(theirs.measures, fields)) return { kind: 'saved', rowVersion: stored.rowVersion };
    return { kind: 'stale', theirs };
  }
  const rows = await rowsOf(tx, visitId, wanted);
  if (rows.some((row) => row.visitId !== visitId))
    return { kind: 'refused', sentence: 'A measure with this id belongs to another visit: add it anew.' };
  const rowVersion = await writeHead(tx, visit.id, visit.patientId, stored === undefined);
  await writeMeasures(tx, visitId, rows, wanted);
  return { kind: 'saved', rowVersion };
}

/** A stored re-test as its form. */
export type RetestFields = {
  readonly measures: readonly MeasureFields[];
  readonly rowVersion: number;
  readonly savedBy: string;
};

/** Nothing, of version 0, where none was begun. */
export function fieldsOfStored(stored: StoredRetest | undefined): RetestFields {
  if (!stored) return { measures: [], rowVersion: 0, savedBy: '' };
  const { measures, rowVersion, savedBy } = stored;
  return { measures: measures.map(({ id, measure }) => fieldsOf(id, measure)), rowVersion, savedBy };
}

/** What was measured at a visit, as its form. @throws NotFound, AccessRefused */
export async function readRetest(tx: PracticeTransaction, visitId: string): Promise<RetestFields> {
  await openVisit(tx, visitId, 'record.read');
  return fieldsOfStored(await retestOfVisit(tx, visitId));
}

type Wanted = { readonly id: string; readonly measure: RetestMeasure };

/** "Neck rotation, left: An angle is ...". */
function refusalOf(fields: MeasureFields, sentences: readonly (string | undefined)[]): string {
  const named = readMeasure({ ...fields, before: '', after: '' });
  const sentence = sentences.find((one) => one !== undefined) ?? 'This can not be measured.';
  return named.ok ? `${measureName(named.measure)}: ${sentence}` : sentence;
}

async function writeHead(tx: PracticeTransaction, visitId: string, patientId: string, isNew: boolean): Promise<number> {
  const values = { measuredBy: tx.actor.staffId, updatedAt: tx.now };
  const written = isNew
    ? await tx.db
        .insertInto('retest')
        .values({ practiceId: tx.practiceId, visitId, patientId, ...values })
        .returning('rowVersion')
        .executeTakeFirstOrThrow()
    : await tx.db
        .updateTable('retest')
        .set({ ...values, rowVersion: sql`row_version + 1` })
        .where('practiceId', '=', tx.practiceId)
        .where('visitId', '=', visitId)
        .returning('rowVersion')
        .executeTakeFirstOrThrow();
  return written.rowVersion;
}

/** The visit's measures, those taken back too, and whatever else has a wanted id. */
async function rowsOf(
  tx: PracticeTransaction,
  visitId: string,
  wanted: readonly Wanted[],
): Promise<readonly MeasureRow[]> {
  const ids = wanted.map(({ id }) => id);
  return tx.db
    .selectFrom('retestMeasure')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where((row) => row.or([row('visitId', '=', visitId), ...(ids.length > 0 ? [row('id', 'in', ids)] : [])]))
    .execute();
}

async function writeMeasures(
  tx: PracticeTransaction,
  visitId: string,
  rows: readonly MeasureRow[],
  wanted: readonly Wanted[],
): Promise<void> {
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const [position, { id, measure }] of wanted.entries()) {
    const row = known.get(id);
    const was = row && measureOfRow(row);
    const values = {
      ...columnsOf(measure),
      position,
      beforeAt: timeOf(was?.before, row?.beforeAt, measure.before, tx.now),
      afterAt: timeOf(was?.after, row?.afterAt, measure.after, tx.now),
      removedAt: null,
    };
    if (row)
      await tx.db
        .updateTable('retestMeasure')
        .set(values)
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', id)
        .execute();
    else
      await tx.db
        .insertInto('retestMeasure')
        .values({ practiceId: tx.practiceId, id, visitId, ...values })
        .execute();
  }
  const stays = new Set(wanted.map(({ id }) => id));
  const gone = rows.filter((row) => row.removedAt === null && !stays.has(row.id)).map(({ id }) => id);
  if (gone.length > 0)
    await tx.db
      .updateTable('retestMeasure')
      .set({ removedAt: tx.now })
      .where('practiceId', '=', tx.practiceId)
      .where('id', 'in', gone)
      .execute();
}

type Value = string | number | undefined;

function timeOf(was: Value, at: Temporal.Instant | null | undefined, is: Value, now: Temporal.Instant) {
  if (is === undefined) return null;
  return is === was && at ? at : now;
}
