import type { Diary, Slot } from './diary.ts';
import type { Chance } from './random.ts';

/** When a patient is wished back, in days from the first visit; the first is 0. */
export type Course = readonly number[];

/**
 * A course of care: twice a week at first, then weekly, then further apart.
 * General knowledge of how such courses run; Gildir 2019 gave six sessions in two weeks.
 */
export function courseOfCare(chance: Chance, visits: number): Course {
  const days = [0];
  for (let visit = 1; visit < visits; visit += 1) {
    const gap = visit <= 4 ? chance.whole(3, 4) : visit <= 10 ? chance.whole(6, 8) : visit <= 15 ? 14 : 28;
    days.push((days.at(-1) ?? 0) + gap);
  }
  return days;
}

/** A muscle is not needled again the day after (general knowledge). */
const REST = { days: 2 } as const;

/** Books a course into the diary, day by day; a day that is full or not worked moves a visit by up to four days. */
export function bookCourse(
  diary: Diary,
  course: Course,
  who: { readonly clinician: number; readonly wishedHour: number },
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Slot[] {
  const slots: Slot[] = [];
  for (const day of course) {
    const wished = span.from.add({ days: day });
    const rested = slots.at(-1)?.date.add(REST);
    const earliest = rested && Temporal.PlainDate.compare(rested, wished) > 0 ? rested : wished;
    for (let shift = 0; shift <= 4; shift += 1) {
      const date = earliest.add({ days: shift });
      if (Temporal.PlainDate.compare(date, span.to) > 0) return slots;
      const slot = diary.book(who.clinician, date, who.wishedHour);
      if (slot) {
        slots.push(slot);
        break;
      }
    }
  }
  return slots;
}

/** Books exactly `count` visits on these weekdays (1 is Monday), from the last one backwards. */
export function bookBackwards(
  diary: Diary,
  count: number,
  who: { readonly clinician: number; readonly wishedHour: number },
  rhythm: { readonly last: Temporal.PlainDate; readonly weekdays: readonly number[] },
): Slot[] {
  const slots: Slot[] = [];
  for (let date = rhythm.last; slots.length < count; date = date.subtract({ days: 1 })) {
    if (!rhythm.weekdays.includes(date.dayOfWeek)) continue;
    const slot = diary.book(who.clinician, date, who.wishedHour);
    if (slot) slots.push(slot);
  }
  return slots.reverse();
}
