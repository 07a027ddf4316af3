import { needleWords } from '@filiform/needling';
import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { siteRows } from './read-needling.server.ts';
import { type ReadSite, readSite, typedNumber } from './read-site.ts';
import { sessionToWrite } from './session-to-write.server.ts';
import { differing, fieldsOf, placeFrom, type SiteErrors } from './site-fields.ts';
import type { PutAnswer, SitePut, TheirSite } from './site-put.ts';
import { columnsOf, recordOf, type SiteRow } from './site-rows.ts';
import { openVisit, type VisitRecord } from './visit-record.server.ts';

/**
 * Stores a site. Sent again after a lost answer it changes nothing and says "saved": what is stored already is compared
 * before versions are.
 */
export async function putSite(tx: PracticeTransaction, visitId: string, put: SitePut): Promise<PutAnswer> {
  const visit = await openVisit(tx, visitId, true);
  const place = placeFrom(put.muscle, put.side);
  if (!place || !isId(put.siteId)) return closed('This site names no muscle and side that are known here.');
  const open = await sessionToWrite(tx, visit);
  if (!open.ok) return closed(open.sentence);
  const session = open.sessionId;
  const stored = await siteRows(tx).where('t.id', '=', put.siteId).forUpdate('t').executeTakeFirst();
  if (stored && (stored.sessionId !== session || stored.muscle !== place.muscle || stored.side !== place.side)) {
    return closed('This site belongs to another muscle or visit.');
  }
  const typed = readSite(place, put.fields);
  const read = typed.ok ? await fromStock(tx, typed.value) : typed;
  if (!read.ok && !(put.removed && stored)) return { kind: 'refused', errors: read.errors };
  const countedOutBy = counterOut(tx, put, stored);
  const counter = await refuseCounter(tx, countedOutBy);
  if (counter) return { kind: 'refused', errors: counter };
  if (!stored) {
    if (!read.ok) return { kind: 'refused', errors: read.errors };
    const origin = await originOf(tx, visit, session, put.copiedFrom);
    await tx.db
      .insertInto('needlingSite')
      .values({
        practiceId: tx.practiceId,
        id: put.siteId,
        sessionId: session,
        position: await nextPosition(tx, session),
        ...place,
        ...columnsOf(read.value),
        ...counters(tx, undefined, read.value, countedOutBy),
        copiedFrom: origin,
        rowVersion: 1,
        removedAt: put.removed ? tx.now : null,
      })
      .execute();
    return { kind: 'saved', rowVersion: 1 };
  }
  const theirs = theirSite(stored);
  // A site that is taken back keeps what was recorded last, even where a field in its form could not stand.
  const mine = read.ok ? fieldsOf(read.value.record, read.value.responseText, countedOutBy) : theirs.fields;
  const isSame = theirs.removed === put.removed && differing(mine, theirs.fields).length === 0;
  if (isSame) return { kind: 'saved', rowVersion: theirs.rowVersion };
  if (theirs.rowVersion !== put.rowVersion) return { kind: 'stale', theirs };
  await tx.db
    .updateTable('needlingSite')
    .set({
      ...(read.ok ? { ...columnsOf(read.value), ...counters(tx, stored, read.value, countedOutBy) } : {}),
      removedAt: put.removed ? tx.now : null,
      rowVersion: theirs.rowVersion + 1,
    })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', put.siteId)
    .execute();
  return { kind: 'saved', rowVersion: theirs.rowVersion + 1 };
}

export function theirSite(row: SiteRow): TheirSite {
  return {
    rowVersion: row.rowVersion,
    removed: row.removedAt !== null,
    fields: fieldsOf(recordOf(row, []), row.response, row.countedOutBy ?? ''),
  };
}

/** Who counted out: whoever is named; else, for a new count, whoever enters it. Nobody where nothing is counted. */
function counterOut(tx: PracticeTransaction, { fields }: SitePut, stored: SiteRow | undefined): string {
  const typed = fields.needlesOut.trim();
  if (typed === '') return '';
  if (fields.countedOutBy !== '') return fields.countedOutBy;
  const isOld = stored && stored.needlesOut === typedNumber(typed);
  return isOld ? (stored.countedOutBy ?? '') : tx.actor.staffId;
}

