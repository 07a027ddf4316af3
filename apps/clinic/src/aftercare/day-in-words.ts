import type { AftercareLanguage } from '@filiform/needling';
import { dateWords } from '../practice/wording-of-times.ts';

/** A day in the language of its sheet: "28 November 2026", "28 de noviembre de 2026". */
export function dayIn(language: AftercareLanguage, day: Temporal.PlainDate): string {
  if (language === 'en') return dateWords(day);
  return day.toLocaleString('es', { day: 'numeric', month: 'long', year: 'numeric' });
}
