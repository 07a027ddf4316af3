import { monthName } from '../day-words.ts';
import type { SiteLanguage } from '../language.ts';
import { DAY_MINUTES } from './hours.ts';

/** From tables, as in practice/wording-of-times.ts: a formatter for each call is slow. Monday first. */
const DAY_NAMES = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
} as const satisfies Readonly<Record<SiteLanguage, readonly string[]>>;

/** "Monday", "lunes"; 1 is Monday. */
export function weekdayName(weekday: number, language: SiteLanguage): string {
  return DAY_NAMES[language][weekday - 1] ?? '';
}

/** "7 am", "7:30 pm", "noon", "midnight"; "7 a. m.", "mediodía". Of the minutes after midnight, 0 to 1440. */
export function minuteWords(minute: number, language: SiteLanguage): string {
  if (minute % DAY_MINUTES === 0) return language === 'es' ? 'medianoche' : 'midnight';
  if (minute === DAY_MINUTES / 2) return language === 'es' ? 'mediodía' : 'noon';
  const hour = Math.floor(minute / 60);
  const past = minute % 60;
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`}`;
  if (language === 'es') return `${clock}\u00a0${hour < 12 ? 'a.\u00a0m.' : 'p.\u00a0m.'}`;
  return `${clock}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

/** The same of an instant by the clinic's clock. */
export function clockTime(instant: Temporal.Instant, timeZone: string, language: SiteLanguage): string {
  const { hour, minute } = instant.toZonedDateTimeISO(timeZone);
  return minuteWords(hour * 60 + minute, language);
}

/** "Thursday, November 26"; "jueves 26 de noviembre". With the year where it is another. */
export function dateLine(date: Temporal.PlainDate, today: Temporal.PlainDate, language: SiteLanguage): string {
  const name = weekdayName(date.dayOfWeek, language);
  const month = monthName(date.month, language);
  const isThisYear = date.year === today.year;
  if (language === 'es') return `${name} ${date.day} de ${month}${isThisYear ? '' : ` de ${date.year}`}`;
  return `${name}, ${month} ${date.day}${isThisYear ? '' : `, ${date.year}`}`;
}

/** "today", "tomorrow", "on Monday", "on Monday, December 7" from today on; the same in Spanish. */
export function dayFromToday(date: Temporal.PlainDate, today: Temporal.PlainDate, language: SiteLanguage): string {
  const { days } = today.until(date);
  if (days === 0) return language === 'es' ? 'hoy' : 'today';
  if (days === 1) return language === 'es' ? 'mañana' : 'tomorrow';
  const named = days < 7 ? weekdayName(date.dayOfWeek, language) : dateLine(date, today, language);
  return language === 'es' ? `el ${named}` : `on ${named}`;
}
