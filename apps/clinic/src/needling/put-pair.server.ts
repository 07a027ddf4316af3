import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { sameFields } from './local-item.ts';
import { type PairFields, type PairSite, type ReadPair, type Run, readPair } from './pair-fields.ts';
import type { PairAnswer, PairPut, TheirPair } from './pair-put.ts';
import { readSession } from './read-needling.server.ts';
import { type PairRow, pairFieldsOf, pairsOf, pairTimes } from './read-pairs.server.ts';
import { sessionToWrite } from './session-to-write.server.ts';
import { openVisit } from './visit-record.server.ts';

/** A start further back than this is a slip, not a session. */
const LONGEST_AGO_MS = 24 * 3_600_000;

/**
 * Stores a current between two needles. Sent again after a lost answer it changes nothing and says "saved"; a start or
 * stop that is stored keeps its first time, so that a retry never moves it.
 */
export async function putPair(tx: PracticeTransaction, visitId: string, put: PairPut): Promise<PairAnswer> {
  const visit = await openVisit(tx, visitId, true);
  if (!isId(put.pairId)) return closed('This pair could not be read. Open the page anew and try once more.');
  const open = await sessionToWrite(tx, visit);
  if (!open.ok) return closed(open.sentence);
  const stored = await tx.db
    .selectFrom('stimulationPair')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', put.pairId)
    .forUpdate()
    .executeTakeFirst();
  if (stored && stored.sessionId !== open.sessionId) return closed('This pair belongs to another visit.');
  const theirs = stored && theirPair(stored);
  if (theirs && theirs.removed === put.removed && sameFields(put.fields, theirs.fields)) {
    return { kind: 'saved', rowVersion: theirs.rowVersion, startedAt: theirs.startedAt, stoppedAt: theirs.stoppedAt };
  }
  const read = readPair(put.fields, await sitesOf(tx, visitId));
  // A pair that is taken back keeps what was stored last, even where a field in its form could not stand.
  if (!read.ok && !(put.removed && stored)) return { kind: 'refused', errors: read.errors };
  if (theirs && theirs.rowVersion !== put.rowVersion) return { kind: 'stale', theirs };
  if (!put.removed && put.fields.run !== 'stopped' && (await isJoinedElsewhere(tx, open.sessionId, put))) {
    return { kind: 'refused', errors: { needleTwo: JOINED_ALREADY } };
  }
  const columns = read.ok ? columnsOf(read.value, put.fields) : {};
  const times = read.ok ? timesFor(tx, read.value.run, stored, put) : undefined;
  if (times === 'too-long-ago') {
    return {
      kind: 'refused',
      errors: { run: 'The start lies more than a day back: take the pair back and join it anew.' },
    };
  }
  const removedAt = put.removed ? tx.now : null;
  if (stored) {
    const rowVersion = stored.rowVersion + 1;
    const after = await tx.db
      .updateTable('stimulationPair')
      .set({ ...columns, ...times, removedAt, rowVersion })
      .where('practiceId', '=', tx.practiceId)
      .where('id', '=', put.pairId)
      .returning(['startedAt', 'stoppedAt'])
      .executeTakeFirstOrThrow();
    return { kind: 'saved', rowVersion, ...pairTimes(after) };
  }
  if (!read.ok || !times) throw new Error('A pair that could not be read was refused above.');
  await tx.db
    .insertInto('stimulationPair')
    .values({
      practiceId: tx.practiceId,
      id: put.pairId,
      sessionId: open.sessionId,
      position: await nextPosition(tx, open.sessionId),
      ...columnsOf(read.value, put.fields),
      ...times,
      removedAt,
      rowVersion: 1,
    })
    .execute();
  return { kind: 'saved', rowVersion: 1, ...pairTimes(times) };
}

const JOINED_ALREADY =
  'These two needles are joined already, and that current has not ended: take this pair back, or stop the other first.';

