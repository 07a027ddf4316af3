import { sql } from 'kysely';
import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Interval, VisitStatus } from '../database/tables.ts';
import type { ClinicPlace } from '../practice/clinics.server.ts';
import { clockWords, dateWords, dayWords } from '../practice/wording-of-times.ts';
import { dayOf } from './today.server.ts';
import { VISIT_MARKS, visitMarks } from './visit-marks.server.ts';
import type { VisitRecordMarks } from './visit-state.ts';

export type PatientVisit = {
  readonly id: string;
  /** "Tue 3 Mar", with the year where it is not this one. */
  readonly day: string;
  readonly from: string;
  readonly clinicName: string;
  readonly clinicianName: string;
  readonly status: VisitStatus;
  readonly walkIn: boolean;
  readonly clinical: { readonly reason: string; readonly marks: VisitRecordMarks } | undefined;
};

export type PatientVisits = {
  readonly today: readonly PatientVisit[];
  /** Soonest first. */
  readonly upcoming: readonly PatientVisit[];
  /** Latest first, `VISITS_A_PAGE` at most. */
  readonly past: readonly PatientVisit[];
  /** The visit after which the next page of earlier ones begins; undefined where there is none. */
  readonly earlierThan: string | undefined;
  readonly isFirstPage: boolean;
};

export const VISITS_A_PAGE = 20;
/** Nobody books a patient further ahead than fits a page. */
const UPCOMING_AT_MOST = 20;

/**
 * One patient's visits. The caller has let the person at the record.
 * @param before id of the visit that the page of past ones ends before; undefined for the latest
 * @param isClinical true where the person may read the record, and so the reason and what is recorded
 */
export async function visitsOfPatient(
  tx: PracticeTransaction,
  patientId: string,
  clinics: readonly ClinicPlace[],
  { before, isClinical }: { readonly before: string | undefined; readonly isClinical: boolean },
): Promise<PatientVisits> {
  const zoneOf = (clinicId: string) => clinics.find(({ id }) => id === clinicId)?.timeZone ?? 'UTC';
  const { startsAt: dayStarts, endsAt: dayEnds } = dayOf(tx.now, clinics[0]?.timeZone ?? 'UTC');
  const cursor = before !== undefined && isId(before) ? before : undefined;
  const ahead = selectVisits(tx, patientId, isClinical)
    .where(sql<boolean>`lower(v.during) >= ${dayStarts}`)
    .orderBy(sql`lower(v.during)`)
    .orderBy('v.id')
    .limit(cursor ? 0 : UPCOMING_AT_MOST);
  const past = selectVisits(tx, patientId, isClinical)
    .where(sql<boolean>`lower(v.during) < ${dayStarts}`)
    .$if(cursor !== undefined, (query) =>
      query.where(sql<boolean>`(lower(v.during), v.id) < (
        select lower(c.during), c.id from visit c
        where c.practice_id = ${tx.practiceId} and c.patient_id = ${patientId} and c.id = ${cursor}
      )`),
    )
    .orderBy(sql`lower(v.during) desc`)
    .orderBy('v.id', 'desc')
    .limit(VISITS_A_PAGE + 1);
  // Both ends of the list in one round trip: each branch walks the index from its own side.
  const { rows } = await sql<VisitRow>`${ahead} union all ${past}`.execute(tx.db);
  const isAhead = (row: VisitRow) => Temporal.Instant.compare(row.during.startsAt, dayStarts) >= 0;
  const earlier = rows.filter((row) => !isAhead(row));

  const words = (row: VisitRow): PatientVisit => {
    const zone = zoneOf(row.clinicId);
    const date = row.during.startsAt.toZonedDateTimeISO(zone).toPlainDate();
    const isThisYear = date.year === tx.now.toZonedDateTimeISO(zone).year;
    return {
      id: row.id,
      day: isThisYear ? dayWords(row.during.startsAt, zone) : dateWords(date),
      from: clockWords(row.during.startsAt, zone),
      clinicName: clinics.find(({ id }) => id === row.clinicId)?.name ?? '',
      clinicianName: row.clinicianName,
      status: row.status,
      walkIn: row.walkIn,
      clinical: isClinical
        ? {
            reason: row.reason ?? '',
            marks: visitMarks({
              hasDrawing: row.hasDrawing ?? false,
              needling: row.needling ?? null,
              note: row.note ?? null,
            }),
          }
        : undefined,
    };
  };
  const isToday = (row: VisitRow) => Temporal.Instant.compare(row.during.startsAt, dayEnds) < 0;
  const shown = earlier.slice(0, VISITS_A_PAGE);
  return {
    today: rows.filter((row) => isAhead(row) && isToday(row)).map(words),
    upcoming: rows.filter((row) => isAhead(row) && !isToday(row)).map(words),
    past: shown.map(words),
    earlierThan: earlier.length > VISITS_A_PAGE ? shown.at(-1)?.id : undefined,
    isFirstPage: cursor === undefined,
  };
}

/** What is clinical is absent where it was not asked for. */
type VisitRow = {
  readonly id: string;
  readonly clinicId: string;
  readonly during: Interval;
  readonly status: VisitStatus;
  readonly walkIn: boolean;
  readonly clinicianName: string;
  readonly reason?: string;
  readonly hasDrawing?: boolean;
  readonly needling?: 'open' | 'signed' | null;
  readonly note?: 'draft' | 'signed' | null;
};

function selectVisits(tx: PracticeTransaction, patientId: string, isClinical: boolean) {
  return tx.db
    .selectFrom('visit as v')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'v.practiceId').onRef('m.id', '=', 'v.clinicianId'),
    )
    .select(['v.id', 'v.clinicId', 'v.during', 'v.status', 'v.walkIn', 'm.displayName as clinicianName'])
    .$if(isClinical, (query) =>
      query.select([
        'v.reason',
        VISIT_MARKS.hasDrawing.as('hasDrawing'),
        VISIT_MARKS.needling.as('needling'),
        VISIT_MARKS.note.as('note'),
      ]),
    )
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.patientId', '=', patientId);
}
