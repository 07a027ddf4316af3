import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { NoteTexts } from '../database/tables.ts';
import { draftsForAnother, handOversOf } from './hand-over.server.ts';
import { readVisitNote, type VisitNote } from './note-record.server.ts';
import { assembleNote, differingTexts, draftedTexts, settleTexts, textsOf } from './note-texts.ts';

/** The texts of a note as one screen wants them kept; rowVersion 0 where there was no draft yet. */
export type TextsPut = { readonly rowVersion: number; readonly texts: NoteTexts };

export type TextsAnswer =
  | { readonly kind: 'saved'; readonly rowVersion: number }
  | { readonly kind: 'stale'; readonly theirs: TextsPut }
  | { readonly kind: 'closed'; readonly sentence: string };

const SIGNED = 'The note is signed and can not change. Write an addendum.';

/** Why this person can't write in the draft now: it is signed, or lies with a clinician whom she handed it to. */
async function closedFor(tx: PracticeTransaction, { note, visit }: VisitNote): Promise<string | undefined> {
  if (note?.signedAt) return SIGNED;
  if (!draftsForAnother(tx)) return undefined;
  const [last] = await handOversOf(tx, visit.id);
  if (!last || last.answer !== null) return undefined;
  return `The draft lies with ${last.supervisorName} for co-signature. Take it back to go on writing.`;
}

/** Keeps the note's texts as a draft. The same texts sent again change nothing and are "saved". */
export async function putTexts(tx: PracticeTransaction, visitId: string, put: TextsPut): Promise<TextsAnswer> {
  const found = await readVisitNote(tx, visitId, true);
  const { note, record } = found;
  const closed = await closedFor(tx, found);
  if (closed !== undefined) return { kind: 'closed', sentence: closed };
  const texts = settleTexts(put.texts, draftedTexts(record));
  const stored = settleTexts(textsOf(note?.draft), draftedTexts(record));
  const rowVersion = note?.rowVersion ?? 0;
  if (differingTexts(texts, stored).length === 0) return { kind: 'saved', rowVersion };
  if (rowVersion !== put.rowVersion) return { kind: 'stale', theirs: { rowVersion, texts: stored } };
  await writeDraft(tx, found, texts, note?.draft.previous);
  return { kind: 'saved', rowVersion: rowVersion + 1 };
}

/** Lets the record speak again where the clinician had typed over it; what she typed is kept for undo. */
export async function draftAnew(tx: PracticeTransaction, visitId: string): Promise<TextsAnswer> {
  const found = await readVisitNote(tx, visitId, true);
  const { note } = found;
  const closed = await closedFor(tx, found);
  if (closed !== undefined) return { kind: 'closed', sentence: closed };
  const texts = textsOf(note?.draft);
  if (texts.subjective === null && texts.candidates === null) {
    return { kind: 'saved', rowVersion: note?.rowVersion ?? 0 };
  }
  await writeDraft(tx, found, { ...texts, subjective: null, candidates: null }, texts);
  return { kind: 'saved', rowVersion: (note?.rowVersion ?? 0) + 1 };
}

/** Brings back the texts that drafting anew took away; texts typed since in other places stay. */
export async function undoDraftAnew(tx: PracticeTransaction, visitId: string): Promise<TextsAnswer> {
  const found = await readVisitNote(tx, visitId, true);
  const { note } = found;
  const closed = await closedFor(tx, found);
  if (closed !== undefined) return { kind: 'closed', sentence: closed };
  const previous = note?.draft.previous;
  if (!note || !previous) return { kind: 'saved', rowVersion: note?.rowVersion ?? 0 };
  const { subjective, candidates } = previous;
  await writeDraft(tx, found, { ...textsOf(note.draft), subjective, candidates }, undefined);
  return { kind: 'saved', rowVersion: note.rowVersion + 1 };
}

async function writeDraft(
  tx: PracticeTransaction,
  { note, record, visit }: VisitNote,
  texts: NoteTexts,
  previous: NoteTexts | undefined,
): Promise<void> {
  const sections = assembleNote(record, texts);
  const draft = JSON.stringify({ version: 1, sections, texts, ...(previous ? { previous } : {}) });
  if (!note) {
    await tx.db
      .insertInto('note')
      .values({
        practiceId: tx.practiceId,
        id: newId(),
        visitId: visit.id,
        patientId: visit.patientId,
        draft,
        rowVersion: 1,
        updatedBy: tx.actor.staffId,
        updatedAt: tx.now,
      })
      .execute();
    return;
  }
  await tx.db
    .updateTable('note')
    .set({ draft, rowVersion: note.rowVersion + 1, updatedBy: tx.actor.staffId, updatedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', note.id)
    .execute();
}
