import type { Refusal } from '@filiform/body';
import type { Finding } from '@filiform/referral';
import { sql } from 'kysely';
import { newId } from '../../database/identifier.ts';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { lockUnlessSigned } from '../signed.server.ts';
import { openVisit } from '../visit-of.server.ts';
import { type Examination, findingKey, sameExamination } from './examination.ts';
import { parseExamination } from './parse-examination.ts';
import { examinationOfVisit, type StoredExamination, standingFindings } from './stored-examination.server.ts';

export type SavedExamination =
  | { readonly kind: 'saved'; readonly rowVersion: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody else saved since this person's version was read. */
  | { readonly kind: 'stale'; readonly theirs: StoredExamination }
  | { readonly kind: 'signed' };

/** Why findings can't change any more. */
export const FINDINGS_SIGNED_SENTENCE =
  "This visit's note is signed, so its findings stay as they were signed. Record what is new at the next visit.";

/**
 * Stores what was found and asked at a visit, whole, over the version that the person had before her: a finding that is
 * new gets her name and the time, one that is gone is marked as taken back.
 * @param input what was sent: an examination of any shape, or refused with a sentence
 * @param knownVersion the version she worked on; 0 for a first one
 * @throws NotFound, AccessRefused
 */
export async function saveExamination(
  tx: PracticeTransaction,
  visitId: string,
  input: unknown,
  knownVersion: number,
): Promise<SavedExamination> {
  const visit = await openVisit(tx, visitId, 'record.write');
  const parsed = parseExamination(input);
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.error };
  const wanted = parsed.value;

  if (!(await lockUnlessSigned(tx, visitId))) return { kind: 'signed' };

  const stored = await examinationOfVisit(tx, visitId);
  if (stored && stored.rowVersion !== knownVersion) {
    // The answer to an earlier save may have been lost on the way: then the same comes again.
    if (sameExamination(stored.examination, wanted)) return { kind: 'saved', rowVersion: stored.rowVersion };
    return { kind: 'stale', theirs: stored };
  }
  const rowVersion = await writeHead(tx, { visitId, patientId: visit.patientId, isNew: stored === undefined }, wanted);
  await writeFindings(tx, visitId, wanted.findings);
  return { kind: 'saved', rowVersion };
}

async function writeHead(
  tx: PracticeTransaction,
  { visitId, patientId, isNew }: { readonly visitId: string; readonly patientId: string; readonly isNew: boolean },
  { complaint, features }: Examination,
): Promise<number> {
  const values = {
    complaint: complaint ?? null,
    features: [...features],
    examinedBy: tx.actor.staffId,
    updatedAt: tx.now,
  };
  const written = isNew
    ? await tx.db
        .insertInto('examination')
        .values({ practiceId: tx.practiceId, visitId, patientId, ...values })
        .returning('rowVersion')
        .executeTakeFirstOrThrow()
    : await tx.db
        .updateTable('examination')
        .set({ ...values, rowVersion: sql`row_version + 1` })
        .where('practiceId', '=', tx.practiceId)
        .where('visitId', '=', visitId)
        .returning('rowVersion')
        .executeTakeFirstOrThrow();
  return written.rowVersion;
}

async function writeFindings(tx: PracticeTransaction, visitId: string, wanted: readonly Finding[]): Promise<void> {
  const standing = await standingFindings(tx, visitId);
  const keyOf = ({ muscle, side, kind, triggerPoint }: (typeof standing)[number]) =>
    `${muscle} ${side} ${kind} ${triggerPoint ?? ''}`;
  const [stands, stays] = [new Set(standing.map(keyOf)), new Set(wanted.map(findingKey))];
  const gone = standing.filter((row) => !stays.has(keyOf(row))).map(({ id }) => id);
  if (gone.length > 0)
    await tx.db
      .updateTable('finding')
      .set({ withdrawnBy: tx.actor.staffId, withdrawnAt: tx.now })
      .where('practiceId', '=', tx.practiceId)
      .where('id', 'in', gone)
      .execute();
  const added = wanted.filter((finding) => !stands.has(findingKey(finding)));
  if (added.length > 0)
    await tx.db
      .insertInto('finding')
      .values(
        added.map(({ muscle, side, kind, triggerPoint = null }) => ({
          practiceId: tx.practiceId,
          id: newId(),
          visitId,
          muscle,
          side,
          kind,
          triggerPoint,
          foundBy: tx.actor.staffId,
          foundAt: tx.now,
          withdrawnBy: null,
        })),
      )
      .execute();
}
