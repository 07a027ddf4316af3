/** Full years since a birth date, on this day at the clinic. */
export function ageAt(birthDate: Temporal.PlainDate, timeZone: string, now: Temporal.Instant): number {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().since(birthDate, { largestUnit: 'years' }).years;
}
