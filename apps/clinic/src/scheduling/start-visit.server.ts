import { sql } from 'kysely';
import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Interval } from '../database/tables.ts';
import { rangeText } from '../database/values.ts';
import { requirePatient } from '../patients/index.server.ts';
import { type ClinicPlace, clinicsIn } from '../practice/clinics.server.ts';
import { clockWords } from '../practice/wording-of-times.ts';
import { lockClinician, unlessDoubleBooked } from './double-booking.server.ts';

export const WALK_IN_MINUTES = 45;

export type WantedVisit = {
  readonly patientId: string;
  /** Empty: where the clinician works today. */
  readonly clinicId: string;
  /** Empty: the person herself. */
  readonly clinicianId: string;
  readonly reason: string;
  /** Why two visits may overlap, where somebody decided so. */
  readonly overlapReason: string;
};

export type Started =
  | { readonly kind: 'started'; readonly visitId: string; readonly overlaps: boolean }
  | {
      readonly kind: 'busy';
      readonly clinicianId: string;
      readonly clinicianName: string;
      readonly until: string;
      readonly clinicId: string;
    }
  | { readonly kind: 'refused'; readonly field: 'clinicianId' | 'clinicId'; readonly sentence: string };

/**
 * Starts a visit now, for a patient who stands at the desk. Whether the clinician is free is the database's answer: of
 * two who start at once, one gets the visit. A reason to overlap is used, and kept, only where there is an overlap.
 * Where it is this patient's own visit that is in the way, begun a moment ago or booked for soon, that one is opened.
 * @throws NotFound, AccessRefused
 */
export async function startVisit(tx: PracticeTransaction, wanted: WantedVisit): Promise<Started> {
  await requirePatient(tx, wanted.patientId, 'visits.start');
  const clinicianId = wanted.clinicianId || tx.actor.staffId;
  const clinician = (await cliniciansIn(tx)).find(({ id }) => id === clinicianId);
  if (!clinician)
    return { kind: 'refused', field: 'clinicianId', sentence: 'Choose the clinician who sees the patient.' };
  const clinics = await clinicsIn(tx);
  const clinicId = wanted.clinicId || (await usualClinic(tx, clinicianId)) || clinics[0]?.id;
  const clinic = clinics.find(({ id }) => id === clinicId);
  if (!clinic) return { kind: 'refused', field: 'clinicId', sentence: 'Choose the clinic where the patient is.' };

  await lockClinician(tx, clinicianId);
  const startsAt = tx.now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const during = { startsAt, endsAt: startsAt.add({ minutes: WALK_IN_MINUTES }) };
  const visitId = newId();
  const insert = (overlapReason: string | null) =>
    tx.db
      .insertInto('visit')
      .values({
        practiceId: tx.practiceId,
        id: visitId,
        clinicId: clinic.id,
        clinicianId,
        patientId: wanted.patientId,
        during: rangeText(during),
        status: 'arrived',
        reason: wanted.reason,
        walkIn: true,
        deliberateOverlapReason: overlapReason,
        cancelledAt: null,
      })
      .execute();
  if ((await unlessDoubleBooked(tx, () => insert(null))) !== 'clash') {
    return { kind: 'started', visitId, overlaps: false };
  }
  const inTheWay = await overlapping(tx, clinicianId, during);
  const same = inTheWay.find(({ patientId, status }) => patientId === wanted.patientId && status !== 'done');
  if (same) {
    await arrive(tx, same.id);
    return { kind: 'started', visitId: same.id, overlaps: false };
  }
  if (wanted.overlapReason !== '') {
    await insert(wanted.overlapReason);
    return { kind: 'started', visitId, overlaps: true };
  }
  const until = inTheWay
    .map((visit) => visit.during.endsAt)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return {
    kind: 'busy',
    clinicianId,
    clinicianName: clinician.displayName,
    until: clockWords(until ?? during.endsAt, clinic.timeZone),
    clinicId: clinic.id,
  };
}

export type Clinician = { readonly id: string; readonly displayName: string; readonly credentials: string };

