import { dateWords } from '../../practice/wording-of-times.ts';
import type { SiteLanguage } from '../language.ts';

const SPANISH_MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** "3 March 2026", "3 de marzo de 2026". */
export function dayIn(language: SiteLanguage, date: Temporal.PlainDate): string {
  if (language === 'en') return dateWords(date);
  return `${date.day} de ${SPANISH_MONTHS[date.month - 1]} de ${date.year}`;
}

/** "March 2026", "marzo de 2026". */
export function monthIn(language: SiteLanguage, date: Temporal.PlainDate): string {
  return dayIn(language, date).replace(/^\d+ (de )?/, '');
}
