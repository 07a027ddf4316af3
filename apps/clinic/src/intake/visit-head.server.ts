import { questionsOf } from '@filiform/needling';
import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { nameWords, recordNameWords } from '../patients/index.ts';
import { timeWords } from '../practice/wording-of-times.ts';
import { ageAt } from './visit-age.ts';
import type { VisitHeadFacts } from './visit-head.tsx';
import type { OpenedVisit } from './visit-of.server.ts';

/** Who lies on the table, when and where, and how far the visit's record has come. */
export async function visitHead(tx: PracticeTransaction, visit: OpenedVisit): Promise<VisitHeadFacts> {
  const { db, practiceId, now } = tx;
  const drawing = await db
    .selectFrom('painDrawing')
    .select(sql<boolean>`jsonb_array_length(drawing -> 'strokes') > 0`.as('hasStrokes'))
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  const answers = await db
    .selectFrom('healthAnswer')
    .distinctOn('question')
    .select('choice')
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visit.id)
    .orderBy('question')
    .orderBy('answeredAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const sites = await db
    .selectFrom('needlingSession')
    .innerJoin('needlingSite', (join) =>
      join
        .onRef('needlingSite.practiceId', '=', 'needlingSession.practiceId')
        .onRef('needlingSite.sessionId', '=', 'needlingSession.id'),
    )
    .select(['needlingSite.needlesIn', 'needlingSite.needlesOut'])
    .where('needlingSession.practiceId', '=', practiceId)
    .where('needlingSite.practiceId', '=', practiceId)
    .where('needlingSession.visitId', '=', visit.id)
    .where('needlingSite.removedAt', 'is', null)
    .execute();
  const measured = await db
    .selectFrom('retestMeasure')
    .select((row) => [row.fn.count<number>('beforeAt').as('before'), row.fn.count<number>('afterAt').as('after')])
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visit.id)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  const given = await db
    .selectFrom('aftercareGiven')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visit.id)
    .limit(1)
    .executeTakeFirst();
  const note = await db
    .selectFrom('note')
    .select('signedAt')
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visit.id)
    .executeTakeFirst();
  const consent = await db
    .selectFrom('consent as s')
    .innerJoin('episodeOfCare as e', (join) =>
      join.onRef('e.practiceId', '=', 's.practiceId').onRef('e.id', '=', 's.episodeId'),
    )
    .leftJoin('consentWithdrawal as w', (join) =>
      join.onRef('w.practiceId', '=', 's.practiceId').onRef('w.consentId', '=', 's.id'),
    )
    .select('w.id as withdrawal')
    .where('s.practiceId', '=', practiceId)
    .where('s.patientId', '=', visit.patientId)
    .where('e.endedOn', 'is', null)
    .orderBy('s.signedAt', 'desc')
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const events = await db
    .selectFrom('adverseEvent')
    .select('id')
    .distinct()
    .where('practiceId', '=', practiceId)
    .where('visitId', '=', visit.id)
    .execute();
  return {
    visitId: visit.id,
    patientId: visit.patientId,
    patientName: nameWords(visit),
    recordName: recordNameWords(visit),
    age: ageAt(visit.birthDate, visit.timeZone, now),
    when: timeWords(visit.during.startsAt, visit.timeZone),
    clinicName: visit.clinicName,
    clinicianName: visit.clinicianName,
    reason: visit.reason,
    steps: {
      drawn: drawing?.hasStrokes ?? false,
      asked: { done: answers.filter(({ choice }) => choice !== null).length, all: questionsOf('visit').length },
      consented: consent?.withdrawal === null,
      sites: sites.length,
      needlesIn: counted(sites.map((site) => site.needlesIn)),
      needlesOut: counted(sites.map((site) => site.needlesOut)),
      baselines: measured.before,
      retested: measured.after,
      aftercare: given ? 'given' : 'not given',
      events: events.length,
      note: note === undefined ? 'none' : note.signedAt === null ? 'draft' : 'signed',
    },
  };
}

/** The sum of what was counted; undefined while nobody counted anything: no count is not a count of nought. */
function counted(counts: readonly (number | null)[]): number | undefined {
  const there = counts.filter((count) => count !== null);
  return there.length === 0 ? undefined : there.reduce((sum, count) => sum + count, 0);
}
