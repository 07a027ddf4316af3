import { z } from 'zod';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { NoteTexts } from '../database/tables.ts';
import type { Typed } from '../forms/form.ts';
import type { NoteAnswer } from './note-page.tsx';
import { draftAnew, putTexts, type TextsPut, undoDraftAnew } from './put-texts.server.ts';
import { signNote } from './signing.server.ts';

const LONGEST = 20_000;
const Text = z.string().max(LONGEST, { error: `A text of a note has up to ${LONGEST} characters.` });

const Texts = z.object({
  subjective: Text.nullable(),
  candidates: Text.nullable(),
  plan: Text,
  aftercare: Text,
  needling: Text,
  response: Text,
  needleCount: Text,
}) satisfies z.ZodType<NoteTexts>;

/** The texts as the page sends them by itself. */
export const TextsPutBody = z.object({
  rowVersion: z.number().int().min(0),
  texts: Texts,
}) satisfies z.ZodType<TextsPut>;

/** Fields that a visit without needling does not show are empty. */
const NoteForm = z.object({
  rowVersion: z.coerce.number().int().min(0),
  seen: z.string().default(''),
  subjective: Text,
  candidates: Text,
  plan: Text,
  aftercare: Text,
  needling: Text.default(''),
  response: Text.default(''),
  needleCount: Text.default(''),
  against: z.string().max(1000, { error: 'A reason has up to 1000 characters.' }).default(''),
});

export type NoteFormDone =
  | { readonly kind: 'done' }
  | { readonly kind: 'answer'; readonly status: 409 | 422; readonly answer: NoteAnswer };

/** What a plain form of the note page asks for. @throws NotFound, AccessRefused */
export async function noteForm(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<NoteFormDone> {
  if (typed.intent === 'undo-draft-anew') return settled(await undoDraftAnew(tx, visitId), undefined);
  const parsed = NoteForm.safeParse(typed);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'The note could not be read.');
  const { rowVersion, seen: _seen, against: _against, ...texts } = parsed.data;
  const saved = await putTexts(tx, visitId, { rowVersion, texts });
  if (saved.kind !== 'saved' || typed.intent !== 'draft-anew') return settled(saved, texts);
  return settled(await draftAnew(tx, visitId), undefined);
}

/** Saves what stands in the form, and signs. @throws NotFound, AccessRefused */
export async function signForm(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<NoteFormDone> {
  const parsed = NoteForm.safeParse(typed);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'The note could not be read.');
  const { rowVersion, seen, against, ...texts } = parsed.data;
  const answer = await signNote(tx, visitId, { rowVersion, seen, against, texts });
  if (answer.kind === 'signed') return { kind: 'done' };
  if (answer.kind === 'refused') {
    return { kind: 'answer', status: 422, answer: { kind: 'not-signed', obstacles: answer.obstacles, against } };
  }
  return settled(answer, texts);
}

function settled(answer: Awaited<ReturnType<typeof putTexts>>, mine: NoteTexts | undefined): NoteFormDone {
  if (answer.kind === 'saved') return { kind: 'done' };
  if (answer.kind === 'closed') return refused(answer.sentence);
  if (!mine) return refused('Somebody else changed the note meanwhile. Look at it again.');
  return { kind: 'answer', status: 409, answer: { kind: 'stale', mine, theirs: answer.theirs } };
}

function refused(message: string): NoteFormDone {
  return {
    kind: 'answer',
    status: 422,
    answer: { kind: 'not-signed', obstacles: [{ message, siteId: undefined }] },
  };
}
