import type { PublicClinic } from '../clinics/index.server.ts';
import { clockTime, dayFromToday } from '../clinics/public-times.ts';
import type { SiteLanguage } from '../language.ts';
import { answeredWhen } from './answered-when.ts';
import { contactWords } from './contact-words.ts';

/** What is said to somebody who has just sent something to a clinic. */
export type Thanks = {
  readonly slug: string;
  readonly clinicName: string;
  readonly telephone: string;
  /** "on Monday": when she hears from us, by the clinic's hours. */
  readonly when: string;
};

export function thanksOf(clinic: PublicClinic, now: Temporal.Instant, language: SiteLanguage): Thanks {
  const { slug, name, telephone } = clinic;
  return { slug, clinicName: name, telephone, when: whenWords(clinic, now, language) };
}

function whenWords({ hours, timeZone }: PublicClinic, now: Temporal.Instant, language: SiteLanguage): string {
  const words = contactWords(language);
  const when = answeredWhen(hours, timeZone, now);
  if (when.kind === 'not-known') return words.nextOpenDay;
  if (when.kind === 'today') return words.today(clockTime(when.before, timeZone, language));
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return dayFromToday(dayOf(when.opens), dayOf(now), language);
}
