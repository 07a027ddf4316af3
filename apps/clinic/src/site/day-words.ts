import type { SiteLanguage } from './language.ts';

/** From a table, as in practice/wording-of-times.ts: a formatter for each call is slow. */
const MONTH_NAMES = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  es: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(','),
} as const satisfies Readonly<Record<SiteLanguage, readonly string[]>>;

/** "March", "marzo"; 1 is January. */
export function monthName(month: number, language: SiteLanguage): string {
  return MONTH_NAMES[language][month - 1] ?? '';
}

/** A day as readers write it: "March 3, 2026", "3 de marzo de 2026". */
export function dayInFull({ day, month, year }: Temporal.PlainDate, language: SiteLanguage): string {
  const name = monthName(month, language);
  return language === 'es' ? `${day} de ${name} de ${year}` : `${name} ${day}, ${year}`;
}

/** "March 2026", "marzo de 2026". */
export function monthIn({ month, year }: Temporal.PlainDate, language: SiteLanguage): string {
  return `${monthName(month, language)} ${language === 'es' ? 'de ' : ''}${year}`;
}

/** A day as a machine reads it and as people do. */
export type Day = { readonly iso: string; readonly words: string };

/** @param timeZone of the practice: a day begins where it is */
export function dayOf(instant: Temporal.Instant, timeZone: string, language: SiteLanguage): Day {
  const date = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return { iso: date.toString(), words: dayInFull(date, language) };
}
