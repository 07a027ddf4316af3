import { createHash } from 'node:crypto';
import { isId, newId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../forms/form.ts';
import { requirePatient } from '../patients/index.server.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { DOCUMENT_TYPES, isDocumentType, typeOfDocument, whyNoDocument } from './clearance-document.ts';
import { clearanceForm } from './clearance-form.ts';

export type ClearanceDone = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusal: FormRefusal };

/**
 * Enters a clearance with its document. Sent twice, it is entered once.
 * @param form with the file in `document`; the file has to be chosen again after a refusal
 * @throws NotFound, AccessRefused
 */
export async function addClearance(tx: PracticeTransaction, patientId: string, form: FormData): Promise<ClearanceDone> {
  await requirePatient(tx, patientId, 'record.write');
  const today = dateIn(tx.now, practiceZone(await clinicsIn(tx)));
  const parsed = parseForm(clearanceForm(today), form);
  const file = form.get('document');
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined;
  const noDocument = whyNoDocument(bytes);
  const mediaType = bytes && typeOfDocument(bytes);
  if (!parsed.ok || noDocument !== undefined || !bytes || !mediaType) {
    const errors = { ...(parsed.ok ? {} : parsed.refusal.errors), ...(noDocument ? { document: noDocument } : {}) };
    return { kind: 'refused', refusal: { values: typedValues(form), errors } };
  }
  const { id, isOpenEnded, ...entered } = parsed.value;
  const known = await tx.db
    .selectFrom('healthClearance')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (known) return { kind: 'done' };
  const documentId = newId();
  const by = { practiceId: tx.practiceId, patientId };
  await tx.db
    .insertInto('healthDocument')
    .values({
      ...by,
      id: documentId,
      mediaType,
      content: Buffer.from(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      addedBy: tx.actor.staffId,
      addedAt: tx.now,
    })
    .execute();
  await tx.db
    .insertInto('healthClearance')
    .values({
      ...by,
      id,
      ...entered,
      isOpenEnded,
      documentId,
      enteredBy: tx.actor.staffId,
      enteredAt: tx.now,
      withdrawnBy: null,
    })
    .execute();
  return { kind: 'done' };
}

export type Withdrawn = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

const LONGEST_WHY = 500;

/** Ends a clearance from now on; the row and its document stay. Done twice, it is done once. @throws NotFound, AccessRefused */
export async function withdrawClearance(
  tx: PracticeTransaction,
  patientId: string,
  clearanceId: string,
  why: string,
): Promise<Withdrawn> {
  await requirePatient(tx, patientId, 'record.write');
  if (!isId(clearanceId)) throw new NotFound('There is no such clearance.');
  const reason = why.trim();
  if (reason === '') return { ok: false, sentence: 'Write why it counts no more, in a few words.' };
  if (reason.length > LONGEST_WHY) return { ok: false, sentence: `Say it in ${LONGEST_WHY} characters at most.` };
  await tx.db
    .updateTable('healthClearance')
    .set({ withdrawnBy: tx.actor.staffId, withdrawnAt: tx.now, withdrawnWhy: reason })
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('id', '=', clearanceId)
    .where('withdrawnAt', 'is', null)
    .execute();
  return { ok: true };
}

export type Clearance = {
  readonly id: string;
  readonly item: string;
  readonly clearedByName: string;
  readonly clearedByRole: string;
  readonly clearedOn: Temporal.PlainDate;
  readonly goodUntil: Temporal.PlainDate | null;
  readonly documentId: string;
  readonly enteredByName: string;
  readonly enteredAt: Temporal.Instant;
  readonly withdrawnByName: string | null;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly withdrawnWhy: string;
};

/** Every clearance of a patient, the latest entered first. The caller has checked that the record may be opened. */
export async function clearancesOf(tx: PracticeTransaction, patientId: string): Promise<readonly Clearance[]> {
  return tx.db
    .selectFrom('healthClearance as c')
    .innerJoin('staffMember as e', (join) =>
      join.onRef('e.practiceId', '=', 'c.practiceId').onRef('e.id', '=', 'c.enteredBy'),
    )
    .leftJoin('staffMember as w', (join) =>
      join.onRef('w.practiceId', '=', 'c.practiceId').onRef('w.id', '=', 'c.withdrawnBy'),
    )
    .select([
      'c.id',
      'c.item',
      'c.clearedByName',
      'c.clearedByRole',
      'c.clearedOn',
      'c.goodUntil',
      'c.documentId',
      'c.enteredAt',
      'c.withdrawnAt',
      'c.withdrawnWhy',
      'e.displayName as enteredByName',
      'w.displayName as withdrawnByName',
    ])
    .where('c.practiceId', '=', tx.practiceId)
    .where('c.patientId', '=', patientId)
    .orderBy('c.enteredAt', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
}

export type Document = {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Of the program's own making: a name from outside may say who the patient is. */
  readonly fileName: string;
};

/** The document behind an address of this patient's; the look is logged. @throws NotFound, AccessRefused */
export async function clearanceDocument(
  tx: PracticeTransaction,
  patientId: string,
  documentId: string,
): Promise<Document> {
  await requirePatient(tx, patientId, 'record.read');
  const row = isId(documentId)
    ? await tx.db
        .selectFrom('healthDocument')
        .select(['content', 'mediaType', 'addedAt'])
        .where('practiceId', '=', tx.practiceId)
        .where('patientId', '=', patientId)
        .where('id', '=', documentId)
        .executeTakeFirst()
    : undefined;
  if (!row || !isDocumentType(row.mediaType)) throw new NotFound('There is no such document in this record.');
  const day = dateIn(row.addedAt, practiceZone(await clinicsIn(tx)));
  return {
    content: new Uint8Array(row.content),
    mediaType: row.mediaType,
    fileName: `clearance-${day}.${DOCUMENT_TYPES[row.mediaType].ending}`,
  };
}
