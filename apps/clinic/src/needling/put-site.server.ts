import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { differing, fieldsOf, placeFrom, readSite } from './site-fields.ts';
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
  const session = await sessionOf(tx, visit);
  if (typeof session !== 'string') return session;
  const stored = await tx.db
    .selectFrom('needlingSite')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', put.siteId)
    .forUpdate()
    .executeTakeFirst();
  if (stored && (stored.sessionId !== session || stored.muscle !== place.muscle || stored.side !== place.side)) {
    return closed('This site belongs to another muscle or visit.');
  }
  const read = readSite(place, put.fields);
  if (!read.ok && !(put.removed && stored)) return { kind: 'refused', errors: read.errors };
  if (!stored) {
    if (!read.ok) return { kind: 'refused', errors: read.errors };
    await tx.db
      .insertInto('needlingSite')
      .values({
        practiceId: tx.practiceId,
        id: put.siteId,
        sessionId: session,
        position: await nextPosition(tx, session),
        ...place,
        ...columnsOf(read.value),
        rowVersion: 1,
        removedAt: put.removed ? tx.now : null,
      })
      .execute();
    return { kind: 'saved', rowVersion: 1 };
  }
  const theirs = theirSite(stored);
  // A site that is taken back keeps what was recorded last, even where a field in its form could not stand.
  const mine = read.ok ? fieldsOf(read.value.record, read.value.responseText) : theirs.fields;
  const isSame = theirs.removed === put.removed && differing(mine, theirs.fields).length === 0;
  if (isSame) return { kind: 'saved', rowVersion: theirs.rowVersion };
  if (theirs.rowVersion !== put.rowVersion) return { kind: 'stale', theirs };
  await tx.db
    .updateTable('needlingSite')
    .set({
      ...(read.ok ? columnsOf(read.value) : {}),
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
    fields: fieldsOf(recordOf(row, []), row.response),
  };
}

function closed(sentence: string): PutAnswer {
  return { kind: 'closed', sentence };
}

/** The visit's session, begun with its first site; or why there can be none. The visit is locked by now. */
async function sessionOf(tx: PracticeTransaction, visit: VisitRecord): Promise<string | PutAnswer> {
  if (visit.status === 'cancelled' || visit.status === 'no-show') {
    return closed('This visit did not take place, so nothing can be needled at it. Start a visit for today instead.');
  }
  const note = await tx.db
    .selectFrom('note')
    .select('signedAt')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  if (note?.signedAt)
    return closed('The note of this visit is signed: its needling can not change. Write an addendum.');
  const session = await tx.db
    .selectFrom('needlingSession')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  if (session) return session.id;
  const id = newId();
  await tx.db
    .insertInto('needlingSession')
    .values({
      practiceId: tx.practiceId,
      id,
      visitId: visit.id,
      patientId: visit.patientId,
      clinicianId: visit.clinicianId,
      startedAt: tx.now,
    })
    .execute();
  return id;
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
