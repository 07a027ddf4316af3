import { type SiteLanguage, type Written, writtenIn } from '../language.ts';
import { clinicWords } from './clinic-words.ts';
import { hoursOn, type OpeningHours, type Stretch } from './hours.ts';
import { openState } from './open-state.ts';
import { capital, exceptionName, openWords } from './open-words.ts';
import { span } from './opening-summary.ts';
import { dateLine, weekdayName } from './public-times.ts';
import type { PublicClinic } from './read-clinics.server.ts';
import type { SketchMap } from './sketch-map.ts';

export type DayRow = {
  readonly day: string;
  readonly isToday: boolean;
  /** One for each stretch; "Closed" where there is none. */
  readonly hours: readonly string[];
  /** The holiday or other reason why the day is another. */
  readonly name: string | undefined;
};

/** A clinic in words, as its pages show it. */
export type ClinicView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly street: string;
  /** "Tarnbrook, CO 80000". */
  readonly town: string;
  readonly telephone: string;
  readonly openNow: string;
  readonly isOpen: boolean;
  readonly week: readonly DayRow[];
  /** Days on which other hours hold, after this week's table or in it, the nearest first. */
  readonly ahead: readonly { readonly when: string; readonly name: string; readonly hours: string }[];
  readonly parking: Written;
  readonly bus: Written;
  readonly directions: string;
  readonly map: SketchMap | undefined;
};

const AHEAD_DAYS = 120;
const AHEAD_AT_MOST = 6;

/** @returns what is shown, and the instant at which the clock makes it another */
export function clinicView(
  clinic: PublicClinic,
  now: Temporal.Instant,
  language: SiteLanguage,
): { readonly view: ClinicView; readonly changesAt: Temporal.Instant } {
  const { hours, timeZone, street, city, state, postalCode } = clinic;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const atDoor = openState(hours, timeZone, now);
  return {
    changesAt: atDoor.changesAt,
    view: {
      id: clinic.id,
      slug: clinic.slug,
      name: clinic.name,
      street,
      town: townLine(clinic),
      telephone: clinic.telephone,
      openNow: openWords(atDoor, timeZone, now, language),
      isOpen: atDoor.now.kind === 'open',
      week: hours.week.length === 0 && hours.exceptions.length === 0 ? [] : weekRows(hours, today, language),
      ahead: aheadOf(hours, today, language),
      parking: writtenIn(language, clinic.parkingEn, clinic.parkingEs),
      bus: writtenIn(language, clinic.busEn, clinic.busEs),
      directions: directionsAddress([street, `${city}, ${state} ${postalCode}`].join(', ')),
      map: clinic.sketchMap,
    },
  };
}

function townLine({ city, state, postalCode }: Pick<PublicClinic, 'city' | 'state' | 'postalCode'>): string {
  return [city, `${state} ${postalCode}`.trim()].filter((part) => part !== '').join(', ');
}

/** Directions of Google Maps by address: https://developers.google.com/maps/documentation/urls/get-started#directions-action */
function directionsAddress(address: string): string {
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination: address })}`;
}

/** Monday to Sunday of the week that today is in. */
function weekRows(hours: OpeningHours, today: Temporal.PlainDate, language: SiteLanguage): readonly DayRow[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const date = monday.add({ days });
    const { stretches, exception } = hoursOn(hours, date);
    return {
      day: capital(weekdayName(date.dayOfWeek, language)),
      isToday: date.equals(today),
      hours: hourWords(stretches, language),
      name: exception && exceptionName(exception, language),
    };
  });
}

export function hourWords(stretches: readonly Stretch[], language: SiteLanguage): readonly string[] {
  const words = clinicWords(language);
  if (stretches.length === 0) return [words.closed];
  return stretches.map((one) => `${span(one, language)}${one.byArrangement ? `, ${words.byArrangement}` : ''}`);
}

function aheadOf({ exceptions }: OpeningHours, today: Temporal.PlainDate, language: SiteLanguage): ClinicView['ahead'] {
  const last = today.add({ days: AHEAD_DAYS });
  return exceptions
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0 && Temporal.PlainDate.compare(date, last) <= 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date))
    .slice(0, AHEAD_AT_MOST)
    .map((exception) => ({
      when: capital(dateLine(exception.date, today, language)),
      name: exceptionName(exception, language),
      hours: hourWords(exception.stretches, language).join(clinicWords(language).and),
    }));
}
