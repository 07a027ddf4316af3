import { sql } from 'kysely';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { VisitStatus } from '../database/tables.ts';
import { seesSharedPatientsOnly } from '../patients/index.server.ts';
import { ageWords, nameWords } from '../patients/index.ts';
import { type ClinicPlace, clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { clockWords, dayWords } from '../practice/wording-of-times.ts';
import { VISIT_MARKS, visitMarks } from './visit-marks.server.ts';
import type { VisitRecordMarks } from './visit-state.ts';

export type TodayVisit = {
  readonly id: string;
  readonly patientId: string;
  readonly name: string;
  readonly age: string;
  /** "15:30", by the clinic's own clock. */
  readonly from: string;
  readonly to: string;
  readonly clinicName: string;
  readonly status: VisitStatus;
  readonly walkIn: boolean;
  /** True from its start to its end. */
  readonly isNow: boolean;
  /** Only for those who may read the record. */
  readonly clinical: { readonly reason: string; readonly marks: VisitRecordMarks } | undefined;
};

export type TodayList = {
  readonly clinicianId: string;
  readonly clinicianName: string;
  readonly isOwn: boolean;
  readonly visits: readonly TodayVisit[];
};

export type TodayView = {
  readonly day: string;
  readonly clock: string;
  /** The person's own list first, then by name. */
  readonly lists: readonly TodayList[];
  readonly mayStart: boolean;
  readonly seesSharedOnly: boolean;
  readonly worksWithPatients: boolean;
};

/**
 * The day's visits, each by the clock of its clinic. A clinician sees the reason and the state of the record of her own
 * patients, a student of those shared with her; of the others, who comes when.
 */
export async function readToday(tx: PracticeTransaction): Promise<TodayView> {
  const clinics = await clinicsIn(tx);
  const zone = practiceZone(clinics);
  const seesSharedOnly = seesSharedPatientsOnly(tx, 'visits.today');
  const rows = await selectDay(tx, clinics, seesSharedOnly);
  const mayRead = may(tx.actor.roles, 'record.read');
  const today = dateIn(tx.now, zone);
  const lists = new Map<string, TodayList & { visits: TodayVisit[] }>();
  for (const row of rows) {
    const clinic = clinics.find(({ id }) => id === row.clinicId);
    if (!clinic || !isOnDay(row.during.startsAt, clinic, tx.now)) continue;
    const isOwn = row.clinicianId === tx.actor.staffId;
    const isClinical = mayRead && (isOwn || seesSharedOnly);
    if (isClinical) tx.touch(row.patientId);
    const list = lists.get(row.clinicianId) ?? {
      clinicianId: row.clinicianId,
      clinicianName: row.clinicianName,
      isOwn,
      visits: [],
    };
    lists.set(row.clinicianId, list);
    list.visits.push({
      id: row.id,
      patientId: row.patientId,
      name: nameWords(row),
      age: ageWords(row.birthDate, today),
      from: clockWords(row.during.startsAt, clinic.timeZone),
      to: clockWords(row.during.endsAt, clinic.timeZone),
      clinicName: clinic.name,
      status: row.status,
      walkIn: row.walkIn,
      isNow: holds(row.during, tx.now) && row.status !== 'cancelled',
      clinical: isClinical ? { reason: row.reason, marks: visitMarks(row) } : undefined,
    });
  }
  return {
    day: dayWords(tx.now, zone),
    clock: clockWords(tx.now, zone),
    lists: [...lists.values()].sort(
      (a, b) => Number(b.isOwn) - Number(a.isOwn) || a.clinicianName.localeCompare(b.clinicianName),
    ),
    mayStart: may(tx.actor.roles, 'visits.start'),
    seesSharedOnly,
    worksWithPatients: tx.actor.roles.includes('clinician'),
  };
}

function selectDay(tx: PracticeTransaction, clinics: readonly ClinicPlace[], sharedOnly: boolean) {
  const days = clinics.map((clinic) => dayOf(tx.now, clinic.timeZone));
  const from = days.map(({ startsAt }) => startsAt).toSorted(Temporal.Instant.compare)[0] ?? tx.now;
  const to =
    days
      .map(({ endsAt }) => endsAt)
      .toSorted(Temporal.Instant.compare)
      .at(-1) ?? tx.now;
  return tx.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.practiceId', '=', 'v.practiceId').onRef('p.id', '=', 'v.patientId'),
    )
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'v.practiceId').onRef('m.id', '=', 'v.clinicianId'),
    )
    .select([
      'v.id',
      'v.clinicId',
      'v.clinicianId',
      'v.patientId',
      'v.during',
      'v.status',
      'v.reason',
      'v.walkIn',
      'm.displayName as clinicianName',
      'p.givenName',
      'p.familyName',
      'p.nameUsed',
      'p.birthDate',
      VISIT_MARKS.hasDrawing.as('hasDrawing'),
      VISIT_MARKS.needling.as('needling'),
      VISIT_MARKS.note.as('note'),
    ])
    .where('v.practiceId', '=', tx.practiceId)
    .where(sql<boolean>`lower(v.during) >= ${from}`)
    .where(sql<boolean>`lower(v.during) < ${to}`)
    .$if(sharedOnly, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('patientShare as s')
            .select('s.id')
            .where('s.practiceId', '=', tx.practiceId)
            .whereRef('s.patientId', '=', 'v.patientId')
            .where('s.studentId', '=', tx.actor.staffId)
            .where('s.endedAt', 'is', null),
        ),
      ),
    )
    .orderBy(sql`lower(v.during)`)
    .orderBy('v.id')
    .execute();
}

function holds(during: { startsAt: Temporal.Instant; endsAt: Temporal.Instant }, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(during.startsAt, now) <= 0 && Temporal.Instant.compare(now, during.endsAt) < 0;
}

/** The clinic's day as instants [startsAt, endsAt): 23 or 25 hours long where the clocks change. */
export function dayOf(now: Temporal.Instant, timeZone: string) {
  const date = dateIn(now, timeZone);
  return {
    startsAt: date.toZonedDateTime(timeZone).toInstant(),
    endsAt: date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant(),
  };
}

function isOnDay(startsAt: Temporal.Instant, clinic: ClinicPlace, now: Temporal.Instant): boolean {
  return dateIn(startsAt, clinic.timeZone).equals(dateIn(now, clinic.timeZone));
}
