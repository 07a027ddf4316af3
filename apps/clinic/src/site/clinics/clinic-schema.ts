import type { MedicalClinic, OpeningHoursSpecification } from 'schema-dts';
import { type PracticeNamed, practiceNamed } from '../found/schema/index.ts';
import { DAY_MINUTES, type Stretch, type WeekStretch } from './hours.ts';
import type { PublicClinic } from './read-clinics.server.ts';

const SCHEMA_DAYS = [
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
  'https://schema.org/Saturday',
  'https://schema.org/Sunday',
] as const;

/** What schema.org is told of a clinic, without anything that a page can't be given. */
export type ClinicFacts = Pick<
  PublicClinic,
  'slug' | 'name' | 'street' | 'city' | 'state' | 'postalCode' | 'telephone' | 'latitude' | 'longitude'
> & {
  readonly week: readonly WeekStretch[];
  /** ISO dates. */
  readonly exceptions: readonly {
    readonly date: string;
    readonly name: string;
    readonly stretches: readonly Stretch[];
  }[];
};

export function clinicFacts(clinic: PublicClinic): ClinicFacts {
  const { slug, name, street, city, state, postalCode, telephone, latitude, longitude, hours } = clinic;
  return {
    ...{ slug, name, street, city, state, postalCode, telephone, latitude, longitude },
    week: hours.week,
    exceptions: hours.exceptions.map(({ date, nameEn, stretches }) => ({
      date: date.toString(),
      name: nameEn,
      stretches,
    })),
  };
}

/**
 * A clinic in the words of schema.org. Hours by arrangement are left out: a search engine would send people to a closed
 * door.
 * @param path of the clinic's own page
 */
export function clinicSchema(practice: PracticeNamed, clinic: ClinicFacts, path: string): MedicalClinic {
  const address = new URL(path, practice.origin).href;
  const { latitude, longitude } = clinic;
  return {
    '@type': 'MedicalClinic',
    '@id': `${address}#clinic`,
    name: `${practice.practiceName}, ${clinic.name}`,
    url: address,
    telephone: clinic.telephone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: clinic.street,
      addressLocality: clinic.city,
      addressRegion: clinic.state,
      postalCode: clinic.postalCode,
      addressCountry: 'US',
    },
    ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    parentOrganization: practiceNamed(practice),
    openingHoursSpecification: weekSchema(clinic),
    specialOpeningHoursSpecification: exceptionSchema(clinic),
  };
}

function weekSchema({ week }: ClinicFacts): OpeningHoursSpecification[] {
  return week
    .filter(({ byArrangement }) => !byArrangement)
    .toSorted((one, other) => one.weekday - other.weekday || one.from - other.from)
    .map((one) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: SCHEMA_DAYS[one.weekday - 1] ?? SCHEMA_DAYS[0],
      ...timesOf(one),
    }));
}

/** A closed day opens and closes at midnight: https://developers.google.com/search/docs/appearance/structured-data/local-business */
function exceptionSchema({ exceptions }: ClinicFacts): OpeningHoursSpecification[] {
  return exceptions.flatMap(({ date, name, stretches }) => {
    const day = {
      '@type': 'OpeningHoursSpecification' as const,
      name,
      validFrom: date,
      validThrough: date,
    };
    const open = stretches.filter(({ byArrangement }) => !byArrangement);
    return open.length === 0
      ? [{ ...day, opens: '00:00', closes: '00:00' }]
      : open.map((one) => ({ ...day, ...timesOf(one) }));
  });
}

function timesOf({ from, to }: Stretch): { readonly opens: string; readonly closes: string } {
  return { opens: clock(from), closes: to === DAY_MINUTES ? '23:59' : clock(to) };
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
