import { muscle } from '@filiform/atlas';
import { decideSigning, siteNames, wordsFromId } from '@filiform/needling';
import { sql } from 'kysely';
import { followUpOnSigning } from '../adverse-events/index.server.ts';
import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { NoteTexts } from '../database/tables.ts';
import { refuseAgainst, signedAgainstOf, standsAgainst, writeSignedAgainst } from '../safety/index.server.ts';
import { coSign, type HandOver } from './hand-over.server.ts';
import { noteMarks } from './note-marks.ts';
import { readVisitNote, type VisitNote } from './note-record.server.ts';
import { assembleNote } from './note-texts.ts';
import { stillRunning } from './parts/current-part.ts';
import { putTexts, type TextsAnswer } from './put-texts.server.ts';
import { SignedContent } from './signed-content.ts';

/** A reason why the note can't be signed yet, and the site it is about. */
export type Obstacle = { readonly message: string; readonly siteId: string | undefined };

export type SignAnswer =
  | { readonly kind: 'signed' }
  | { readonly kind: 'refused'; readonly obstacles: readonly Obstacle[] }
  | Extract<TextsAnswer, { kind: 'stale' | 'closed' }>;

export type WantedSignature = {
  readonly rowVersion: number;
  readonly texts: NoteTexts;
  /** `recordSeen` of the page that was read before signing. */
  readonly seen: string;
  /** Why it is signed although something stands against what was needled; empty where nothing does. */
  readonly against: string;
};

/** What stands between the record and a signature; empty where it can be signed. */
export function obstaclesTo({ visit, session, currents }: VisitNote): readonly Obstacle[] {
  if (visit.status === 'cancelled' || visit.status === 'no-show') {
    return [{ message: 'This visit did not take place, so there is nothing to sign.', siteId: undefined }];
  }
  const running = stillRunning(currents).map((message): Obstacle => ({ message, siteId: undefined }));
  const stored = session?.sites ?? [];
  if (stored.length === 0) return running;
  const sites = stored.map(({ record }) => record);
  const names = siteNames(sites, wordsFor);
  const decision = decideSigning({ sites }, wordsFor);
  const refusals = decision.ok ? [] : decision.error;
  const unsaid = stored.flatMap(({ row }, index): Obstacle[] =>
    row.response !== '' && row.tolerated === null
      ? [{ message: `${names[index]}: say how it was tolerated, beside the patient's words.`, siteId: row.id }]
      : [],
  );
  return [
    ...refusals.map(({ message, site }) => ({
      message: message.charAt(0).toUpperCase() + message.slice(1),
      siteId: site === undefined ? undefined : stored[site]?.row.id,
    })),
    ...unsaid,
    ...running,
  ];
}

const wordsFor = (id: Parameters<typeof muscle>[0]) => muscle(id) ?? wordsFromId(id);

/** A fingerprint of the record that the page showed: one who signs, signs what she has read. */
export function recordSeen({ record, drawing, examination }: VisitNote): string {
  return contentSha256({
    sites: record.sites,
    parts: record.context.parts ?? [],
    drawing: drawing ?? null,
    examination,
  }).slice(0, 16);
}

/**
 * Signs the note of a visit with its needling, in one transaction: the text that came along is saved, the rules are
 * asked, the session is closed, the note gets its content and hash, the visit is done. The database asks once more.
 * Refusals are values, and what was typed stays saved.
 */
export async function signNote(tx: PracticeTransaction, visitId: string, wanted: WantedSignature): Promise<SignAnswer> {
  const before = await readVisitNote(tx, visitId, true);
  if (before.note?.signedAt) return signedAlready(tx, before.note.signedBy);
  const saved = await putTexts(tx, visitId, { rowVersion: wanted.rowVersion, texts: wanted.texts });
  if (saved.kind !== 'saved') return saved;
  const found = await readVisitNote(tx, visitId, true);
  if (found.note?.signedAt) return signedAlready(tx, found.note.signedBy);
  const obstacles = obstaclesTo(found);
  if (obstacles.length > 0) return { kind: 'refused', obstacles };
  if (wanted.seen !== recordSeen(found)) {
    return refused('The record changed while you were reading. Look at it again, then sign.');
  }
  const against = refuseAgainst(await standsAgainst(tx, found.visit, found.session), wanted.against);
  if (against !== undefined) return refused(against);
  await sql`savepoint before_signing`.execute(tx.db);
  try {
    await writeSignature(tx, found, wanted);
    return { kind: 'signed' };
  } catch (error) {
    const sentence = refusalOf(error);
    if (sentence === undefined) throw error;
    await sql`rollback to savepoint before_signing`.execute(tx.db);
    return refused(sentence);
  }
}

