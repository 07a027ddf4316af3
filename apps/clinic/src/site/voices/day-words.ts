import type { SiteLanguage } from '../language.ts';
import { monthName } from '../month-names.ts';

/** "March 2026", "marzo de 2026". */
export function monthIn(language: SiteLanguage, { month, year }: Temporal.PlainDate): string {
  return `${monthName(month, language)} ${language === 'es' ? 'de ' : ''}${year}`;
}
