import { CLINICS, type OpenHours, STAFF, TIME_ZONE, WEEKDAYS } from './fictional-practice.ts';

/** An hour of a clinician's day that one visit can have. */
export type Slot = {
  readonly clinician: number;
  readonly clinic: number;
  readonly date: Temporal.PlainDate;
  /** On the clinic's clock. */
  readonly hour: number;
};

/** Which hours of which clinician are taken. */
export type Diary = {
  /** Takes the free hour nearest to the wished one on this day; undefined where the day is full or nobody works. */
  book(clinician: number, date: Temporal.PlainDate, wishedHour: number): Slot | undefined;
  /** The hours of a day in their order, taken or not. */
  hoursOf(clinician: number, date: Temporal.PlainDate): readonly number[];
  /** Keeps a whole day for those who are booked by `bookKept`. */
  keep(clinician: number, date: Temporal.PlainDate): void;
  /** Takes an hour of a kept day. */
  bookKept(clinician: number, date: Temporal.PlainDate, hour: number): Slot | undefined;
};

/** A clinician's day in hours from its beginning: four, one of rest, five. */
const DAY_SHAPE = [0, 1, 2, 3, 5, 6, 7, 8, 9] as const;

/**
 * @param weekendDay a Saturday or Sunday that the demo is loaded on: on that one day `weekendClinician` works
 *   by arrangement, so that there is a day's work to try
 */
export function openDiary(weekendDay: Temporal.PlainDate, weekendClinician: number): Diary {
  const taken = new Set<string>();
  const kept = new Set<string>();

  const workOn = (clinician: number, date: Temporal.PlainDate) => {
    const weekday = WEEKDAYS[date.dayOfWeek - 1];
    const day = weekday && STAFF[clinician]?.week?.[weekday];
    if (day) return { clinic: CLINICS.findIndex(({ slug }) => slug === day.clinic), from: day.from };
    const isArranged = !weekday && clinician === weekendClinician && date.equals(weekendDay);
    return isArranged ? { clinic: 0, from: 8 } : undefined;
  };
  const take = (clinician: number, date: Temporal.PlainDate, hour: number): Slot | undefined => {
    const work = workOn(clinician, date);
    const name = `${clinician} ${date} ${hour}`;
    if (!work || taken.has(name)) return undefined;
    taken.add(name);
    return { clinician, clinic: work.clinic, date, hour };
  };
  const hoursOf = (clinician: number, date: Temporal.PlainDate) => {
    const work = workOn(clinician, date);
    const open = work && openHoursOn(work.clinic, date);
    if (!work || !open) return [];
    return DAY_SHAPE.map((hour) => work.from + hour).filter((hour) => hour >= open.from && hour + 1 <= open.to);
  };

  return {
    hoursOf,
    keep: (clinician, date) => kept.add(`${clinician} ${date}`),
    bookKept: take,
    book(clinician, date, wishedHour) {
      if (kept.has(`${clinician} ${date}`)) return undefined;
      const nearestFirst = hoursOf(clinician, date).toSorted(
        (a, b) => Math.abs(a - wishedHour) - Math.abs(b - wishedHour) || a - b,
      );
      for (const hour of nearestFirst) {
        const slot = take(clinician, date, hour);
        if (slot) return slot;
      }
      return undefined;
    },
  };
}

/** The hours in which a clinic is open on a date; undefined where it is closed. */
export function openHoursOn(clinic: number, date: Temporal.PlainDate): OpenHours | undefined {
  const place = CLINICS[clinic];
  if (!place) return undefined;
  if (date.dayOfWeek <= 4) return place.weekdays;
  if (date.dayOfWeek === 5) return place.friday;
  return 'weekendByArrangement' in place ? place.weekendByArrangement : undefined;
}

/** The instant at which a slot begins: its hour on the clinic's clock, whatever the clocks did that night. */
export function startOf({ date, hour }: Slot): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: { hour } }).toInstant();
}