/** A double tap on "sign" is one signature: the second finds her own and is content. */
function signedAlready(tx: PracticeTransaction, signedBy: string | null): SignAnswer {
  if (signedBy === tx.actor.staffId) return { kind: 'signed' };
  return { kind: 'closed', sentence: 'Somebody else signed this note already.' };
}

function refused(message: string): SignAnswer {
  return { kind: 'refused', obstacles: [{ message, siteId: undefined }] };
}

async function writeSignature(
  tx: PracticeTransaction,
  found: VisitNote,
  { texts, against }: WantedSignature,
): Promise<void> {
  const { visit, session } = found;
  if (session) {
    await writeSignedAgainst(tx, visit, session, against);
    await tx.db
      .updateTable('needlingSession')
      .set({ signedAt: tx.now })
      .where('practiceId', '=', tx.practiceId)
      .where('id', '=', session.id)
      .execute();
  }
  const handedOver = await coSign(tx, visit.id);
  // Read again: what was just written against a stop stands in the note as well.
  const content = await contentFor(tx, await readVisitNote(tx, visit.id), texts, handedOver);
  const signature = {
    signedBy: tx.actor.staffId,
    signedAt: tx.now,
    signedContent: JSON.stringify(content),
    contentSha256: contentSha256(content),
  };
  await (found.note
    ? tx.db
        .updateTable('note')
        .set({ ...signature, updatedBy: tx.actor.staffId, updatedAt: tx.now })
        .where('practiceId', '=', tx.practiceId)
        .where('id', '=', found.note.id)
        .execute()
    : tx.db
        .insertInto('note')
        .values({
          practiceId: tx.practiceId,
          id: newId(),
          visitId: visit.id,
          patientId: visit.patientId,
          draft: JSON.stringify({ version: 1, sections: content.sections, texts }),
          updatedBy: tx.actor.staffId,
          updatedAt: tx.now,
          ...signature,
        })
        .execute());
  await tx.db
    .updateTable('visit')
    .set({ status: 'done' })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', visit.id)
    .execute();
  await followUpOnSigning(tx, visit.id);
}

async function contentFor(
  tx: PracticeTransaction,
  { visit, session, record, drawing, partPlaces, nothingFoundAnew }: VisitNote,
  texts: NoteTexts,
  handedOver: HandOver | undefined,
): Promise<SignedContent> {
  const practice = await tx.db
    .selectFrom('practice')
    .select('name')
    .where('id', '=', tx.practiceId)
    .executeTakeFirstOrThrow();
  const against = session && (await signedAgainstOf(tx, session.id));
  const { actor } = tx;
  const isAnother = actor.staffId !== visit.clinicianId;
  const content = {
    version: 1,
    practiceName: practice.name,
    patient: { name: visit.recordName, birthDate: visit.birthDate.toString() },
    clinicianName: visit.clinicianName,
    clinicianCredentials: visit.clinicianCredentials,
    ...(isAnother ? { signedByName: actor.displayName, signedByCredentials: actor.credentials } : {}),
    clinicName: visit.clinicName,
    visitStartsAt: visit.startsAt.toString(),
    timeZone: visit.timeZone,
    sections: assembleNote(record, texts),
    sites: record.sites,
    drawing: drawing ?? null,
    ...(handedOver
      ? {
          draftedBy: {
            name: handedOver.studentName,
            credentials: handedOver.studentCredentials,
            handedAt: handedOver.handedAt.toString(),
          },
        }
      : {}),
    marks: [
      ...(against ? [{ kind: 'against-stop', words: `Signed against a stop, because: ${against.why}` }] : []),
      ...noteMarks({ visitEndsAt: visit.endsAt, timeZone: visit.timeZone, signedAt: tx.now, nothingFoundAnew }),
    ],
    parts: partPlaces,
  };
  return mutable(content);
}

/** Parsed as it will be read again: what can't be read back is never signed. */
function mutable(content: unknown): SignedContent {
  return SignedContent.parse(JSON.parse(JSON.stringify(content)));
}

const CHECK_VIOLATION = '23514';
const RESTRICT_VIOLATION = '23001';
/** Of migration 011: something that was needled was neither checked nor signed against. */
const UNCHECKED = 'needling_session_plan_was_checked';

/** What the database would not take, in words; undefined for anything else that went wrong. */
function refusalOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === CHECK_VIOLATION && error instanceof Error && 'constraint' in error && error.constraint === UNCHECKED) {
    return 'The needling changed while you were signing. Look at it again, then sign.';
  }
  if (code === CHECK_VIOLATION) {
    return 'Needles in and out differ, or were not counted. Count again, or record what became of each, then sign.';
  }
  if (code === RESTRICT_VIOLATION) return 'This session or its note is signed already and can not change.';
  return undefined;
}