async function refuseCounter(tx: PracticeTransaction, staffId: string): Promise<SiteErrors | undefined> {
  if (staffId === '' || staffId === tx.actor.staffId) return undefined;
  const person = isId(staffId)
    ? await tx.db
        .selectFrom('staffMember')
        .select('id')
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', staffId)
        .executeTakeFirst()
    : undefined;
  return person ? undefined : { countedOutBy: 'Nobody of that name works here: choose who counted the needles out.' };
}

/** A count keeps its person and its time until it is counted anew. */
function counters(tx: PracticeTransaction, before: SiteRow | undefined, { record }: ReadSite, outBy: string) {
  const now = { by: tx.actor.staffId, at: tx.now };
  const sameIn = before && before.needlesIn === (record.needlesIn ?? null);
  const sameOut = before && before.needlesOut === (record.needlesOut ?? null) && (before.countedOutBy ?? '') === outBy;
  return {
    ...(sameIn
      ? {}
      : record.needlesIn === undefined
        ? { countedInBy: null, countedInAt: null }
        : { countedInBy: now.by, countedInAt: now.at }),
    ...(sameOut
      ? {}
      : record.needlesOut === undefined
        ? { countedOutBy: null, countedOutAt: null }
        : { countedOutBy: outBy, countedOutAt: now.at }),
  };
}

/** Brand, lot and day are written down as the stock has them, whatever the form brought along; the size has to fit. */
async function fromStock(tx: PracticeTransaction, site: ReadSite): Promise<ReturnType<typeof readSite>> {
  const { packet, needle } = site.record;
  if (packet?.stockId === undefined) return { ok: true, value: site };
  const lot = isId(packet.stockId)
    ? await tx.db
        .selectFrom('needleStock')
        .select(['id', 'brand', 'lot', 'diameterMm', 'lengthMm', 'expiresOn'])
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', packet.stockId)
        .executeTakeFirst()
    : undefined;
  if (!lot) {
    return refusedStock(
      'This lot is not in the stock of the practice: choose another, or give the size without a lot.',
    );
  }
  if (lot.diameterMm !== needle.diameterMm || lot.lengthMm !== needle.lengthMm) {
    return refusedStock(
      `Lot ${lot.lot} holds needles of ${needleWords(lot)}: choose the lot of this size, or give the size without a lot.`,
    );
  }
  const { id, brand } = lot;
  const asItStands = { stockId: id, brand, lot: lot.lot, expiresOn: lot.expiresOn.toString() };
  return { ok: true, value: { ...site, record: { ...site.record, packet: asItStands } } };
}

function refusedStock(stockId: string): ReturnType<typeof readSite> {
  return { ok: false, errors: { stockId } };
}

/** The site that this one was copied from, where it is one of the same patient's; the session remembers the earlier one. */
async function originOf(
  tx: PracticeTransaction,
  visit: VisitRecord,
  sessionId: string,
  copiedFrom: string | null,
): Promise<string | null> {
  if (copiedFrom === null) return null;
  const origin = await tx.db
    .selectFrom('needlingSite as t')
    .innerJoin('needlingSession as s', (join) =>
      join.onRef('s.practiceId', '=', 't.practiceId').onRef('s.id', '=', 't.sessionId'),
    )
    .select(['t.id', 's.id as sessionId'])
    .where('t.practiceId', '=', tx.practiceId)
    .where('t.id', '=', copiedFrom)
    .where('s.patientId', '=', visit.patientId)
    .where((where) => where.or([where('s.id', '=', sessionId), where('s.signedAt', 'is not', null)]))
    .executeTakeFirst();
  if (!origin) return null;
  if (origin.sessionId !== sessionId) {
    await tx.db
      .updateTable('needlingSession')
      .set({ copiedFrom: origin.sessionId })
      .where('practiceId', '=', tx.practiceId)
      .where('id', '=', sessionId)
      .where('copiedFrom', 'is', null)
      .execute();
  }
  return origin.id;
}

function closed(sentence: string): PutAnswer {
  return { kind: 'closed', sentence };
}

async function nextPosition(tx: PracticeTransaction, sessionId: string): Promise<number> {
  const last = await tx.db
    .selectFrom('needlingSite')
    .select((row) => row.fn.max('position').as('position'))
    .where('practiceId', '=', tx.practiceId)
    .where('sessionId', '=', sessionId)
    .executeTakeFirst();
  return (last?.position ?? 0) + 1;
}
