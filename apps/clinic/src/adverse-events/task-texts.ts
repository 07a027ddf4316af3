import { type AdverseEventKind, adverseEvent } from '@filiform/needling';

/** What stands in lists of tasks: read by everybody with the role, so that none of it says who the patient is. */
export const NEXT_DAY_TITLE = 'Call the patient: breath, chest pain, cough';

const SATURDAY = 6;

/**
 * The lung does not wait for Monday: what is due on a day off is due, and says so.
 * @param day of the call, the day after the session
 * @param today when the task is made: a note that was signed late makes a call that is late
 */
export function nextDayDetails(clinicianName: string, day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const parts = [`A needle went in over the lung; ${clinicianName} needled.`];
  if (day.dayOfWeek >= SATURDAY) {
    parts.push(`The day after is a ${day.dayOfWeek === SATURDAY ? 'Saturday' : 'Sunday'}: agree who calls.`);
  }
  if (Temporal.PlainDate.compare(day, today) < 0) parts.push('The note was signed late: call now.');
  return parts.join(' ');
}

export function ownersTitle(kind: AdverseEventKind): string {
  return `${adverseEvent(kind).name}: learn what happened, and decide who is told`;
}
