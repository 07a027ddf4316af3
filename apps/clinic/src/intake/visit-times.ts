const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** An instant as people at the clinic say it: "Tue 3 Mar, 15:30", with the year where it is not this one. */
export function timeWords(instant: Temporal.Instant, timeZone: string, now: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO(timeZone);
  const thisYear = now.toZonedDateTimeISO(timeZone).year;
  const day = `${WEEKDAYS[local.dayOfWeek - 1]} ${local.day} ${MONTHS[local.month - 1]}`;
  const year = local.year === thisYear ? '' : ` ${local.year}`;
  return `${day}${year}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** Full years since a birth date, on this day at the clinic. */
export function ageAt(birthDate: Temporal.PlainDate, timeZone: string, now: Temporal.Instant): number {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().since(birthDate, { largestUnit: 'years' }).years;
}
