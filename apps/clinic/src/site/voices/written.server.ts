import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/**
 * Words with what became of them, and nothing that says who wrote them: tables of who was asked and who signed are not
 * joined here, so that no page made from this can tell more than the author chose.
 */
export function selectVoices(db: Transaction<Tables>, practiceId: string) {
  return db
    .selectFrom('voice as v')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .leftJoin('voiceWithdrawal as w', (join) =>
      join.onRef('w.practiceId', '=', 'v.practiceId').onRef('w.voiceId', '=', 'v.id'),
    )
    .leftJoinLateral(
      (row) =>
        row
          .selectFrom('voiceDecision as one')
          .select(['one.outcome', 'one.reason', 'one.details', 'one.decidedBy', 'one.decidedAt'])
          .whereRef('one.practiceId', '=', 'v.practiceId')
          .whereRef('one.voiceId', '=', 'v.id')
          .orderBy('one.decidedAt', 'desc')
          .orderBy('one.id', 'desc')
          .limit(1)
          .as('d'),
      (join) => join.on(sql<boolean>`true`),
    )
    .select([
      'v.id',
      'v.language',
      'v.words',
      'v.shownName',
      'v.writtenAt',
      'v.expiresAt',
      'v.clinicId',
      'c.name as clinicName',
      'c.slug as clinicSlug',
      'c.timeZone',
      'w.withdrawnAt',
      'd.outcome',
      'd.reason',
      'd.details',
      'd.decidedBy',
      'd.decidedAt',
    ])
    .where('v.practiceId', '=', practiceId);
}
