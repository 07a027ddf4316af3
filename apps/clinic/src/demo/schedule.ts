import type { VisitStatus } from '../database/tables.ts';
import { bookBackwards, bookCourse, courseOfCare } from './course.ts';
import { type Diary, type Slot, startOf } from './diary.ts';
import { DEMO_CLINICIAN, TIME_ZONE } from './fictional-practice.ts';
import type { Chance } from './random.ts';

/** Visits of the one patient who has come for years. */
export const LONG_STANDING_VISITS = 700;
/** How far ahead the demo is booked. */
const BOOKED_AHEAD = { days: 14 } as const;

/** One appointment in the life of the demo. */
export type Appointment = {
  readonly slot: Slot;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly status: VisitStatus;
  /** Came in without an appointment. */
  readonly walkIn: boolean;
};

/** Where a patient of the demo clinician's day stands in her course: how many visits lie behind her. */
export const VISITS_BEFORE_TODAY = [3, 6, 5, 4, 2, 7, 9, 0, 5] as const;

/** Books the course of somebody who is in the demo clinician's day today. */
export function bookWithToday(
  diary: Diary,
  chance: Chance,
  today: Temporal.PlainDate,
  place: number,
  hour: number,
): readonly Slot[] {
  const before = VISITS_BEFORE_TODAY[place % VISITS_BEFORE_TODAY.length] ?? 0;
  const course = courseOfCare(chance, before + chance.whole(3, 6));
  const who = { clinician: DEMO_CLINICIAN, wishedHour: hour };
  const from = today.subtract({ days: course[before] ?? 0 });
  const past = bookCourse(diary, course.slice(0, before), who, { from, to: today.subtract({ days: 2 }) });
  const now = diary.bookKept(DEMO_CLINICIAN, today, hour);
  const ahead = bookCourse(diary, course.slice(before + 1), who, { from, to: today.add(BOOKED_AHEAD) });
  return [...past, ...(now ? [now] : []), ...ahead];
}

/** Books somebody's course somewhere in the year: most are over, some under way, a few begin next week. */
export function bookInTheYear(
  diary: Diary,
  chance: Chance,
  today: Temporal.PlainDate,
  who: { readonly clinician: number; readonly visits: number },
): readonly Slot[] {
  const course = courseOfCare(chance, who.visits);
  const from = today.subtract({ days: chance.whole(-9, 365) });
  return bookCourse(
    diary,
    course,
    { clinician: who.clinician, wishedHour: chance.whole(8, 17) },
    { from, to: today.add(BOOKED_AHEAD) },
  );
}

/** Books two visits a week over years. */
export function bookOverYears(diary: Diary, today: Temporal.PlainDate): readonly Slot[] {
  const who = { clinician: DEMO_CLINICIAN, wishedHour: 16 };
  return bookBackwards(diary, LONG_STANDING_VISITS, who, { last: today.add(BOOKED_AHEAD), weekdays: [2, 5] });
}

/** Gives each slot its length and what became of it by now. The first visit of a patient has an hour. */
export function keepAppointments(slots: readonly Slot[], chance: Chance, clock: DayClock): readonly Appointment[] {
  return slots.map((slot, place) => {
    const startsAt = startOf(slot);
    const fate = chance.next();
    const isFirst = place === 0;
    const endsAt = startsAt.add({ minutes: isFirst ? 60 : 45 });
    const status = statusOf({ slot, startsAt, endsAt }, isFirst ? 1 : fate, clock);
    return { slot, startsAt, endsAt, status, walkIn: isFirst && status === 'done' && fate < 0.06 };
  });
}

/** The day on which the demo is loaded. */
export type DayClock = {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** The hour of the demo clinician's patient who has just arrived: before it visits are done, after it booked. */
  readonly arrivedHour: number;
};

/**
 * The demo clinician's day follows the clock, within bounds: two visits are done however early it is, and four
 * are to come however late, so that there is always something to look at and something to do.
 */
export function dayClock(
  now: Temporal.Instant,
  hoursToday: (today: Temporal.PlainDate) => readonly number[],
): DayClock {
  const local = now.toZonedDateTimeISO(TIME_ZONE);
  const today = local.toPlainDate();
  const hours = hoursToday(today);
  const ended = hours.filter((hour) => hour < local.hour).length;
  const place = Math.min(Math.max(ended, 2), hours.length - 5);
  return { now, today, arrivedHour: hours[place] ?? local.hour };
}

function statusOf(
  { slot, startsAt, endsAt }: Pick<Appointment, 'slot' | 'startsAt' | 'endsAt'>,
  fate: number,
  { now, today, arrivedHour }: DayClock,
): VisitStatus {
  const fromToday = Temporal.PlainDate.compare(slot.date, today);
  if (fromToday < 0) return fate < 0.03 ? 'no-show' : fate < 0.08 ? 'cancelled' : 'done';
  if (fromToday > 0) return fate < 0.02 ? 'cancelled' : 'booked';
  if (slot.clinician === DEMO_CLINICIAN) {
    return slot.hour < arrivedHour ? 'done' : slot.hour === arrivedHour ? 'arrived' : 'booked';
  }
  if (Temporal.Instant.compare(endsAt, now) <= 0) return 'done';
  return Temporal.Instant.compare(startsAt, now) <= 0 ? 'arrived' : 'booked';
}
