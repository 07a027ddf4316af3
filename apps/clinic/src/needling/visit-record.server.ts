import { isId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import type { VisitStatus } from '../database/tables.ts';
import { requirePatient } from '../patients/index.server.ts';
import { nameWords, recordNameWords } from '../patients/index.ts';

/** A visit with the names around it, as the needling page, the note and its print show them. */
export type VisitRecord = {
  readonly id: string;
  readonly patientId: string;
  /** As the person is called, on every screen. */
  readonly patientName: string;
  /** As papers name the person: what is signed and printed. */
  readonly recordName: string;
  readonly birthDate: Temporal.PlainDate;
  readonly clinicianId: string;
  readonly clinicianName: string;
  readonly clinicianCredentials: string;
  readonly clinicName: string;
  readonly timeZone: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly status: VisitStatus;
  readonly reason: string;
};

/**
 * The visit, where this person may open its patient's record; the access is logged.
 * @param lock true before anything of the visit is written: two signings, or a signing and a change, then wait in line
 * @throws NotFound, AccessRefused
 */
export async function openVisit(tx: PracticeTransaction, visitId: string, lock = false): Promise<VisitRecord> {
  if (!isId(visitId)) throw new NotFound('There is no such visit.');
  const visit = await tx.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.practiceId', '=', 'v.practiceId').onRef('p.id', '=', 'v.patientId'),
    )
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'v.practiceId').onRef('m.id', '=', 'v.clinicianId'),
    )
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .select([
      'v.id',
      'v.patientId',
      'p.givenName',
      'p.familyName',
      'p.nameUsed',
      'p.birthDate',
      'v.clinicianId',
      'm.displayName as clinicianName',
      'm.credentials as clinicianCredentials',
      'c.name as clinicName',
      'c.timeZone',
      'v.during',
      'v.status',
      'v.reason',
    ])
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.id', '=', visitId)
    .$if(lock, (query) => query.forUpdate('v'))
    .executeTakeFirst();
  if (!visit) throw new NotFound('There is no such visit.');
  await requirePatient(tx, visit.patientId, lock ? 'record.write' : 'record.read');
  const { givenName, familyName, nameUsed, during, ...rest } = visit;
  const name = { givenName, familyName, nameUsed };
  return {
    ...rest,
    patientName: nameWords(name),
    recordName: recordNameWords(name),
    startsAt: during.startsAt,
    endsAt: during.endsAt,
  };
}
