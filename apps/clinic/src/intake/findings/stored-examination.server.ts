import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { openVisit } from '../visit-of.server.ts';
import { type Examination, NOTHING_EXAMINED } from './examination.ts';
import { parseExamination } from './parse-examination.ts';

export type StoredExamination = {
  readonly examination: Examination;
  readonly rowVersion: number;
  /** Who changed it last. */
  readonly savedBy: string;
};

/** The examination of a visit; undefined where none was begun. The caller has checked that the record may be opened. */
export async function examinationOfVisit(
  tx: PracticeTransaction,
  visitId: string,
): Promise<StoredExamination | undefined> {
  const row = await tx.db
    .selectFrom('examination')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.practiceId', '=', 'examination.practiceId')
        .onRef('staffMember.id', '=', 'examination.examinedBy'),
    )
    .select([
      'examination.complaint',
      'examination.features',
      'examination.rowVersion',
      'staffMember.displayName as savedBy',
    ])
    .where('examination.practiceId', '=', tx.practiceId)
    .where('staffMember.practiceId', '=', tx.practiceId)
    .where('examination.visitId', '=', visitId)
    .executeTakeFirst();
  if (!row) return undefined;
  const findings = await standingFindings(tx, visitId);
  const { complaint, features, rowVersion, savedBy } = row;
  return { examination: known({ complaint, features, findings }), rowVersion, savedBy };
}

/** What was found at a visit alone; nothing where none was begun. @throws NotFound, AccessRefused */
export async function readExamination(tx: PracticeTransaction, visitId: string): Promise<Examination> {
  await openVisit(tx, visitId, 'record.read');
  return (await examinationOfVisit(tx, visitId))?.examination ?? NOTHING_EXAMINED;
}

/** The findings that were not taken back, in the order of finding. */
export async function standingFindings(tx: PracticeTransaction, visitId: string) {
  return tx.db
    .selectFrom('finding')
    .select(['id', 'muscle', 'side', 'kind', 'triggerPoint'])
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .where('withdrawnAt', 'is', null)
    .orderBy('foundAt')
    .orderBy('id')
    .execute();
}

type StoredWords = {
  readonly complaint: string | null;
  readonly features: readonly string[];
  readonly findings: readonly unknown[];
};

/** What this version of the program knows; an id that left the vocabulary stays stored, and is not ranked. */
function known({ complaint, features, findings }: StoredWords): Examination {
  const read = (part: Parameters<typeof parseExamination>[0]) => {
    const parsed = parseExamination(part);
    return parsed.ok ? parsed.value : undefined;
  };
  return {
    complaint: read({ complaint })?.complaint,
    features: features.flatMap((feature) => read({ features: [feature] })?.features ?? []),
    findings: findings.flatMap((finding) => read({ findings: [finding] })?.findings ?? []),
  };
}
