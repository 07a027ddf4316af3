import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { siteChanged } from '../served/changed.server.ts';
import { federalHolidaysFrom } from './federal-holidays.ts';
import type { Stretch, WeekStretch } from './hours.ts';
import { openingSummary } from './opening-summary.ts';
import { type PublicClinic, readClinics } from './read-clinics.server.ts';
import type { SketchMap } from './sketch-map.ts';

/** `stale`: somebody else saved another version since the form was made. */
export type Saved = 'saved' | 'stale';

/** @throws NotFound where the practice has no such clinic */
export async function ownClinic(tx: PracticeTransaction, clinicId: string): Promise<PublicClinic> {
  const clinic = (await readClinics(tx.db, tx.practiceId, tx.now)).find(({ id }) => id === clinicId);
  if (!clinic) throw new NotFound('There is no such clinic.');
  return clinic;
}

type Columns = {
  readonly email?: string;
  readonly parkingEn?: string;
  readonly parkingEs?: string;
  readonly busEn?: string;
  readonly busEs?: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly openingText?: string;
  readonly sketchMap?: string | null;
};

/** Changes a clinic's own row where it is still the edition that the form was made from. */
async function saveClinic(
  tx: PracticeTransaction,
  clinicId: string,
  edition: number,
  columns: Columns,
): Promise<Saved> {
  const { numUpdatedRows } = await tx.db
    .updateTable('clinic')
    .set({ ...columns, edition: edition + 1 })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', clinicId)
    .where('edition', '=', edition)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return 'stale';
  await siteChanged(tx.db, tx.practiceId, 'clinics');
  return 'saved';
}

export function saveFacts(
  tx: PracticeTransaction,
  clinicId: string,
  { edition, ...facts }: Columns & { readonly edition: number },
): Promise<Saved> {
  return saveClinic(tx, clinicId, edition, facts);
}

export function saveMap(
  tx: PracticeTransaction,
  clinicId: string,
  edition: number,
  map: SketchMap | null,
): Promise<Saved> {
  return saveClinic(tx, clinicId, edition, { sketchMap: map && JSON.stringify(map) });
}

/** The whole week at once; the line that other pages show is made from it. */
export async function saveWeek(
  tx: PracticeTransaction,
  clinicId: string,
  edition: number,
  week: readonly WeekStretch[],
): Promise<Saved> {
  const openingText = openingSummary(week, 'en').replaceAll('\u00a0', ' ');
  const saved = await saveClinic(tx, clinicId, edition, { openingText });
  if (saved === 'stale') return saved;
  const { practiceId, db } = tx;
  await db.deleteFrom('clinicHours').where('practiceId', '=', practiceId).where('clinicId', '=', clinicId).execute();
  if (week.length > 0) {
    await db
      .insertInto('clinicHours')
      .values(week.map(({ weekday, ...stretch }) => ({ practiceId, clinicId, weekday, ...columnsOf(stretch) })))
      .execute();
  }
  return saved;
}

export type NewException = {
  readonly date: Temporal.PlainDate;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly hours: readonly Stretch[];
};

/** Sets a day; one that was there with the same date is replaced. */
export async function saveException(tx: PracticeTransaction, clinicId: string, wanted: NewException): Promise<void> {
  const { practiceId, db } = tx;
  const { date, nameEn, nameEs, hours } = wanted;
  await deleteException(tx, clinicId, date);
  await db.insertInto('clinicException').values({ practiceId, clinicId, onDate: date, nameEn, nameEs }).execute();
  if (hours.length > 0) {
    await db
      .insertInto('clinicExceptionHours')
      .values(hours.map((stretch) => ({ practiceId, clinicId, onDate: date, ...columnsOf(stretch) })))
      .execute();
  }
  await siteChanged(db, practiceId, 'clinics');
}

export async function removeException(
  tx: PracticeTransaction,
  clinicId: string,
  date: Temporal.PlainDate,
): Promise<void> {
  await deleteException(tx, clinicId, date);
  await siteChanged(tx.db, tx.practiceId, 'clinics');
}

/** Adds the federal holidays of the next twelve months as closed days; days that have their own word keep it. */
export async function addFederalHolidays(tx: PracticeTransaction, clinic: PublicClinic): Promise<void> {
  const today = tx.now.toZonedDateTimeISO(clinic.timeZone).toPlainDate();
  for (const { date, nameEn, nameEs } of federalHolidaysFrom(today)) {
    if (clinic.hours.exceptions.some((one) => one.date.equals(date))) continue;
    await saveException(tx, clinic.id, { date, nameEn, nameEs, hours: [] });
  }
}

async function deleteException({ db, practiceId }: PracticeTransaction, clinicId: string, date: Temporal.PlainDate) {
  await db
    .deleteFrom('clinicException')
    .where('practiceId', '=', practiceId)
    .where('clinicId', '=', clinicId)
    .where('onDate', '=', date)
    .execute();
}

function columnsOf({ from, to, byArrangement }: Stretch) {
  return { fromMinute: from, toMinute: to, byArrangement };
}
