import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { OpeningHours, Stretch } from './hours.ts';
import { readSketchMap, type SketchMap } from './sketch-map.ts';

/** A clinic as visitors find it. */
export type PublicClinic = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly telephone: string;
  readonly timeZone: string;
  /** Of its inbox; not shown to visitors. */
  readonly email: string;
  readonly parkingEn: string;
  readonly parkingEs: string;
  readonly busEn: string;
  readonly busEs: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly sketchMap: SketchMap | undefined;
  readonly edition: number;
  readonly hours: OpeningHours;
};

/**
 * The practice's clinics in its own order, each with its hours.
 * @param now exceptions of days that are past everywhere are left out
 */
export async function readClinics(
  db: Transaction<Tables>,
  practiceId: string,
  now: Temporal.Instant,
): Promise<readonly PublicClinic[]> {
  const clinics = await db
    .selectFrom('clinic')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .orderBy('position')
    .orderBy('name')
    .execute();
  const week = await db.selectFrom('clinicHours').selectAll().where('practiceId', '=', practiceId).execute();
  // Two days back: nowhere does "yesterday", which a night's opening may begin on, lie farther.
  const since = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 2 });
  const exceptions = await db
    .selectFrom('clinicException')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .where('onDate', '>=', since)
    .orderBy('onDate')
    .execute();
  const exceptionHours = await db
    .selectFrom('clinicExceptionHours')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .where('onDate', '>=', since)
    .execute();
  return clinics.map(({ practiceId: _, openingText: __, position: ___, sketchMap, ...clinic }) => ({
    ...clinic,
    sketchMap: readSketchMap(sketchMap),
    hours: {
      week: week
        .filter(({ clinicId }) => clinicId === clinic.id)
        .map((row) => ({ weekday: row.weekday, ...stretchOf(row) })),
      exceptions: exceptions
        .filter(({ clinicId }) => clinicId === clinic.id)
        .map(({ onDate, nameEn, nameEs }) => ({
          date: onDate,
          nameEn,
          nameEs,
          stretches: exceptionHours
            .filter((row) => row.clinicId === clinic.id && row.onDate.equals(onDate))
            .map(stretchOf),
        })),
    },
  }));
}

function stretchOf(row: {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly byArrangement: boolean;
}): Stretch {
  return { from: row.fromMinute, to: row.toMinute, byArrangement: row.byArrangement };
}
