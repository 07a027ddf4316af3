const WORDS = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** "Tue 3 Mar, 15:30", as the clock on the clinic's wall shows it. */
export function timeWords(instant: Temporal.Instant, timeZone: string): string {
  return `${dayWords(instant, timeZone)}, ${clockWords(instant, timeZone)}`;
}

/** "Tue 3 Mar". */
export function dayWords(instant: Temporal.Instant, timeZone: string): string {
  const { weekday, day, month } = parts(instant, timeZone);
  return `${weekday} ${day} ${month}`;
}

/** "15:30". */
export function clockWords(instant: Temporal.Instant, timeZone: string): string {
  const { hour, minute } = parts(instant, timeZone);
  return `${hour}:${minute}`;
}

/** "3 March 2026": a birth date, or a day long past. */
export function dateWords(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Tue 3 Mar 2026, 15:30 MST": for paper, and for readers elsewhere. */
export function fullTimeWords(instant: Temporal.Instant, timeZone: string): string {
  const zoned = instant.toZonedDateTimeISO(timeZone);
  const zone = zoned.toLocaleString('en-US', { timeZoneName: 'short' }).split(' ').at(-1) ?? timeZone;
  return `${dayWords(instant, timeZone)} ${zoned.year}, ${clockWords(instant, timeZone)} ${zone}`;
}

function parts(instant: Temporal.Instant, timeZone: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-US', { ...WORDS, timeZone, hourCycle: 'h23' });
  return Object.fromEntries(format.formatToParts(instant.epochMilliseconds).map(({ type, value }) => [type, value]));
}
