import { type ClinicView, clinicView, hourWords } from './clinic-view.ts';
import { dateLine } from './public-times.ts';
import type { PublicClinic } from './read-clinics.server.ts';
import type { SketchMap } from './sketch-map.ts';
import { streetLines } from './street-lines.ts';
import { stretchesText } from './stretches-text.ts';

/** A clinic as the owner changes it. */
export type OwnerClinic = {
  readonly id: string;
  readonly edition: number;
  /** As visitors see it now. */
  readonly shown: ClinicView;
  readonly facts: Readonly<
    Record<'email' | 'parkingEn' | 'parkingEs' | 'busEn' | 'busEs' | 'latitude' | 'longitude', string>
  >;
  /** Monday first, as typed. */
  readonly days: readonly string[];
  readonly exceptions: readonly {
    readonly date: string;
    readonly when: string;
    readonly name: string;
    readonly hours: string;
  }[];
  readonly map: SketchMap | undefined;
  /** The map as lines; empty where there is none, or where its streets come from a file. */
  readonly streets: string;
};

export function ownerClinic(clinic: PublicClinic, now: Temporal.Instant): OwnerClinic {
  const { id, edition, email, parkingEn, parkingEs, busEn, busEs, latitude, longitude, hours, sketchMap } = clinic;
  const today = now.toZonedDateTimeISO(clinic.timeZone).toPlainDate();
  const degrees = (value: number | null) => (value === null ? '' : String(value));
  return {
    id,
    edition,
    shown: clinicView(clinic, now, 'en').view,
    facts: { email, parkingEn, parkingEs, busEn, busEs, latitude: degrees(latitude), longitude: degrees(longitude) },
    days: [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
      stretchesText(
        hours.week.filter((one) => one.weekday === weekday).toSorted((one, other) => one.from - other.from),
      ),
    ),
    exceptions: hours.exceptions
      .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0)
      .map(({ date, nameEn, nameEs, stretches }) => ({
        date: date.toString(),
        when: dateLine(date, today, 'en'),
        name: nameEs ? `${nameEn} (${nameEs})` : nameEn,
        hours: hourWords(stretches, 'en').join(' and '),
      })),
    map: sketchMap,
    streets: (sketchMap && streetLines(sketchMap)) ?? '',
  };
}
