import { newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit } from '../intake/index.server.ts';
import { openPatient } from '../patients/index.server.ts';
import { nameWords } from '../patients/index.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords, dayWords } from '../practice/wording-of-times.ts';
import { historyView } from './answers-view.server.ts';
import { itemName } from './clearable.ts';
import { type Clearance, clearancesOf } from './clearances.server.ts';
import type { ClearanceView, HealthPageView } from './health-page.tsx';

/**
 * What the page of a patient's health shows.
 * @param visitId of the visit that one comes from and goes back to; another patient's, or none, is passed over
 * @throws NotFound, AccessRefused
 */
export async function healthPageView(
  tx: PracticeTransaction,
  patientId: string,
  visitId: string | null,
): Promise<HealthPageView> {
  const patient = await openPatient(tx, patientId, 'record.read');
  const zone = practiceZone(await clinicsIn(tx));
  const today = dateIn(tx.now, zone);
  const visit = visitId === null ? undefined : await visitBehind(tx, patientId, visitId);
  return {
    patient: { id: patientId, name: nameWords(patient), born: dateWords(patient.birthDate) },
    history: await historyView(tx, patientId),
    clearances: (await clearancesOf(tx, patientId)).map((clearance) => clearanceView(clearance, today, zone)),
    today: today.toString(),
    nextClearanceId: newId(),
    mayWrite: may(tx.actor.roles, 'record.write'),
    visit,
  };
}

async function visitBehind(tx: PracticeTransaction, patientId: string, visitId: string) {
  const found = await tx.db
    .selectFrom('visit')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .where('id', '=', visitId)
    .executeTakeFirst();
  if (!found) return undefined;
  const { during, timeZone } = await openVisit(tx, visitId, 'record.read');
  return { id: visitId, when: dayWords(during.startsAt, timeZone) };
}

function clearanceView(clearance: Clearance, today: Temporal.PlainDate, zone: string): ClearanceView {
  const { id, item, clearedByName, clearedByRole, clearedOn, goodUntil, documentId } = clearance;
  const { enteredByName, enteredAt, withdrawnByName, withdrawnAt, withdrawnWhy } = clearance;
  const isOver = goodUntil !== null && Temporal.PlainDate.compare(goodUntil, today) < 0;
  return {
    id,
    item: itemName(item),
    itemId: item,
    from: `${clearedByName}, ${clearedByRole}`,
    clearedOn: dateWords(clearedOn),
    until: goodUntil === null ? 'no end written' : `until ${dateWords(goodUntil)}`,
    documentId,
    entered: `${enteredByName}, ${dateWords(dateIn(enteredAt, zone))}`,
    state: withdrawnAt ? 'withdrawn' : isOver ? 'over' : 'good',
    withdrawn: withdrawnAt && `${withdrawnByName}, ${dateWords(dateIn(withdrawnAt, zone))}: ${withdrawnWhy}`,
  };
}
