import { dateWords } from '../../../practice/wording-of-times.ts';
import type { SiteLanguage } from '../../language.ts';

const SPANISH_MONTHS = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
  ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
];

/** A day as a machine reads it and as people do: "3 March 2026", "3 de marzo de 2026". */
export type Day = { readonly iso: string; readonly words: string };

/** @param timeZone of the practice: a day begins where it is */
export function dayOf(instant: Temporal.Instant, timeZone: string, language: SiteLanguage): Day {
  const date = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  const spanish = `${date.day} de ${SPANISH_MONTHS[date.month - 1]} de ${date.year}`;
  return { iso: date.toString(), words: language === 'en' ? dateWords(date) : spanish };
}
