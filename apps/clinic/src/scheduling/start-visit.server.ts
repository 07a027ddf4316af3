import { sql } from 'kysely';
import { isId, newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
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
  | { readonly kind: 'busy'; readonly clinicianName: string; readonly until: string; readonly clinicId: string }
  | { readonly kind: 'refused'; readonly field: 'clinicianId' | 'clinicId'; readonly sentence: string };

/**
 * Starts a visit now, for a patient who stands at the desk. Whether the clinician is free is the database's answer: of
 * two who start at once, one gets the visit. A reason to overlap is used, and kept, only where there is an overlap.
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
  if (wanted.overlapReason !== '') {
    await insert(wanted.overlapReason);
    return { kind: 'started', visitId, overlaps: true };
  }
  const until = await busyUntil(tx, clinicianId, during);
  return {
    kind: 'busy',
    clinicianName: clinician.displayName,
    until: clockWords(until, clinic.timeZone),
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

/** The end of what stands in the way; one visit after another without a gap is one stretch. */
async function busyUntil(
  tx: PracticeTransaction,
  clinicianId: string,
  during: { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant },
): Promise<Temporal.Instant> {
  const rows = await tx.db
    .selectFrom('visit')
    .select('during')
    .where('practiceId', '=', tx.practiceId)
    .where('clinicianId', '=', clinicianId)
    .where('status', 'not in', ['cancelled', 'no-show'])
    .where(sql<boolean>`during && ${rangeText(during)}::tstzrange`)
    .execute();
  return (
    rows
      .map((row) => row.during.endsAt)
      .toSorted(Temporal.Instant.compare)
      .at(-1) ?? during.endsAt
  );
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
