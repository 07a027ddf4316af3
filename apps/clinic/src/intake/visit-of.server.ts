import { isId } from '../database/identifier.ts';
import type { Action } from '../database/permissions.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from '../patients/index.server.ts';

/**
 * The visit behind an address, once it is sure that this person may open the patient's record; says so to the access log.
 * @throws NotFound, AccessRefused
 */
export async function openVisit(tx: PracticeTransaction, visitId: string, action: Action) {
  const visit = isId(visitId)
    ? await tx.db
        .selectFrom('visit')
        .innerJoin('patient', (join) =>
          join.onRef('patient.practiceId', '=', 'visit.practiceId').onRef('patient.id', '=', 'visit.patientId'),
        )
        .innerJoin('clinic', (join) =>
          join.onRef('clinic.practiceId', '=', 'visit.practiceId').onRef('clinic.id', '=', 'visit.clinicId'),
        )
        .innerJoin('staffMember', (join) =>
          join
            .onRef('staffMember.practiceId', '=', 'visit.practiceId')
            .onRef('staffMember.id', '=', 'visit.clinicianId'),
        )
        .select([
          'visit.id',
          'visit.patientId',
          'visit.clinicId',
          'visit.during',
          'visit.status',
          'visit.reason',
          'patient.givenName',
          'patient.familyName',
          'patient.nameUsed',
          'patient.birthDate',
          'patient.language',
          'clinic.name as clinicName',
          'clinic.timeZone',
          'staffMember.displayName as clinicianName',
        ])
        .where('visit.practiceId', '=', tx.practiceId)
        .where('patient.practiceId', '=', tx.practiceId)
        .where('clinic.practiceId', '=', tx.practiceId)
        .where('staffMember.practiceId', '=', tx.practiceId)
        .where('visit.id', '=', visitId)
        .executeTakeFirst()
    : undefined;
  if (!visit)
    throw new NotFound('There is no such visit. It may have been moved to another record: look at the patient.');
  await requirePatient(tx, visit.patientId, action);
  return visit;
}

export type OpenedVisit = Awaited<ReturnType<typeof openVisit>>;
