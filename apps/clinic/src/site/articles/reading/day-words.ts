import type { SiteLanguage } from '../../language.ts';
import { dayInFull } from '../../month-names.ts';

/** A day as a machine reads it and as people do: "March 3, 2026", "3 de marzo de 2026". */
export type Day = { readonly iso: string; readonly words: string };

/** @param timeZone of the practice: a day begins where it is */
export function dayOf(instant: Temporal.Instant, timeZone: string, language: SiteLanguage): Day {
  const date = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return { iso: date.toString(), words: dayInFull(date, language) };
}
