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

/** "3 March 2026", as people say a day: no reader takes the month for the day. */
export function dayWords(day: Pick<Temporal.PlainDate, 'day' | 'month' | 'year'>): string {
  return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}