/** Who can be chosen to see a patient, by name. */
export function cliniciansIn(tx: PracticeTransaction): Promise<readonly Clinician[]> {
  return tx.db
    .selectFrom('staffMember as m')
    .innerJoin('staffRole as r', (join) =>
      join.onRef('r.practiceId', '=', 'm.practiceId').onRef('r.staffId', '=', 'm.id'),
    )
    .select(['m.id', 'm.displayName', 'm.credentials'])
    .where('m.practiceId', '=', tx.practiceId)
    .where('m.deactivatedAt', 'is', null)
    .where('r.role', '=', 'clinician')
    .orderBy('m.displayName')
    .execute();
}

/** Where the clinician is today by her visits, or else where she was last. */
async function usualClinic(tx: PracticeTransaction, clinicianId: string): Promise<string | undefined> {
  const last = await tx.db
    .selectFrom('visit')
    .select('clinicId')
    .where('practiceId', '=', tx.practiceId)
    .where('clinicianId', '=', clinicianId)
    .where('status', '!=', 'cancelled')
    .where(sql<boolean>`lower(during) < ${tx.now.add({ hours: 12 })}`)
    .orderBy(sql`lower(during) desc`)
    .limit(1)
    .executeTakeFirst();
  return last?.clinicId;
}

/** The clinician's visits in this stretch of time. */
async function overlapping(tx: PracticeTransaction, clinicianId: string, during: Interval) {
  return tx.db
    .selectFrom('visit')
    .select(['id', 'patientId', 'status', 'during'])
    .where('practiceId', '=', tx.practiceId)
    .where('clinicianId', '=', clinicianId)
    .where('status', 'not in', ['cancelled', 'no-show'])
    .where(sql<boolean>`during && ${rangeText(during)}::tstzrange`)
    .orderBy(sql`lower(during)`)
    .execute();
}

async function arrive(tx: PracticeTransaction, visitId: string): Promise<void> {
  await tx.db
    .updateTable('visit')
    .set({ status: 'arrived' })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', visitId)
    .where('status', '=', 'booked')
    .execute();
}

export type StartVisitView = {
  readonly clinics: readonly Pick<ClinicPlace, 'id' | 'name'>[];
  readonly clinicians: readonly { readonly id: string; readonly name: string; readonly isBusyNow: boolean }[];
  readonly chosenClinic: string;
  readonly chosenClinician: string;
};

/** What the form for a walk-in offers: all clinics and clinicians, with who is with a patient now. */
export async function startVisitView(tx: PracticeTransaction): Promise<StartVisitView> {
  const clinics = await clinicsIn(tx);
  const clinicians = await cliniciansIn(tx);
  const own = clinicians.some(({ id }) => id === tx.actor.staffId) ? tx.actor.staffId : '';
  const busy = new Set(await busyNow(tx));
  return {
    clinics: clinics.map(({ id, name }) => ({ id, name })),
    clinicians: clinicians.map(({ id, displayName, credentials }) => ({
      id,
      name: credentials ? `${displayName}, ${credentials}` : displayName,
      isBusyNow: busy.has(id),
    })),
    chosenClinic: (own && (await usualClinic(tx, own))) || (clinics[0]?.id ?? ''),
    chosenClinician: own,
  };
}

async function busyNow(tx: PracticeTransaction): Promise<readonly string[]> {
  const startsAt = tx.now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const during = rangeText({ startsAt, endsAt: startsAt.add({ minutes: WALK_IN_MINUTES }) });
  const rows = await tx.db
    .selectFrom('visit')
    .select('clinicianId')
    .distinct()
    .where('practiceId', '=', tx.practiceId)
    .where('status', 'not in', ['cancelled', 'no-show'])
    .where(sql<boolean>`during && ${during}::tstzrange`)
    .execute();
  return rows.map(({ clinicianId }) => clinicianId);
}

/** True where the text could be chosen in the form at all. */
export function isChoice(text: string): boolean {
  return text === '' || isId(text);
}
