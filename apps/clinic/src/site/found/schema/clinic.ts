import type { DayOfWeek, MedicalClinic } from 'schema-dts';
import { practiceId } from './site.ts';

const DAYS = [
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
  'https://schema.org/Saturday',
  'https://schema.org/Sunday',
] as const satisfies readonly DayOfWeek[];

export type ClinicInWords = {
  readonly path: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly telephone: string;
  readonly place?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Day of the week from 1, Monday; times as the clock on the clinic's wall shows them, such as `08:00`. */
  readonly hours?: readonly { readonly day: number; readonly opens: string; readonly closes: string }[];
};

/** One of the practice's clinics: where it is and when it is open. */
export function medicalClinic(origin: string, clinic: ClinicInWords) {
  const { path, name, street, city, state, postalCode, telephone, place, hours = [] } = clinic;
  const url = new URL(path, origin).href;
  return {
    '@type': 'MedicalClinic',
    '@id': `${url}#clinic`,
    name,
    url,
    telephone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      addressLocality: city,
      addressRegion: state,
      postalCode,
      addressCountry: 'US',
    },
    parentOrganization: { '@id': practiceId(origin) },
    ...(place ? { geo: { '@type': 'GeoCoordinates', ...place } } : {}),
    openingHoursSpecification: hours.flatMap(({ day, opens, closes }) => {
      const dayOfWeek = DAYS[day - 1];
      return dayOfWeek ? [{ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes } as const] : [];
    }),
  } as const satisfies MedicalClinic;
}