/** Whether another pair that stands and has not ended joins the same two needles: two tablets joined them at once. */
async function isJoinedElsewhere(tx: PracticeTransaction, sessionId: string, put: PairPut): Promise<boolean> {
  const { siteOne, needleOne, siteTwo, needleTwo } = put.fields;
  const mine = twoNeedles(siteOne, Number(needleOne), siteTwo, Number(needleTwo));
  return (await pairsOf(tx, sessionId)).some(
    (row) =>
      row.id !== put.pairId &&
      row.removedAt === null &&
      row.stoppedAt === null &&
      twoNeedles(row.siteOne, row.needleOne, row.siteTwo, row.needleTwo) === mine,
  );
}

/** The same text for the same two needles, whichever was named first. */
function twoNeedles(siteOne: string, one: number, siteTwo: string, two: number): string {
  return [`${siteOne} ${one}`, `${siteTwo} ${two}`].sort().join(', ');
}

function closed(sentence: string): PairAnswer {
  return { kind: 'closed', sentence };
}

export function theirPair(row: PairRow): TheirPair {
  return {
    rowVersion: row.rowVersion,
    removed: row.removedAt !== null,
    fields: pairFieldsOf(row),
    ...pairTimes(row),
  };
}

async function sitesOf(tx: PracticeTransaction, visitId: string): Promise<readonly PairSite[]> {
  const session = await readSession(tx, visitId);
  return (session?.sites ?? []).map(({ row, record }) => ({
    id: row.id,
    muscle: record.muscle,
    side: record.side,
    needlesIn: record.needlesIn,
  }));
}

function columnsOf({ settings, texts }: ReadPair, fields: Pick<PairFields, 'siteOne' | 'siteTwo'>) {
  const [one, two] = settings.needles;
  return {
    siteOne: fields.siteOne,
    needleOne: one.needle,
    siteTwo: fields.siteTwo,
    needleTwo: two.needle,
    frequencyHz: settings.frequencyHz,
    pulseUs: settings.pulseWidthUs,
    minutesPlanned: settings.minutesPlanned,
    intensity: settings.intensity0to10 ?? null,
    ...texts,
  };
}

type Times = Pick<PairRow, 'startedAt' | 'startedBy' | 'stoppedAt' | 'stoppedBy'>;

const NOT_RUN: Times = { startedAt: null, startedBy: null, stoppedAt: null, stoppedBy: null };

/** When it ran, by this server's clock: now, less what the screen says has passed since. */
function timesFor(
  tx: PracticeTransaction,
  run: Run,
  stored: PairRow | undefined,
  { startedAgoMs, stoppedAgoMs }: PairPut,
): Times | 'too-long-ago' {
  if (run === 'planned') return NOT_RUN;
  if (Math.max(startedAgoMs ?? 0, stoppedAgoMs ?? 0) > LONGEST_AGO_MS) return 'too-long-ago';
  const ago = (ms: number | null) => tx.now.subtract({ milliseconds: Math.max(0, Math.round(ms ?? 0)) });
  const by = tx.actor.staffId;
  const startedAt = stored?.startedAt ?? ago(startedAgoMs);
  const startedBy = stored?.startedBy ?? by;
  if (run === 'running') return { startedAt, startedBy, stoppedAt: null, stoppedBy: null };
  const stopped = stored?.stoppedAt ?? ago(stoppedAgoMs);
  const stoppedAt = Temporal.Instant.compare(stopped, startedAt) < 0 ? startedAt : stopped;
  return { startedAt, startedBy, stoppedAt, stoppedBy: stored?.stoppedBy ?? by };
}

async function nextPosition(tx: PracticeTransaction, sessionId: string): Promise<number> {
  const last = await tx.db
    .selectFrom('stimulationPair')
    .select((row) => row.fn.max('position').as('position'))
    .where('practiceId', '=', tx.practiceId)
    .where('sessionId', '=', sessionId)
    .executeTakeFirst();
  return (last?.position ?? 0) + 1;
}
