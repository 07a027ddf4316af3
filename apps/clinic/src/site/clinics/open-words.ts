import type { SiteLanguage } from '../language.ts';
import type { DayException } from './hours.ts';
import type { OpenState } from './open-state.ts';
import { clockTime, dayFromToday } from './public-times.ts';

/** The name of an exception for who reads. */
export function exceptionName({ nameEn, nameEs }: DayException, language: SiteLanguage): string {
  return language === 'es' && nameEs !== '' ? nameEs : nameEn;
}

/** When it opens, as the end of a sentence: "tomorrow at 7 am". */
export function opensWords(
  opens: Temporal.Instant,
  timeZone: string,
  now: Temporal.Instant,
  language: SiteLanguage,
): string {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  const day = dayFromToday(dayOf(opens), dayOf(now), language);
  return `${day} ${language === 'es' ? 'a las' : 'at'} ${clockTime(opens, timeZone, language)}`
    .replace('a las mediodía', 'al mediodía')
    .replace('a las medianoche', 'a medianoche')
    .replace(/a las (?=1[:\s\u00a0])/, 'a la ');
}

const WORDS = {
  en: {
    open: 'Open now',
    arranged: 'By arrangement only',
    closed: 'Closed',
    now: 'now',
    today: 'today',
    opens: 'Opens',
  },
  es: {
    open: 'Abierto ahora',
    arranged: 'Solo con cita acordada',
    closed: 'Cerrado',
    now: 'ahora',
    today: 'hoy',
    opens: 'Abre',
  },
} as const satisfies Readonly<Record<SiteLanguage, object>>;

/** What the door says, in a sentence or two; empty where no hours were given. */
export function openWords(
  { now: state, today }: OpenState,
  timeZone: string,
  now: Temporal.Instant,
  language: SiteLanguage,
): string {
  if (state.kind === 'not-said') return '';
  const words = WORDS[language];
  const name = today && exceptionName(today, language);
  const sentences: string[] = [];
  if (state.kind === 'closed') {
    // On a day of other hours it is not closed all day.
    const isAllDay = today?.stretches.length === 0;
    sentences.push(name && isAllDay ? `${words.closed} ${words.today}: ${name}` : `${words.closed} ${words.now}`);
    if (name && !isAllDay) sentences.push(`${capital(words.today)}: ${name}`);
  } else {
    const until = untilWords(state.until, timeZone, now, language);
    sentences.push(`${state.kind === 'open' ? words.open : words.arranged}${until}`);
    if (name) sentences.push(`${capital(words.today)}: ${name}`);
  }
  if (state.kind !== 'open' && state.opens) {
    sentences.push(`${words.opens} ${opensWords(state.opens, timeZone, now, language)}`);
  }
  return sentences.map(withFullStop).join(' ');
}

/** "7 p. m." ends in one already. */
export function withFullStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

export function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/** " until 7 pm"; with its day where it is not today's, and nothing where it never closes. */
function untilWords(until: Temporal.Instant, timeZone: string, now: Temporal.Instant, language: SiteLanguage): string {
  const hoursAhead = now.until(until).total('hours');
  if (hoursAhead > 7 * 24) return '';
  if (hoursAhead > 12) {
    const words = opensWords(until, timeZone, now, language);
    return language === 'es' ? ` hasta ${words}` : ` until ${words.replace(/^on /, '').replace(' at ', ', ')}`;
  }
  const clock = clockTime(until, timeZone, language);
  if (language === 'en') return ` until ${clock}`;
  if (clock === 'mediodía') return ' hasta el mediodía';
  if (clock === 'medianoche') return ' hasta la medianoche';
  return ` hasta ${/^1[:\u00a0]/.test(clock) ? 'la' : 'las'} ${clock}`;
}
