import { z } from 'zod';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { NoteTexts } from '../database/tables.ts';
import type { Typed } from '../forms/form.ts';
import { type HandOverDone, handOver, sendBack, takeBack } from './hand-over.server.ts';
import type { NoteAnswer } from './note-page.tsx';
import { readVisitNote } from './note-record.server.ts';
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
  if (typed.intent === 'take-back') return handedOver(await takeBack(tx, visitId), typed);
  if (typed.intent === 'undo-draft-anew') return settled(await undoDraftAnew(tx, visitId), undefined);
  const parsed = NoteForm.safeParse(typed);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'The note could not be read.');
  const { rowVersion, seen: _seen, against: _against, ...texts } = parsed.data;
  const saved = await putTexts(tx, visitId, { rowVersion, texts });
  if (saved.kind !== 'saved') return settled(saved, texts);
  if (typed.intent === 'hand-over') {
    const remark = (typed.handOverRemark ?? '').trim();
    if (remark.length > LONGEST_REMARK) return refused(`A remark has up to ${LONGEST_REMARK} characters.`);
    return handedOver(await handOver(tx, visitId, { supervisorId: typed.supervisorId ?? '', remark }), typed);
  }
  return settled(typed.intent === 'draft-anew' ? await draftAnew(tx, visitId) : saved, texts);
}

/**
 * Before the password is asked: what stands in the form is saved, so that a wrong one loses nothing. A form that sends a
 * student's draft back is done with it.
 * @returns undefined where the password is to be asked now
 * @throws NotFound, AccessRefused
 */
export async function keepBeforeSigning(
  tx: PracticeTransaction,
  visitId: string,
  typed: Typed,
): Promise<NoteFormDone | undefined> {
  const parsed = NoteForm.safeParse(typed);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'The note could not be read.');
  const { rowVersion, seen: _seen, against: _against, ...texts } = parsed.data;
  if (await isSignedByActor(tx, visitId)) return { kind: 'done' };
  const saved = await putTexts(tx, visitId, { rowVersion, texts });
  if (saved.kind !== 'saved') return settled(saved, texts);
  if (typed.intent !== 'send-back') return undefined;
  const remark = (typed.sendBackRemark ?? '').trim();
  if (remark.length > LONGEST_REMARK) return refused(`A remark has up to ${LONGEST_REMARK} characters.`);
  return handedOver(await sendBack(tx, visitId, remark), typed);
}

/** Signs what was kept, once the password was right. @throws NotFound, AccessRefused */
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

/** A form sent twice finds its first self here, and goes on to the signed note. */
async function isSignedByActor(tx: PracticeTransaction, visitId: string): Promise<boolean> {
  const { note } = await readVisitNote(tx, visitId);
  return note?.signedAt != null && note.signedBy === tx.actor.staffId;
}

/** What was typed beside the note's texts comes back with the refusal. */
function handedOver(
  done: HandOverDone,
  { supervisorId = '', handOverRemark = '', sendBackRemark = '' }: Typed,
): NoteFormDone {
  if (done.kind === 'done') return done;
  const { field, sentence } = done;
  const values = { supervisorId, handOverRemark, sendBackRemark };
  return { kind: 'answer', status: 422, answer: { kind: 'hand-over-refused', values, errors: { [field]: sentence } } };
}

const LONGEST_REMARK = 2_000;

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
