/** From tables: a formatter made for each call took a third of a patient page's time. */
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Tue 3 Mar, 15:30", as the clock on the clinic's wall shows it. */
export function timeWords(instant: Temporal.Instant, timeZone: string): string {
  return `${dayWords(instant, timeZone)}, ${clockWords(instant, timeZone)}`;
}

/** "Tue 3 Mar". */
export function dayWords(instant: Temporal.Instant, timeZone: string): string {
  const { dayOfWeek, day, month } = instant.toZonedDateTimeISO(timeZone);
  return `${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]?.slice(0, 3)}`;
}

/** "15:30". */
export function clockWords(instant: Temporal.Instant, timeZone: string): string {
  const { hour, minute } = instant.toZonedDateTimeISO(timeZone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "3 March 2026": a birth date, or a day long past. */
export function dateWords(date: Temporal.PlainDate): string {
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** "Tue 3 Mar 2026, 15:30 MST": for paper, and for readers elsewhere. */
export function fullTimeWords(instant: Temporal.Instant, timeZone: string): string {
  const zoned = instant.toZonedDateTimeISO(timeZone);
  const zone = zoned.toLocaleString('en-US', { timeZoneName: 'short' }).split(' ').at(-1) ?? timeZone;
  return `${dayWords(instant, timeZone)} ${zoned.year}, ${clockWords(instant, timeZone)} ${zone}`;
}
