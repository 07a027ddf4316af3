import type { SiteLanguage } from '../language.ts';
import type { Stretch, WeekStretch } from './hours.ts';
import { capital, withFullStop } from './open-words.ts';
import { minuteWords, weekdayName } from './public-times.ts';

/**
 * The week in a line or two: "Monday to Thursday 7 am to 7 pm, Friday 7 am to 6 pm. Saturday and Sunday by arrangement,
 * 8 am to 5 pm." Empty where no hours were given.
 */
export function openingSummary(week: readonly WeekStretch[], language: SiteLanguage): string {
  const sentences = [daysOf(week, false), daysOf(week, true)].map((groups, place) => {
    const isArranged = place === 1;
    return groups
      .map(({ days, stretches }) => {
        const times = stretches.map((one) => span(one, language)).join(language === 'es' ? ' y de ' : ' and ');
        const arranged = isArranged ? (language === 'es' ? ' con cita acordada,' : ' by arrangement,') : '';
        return `${dayNames(days, language)}${arranged} ${language === 'es' ? 'de ' : ''}${times}`;
      })
      .join(', ');
  });
  return sentences
    .filter((words) => words !== '')
    .map((words) => withFullStop(capital(words)))
    .join(' ');
}

/** "7 am to 7 pm". */
export function span({ from, to }: Stretch, language: SiteLanguage): string {
  return `${minuteWords(from, language)} ${language === 'es' ? 'a' : 'to'} ${minuteWords(to, language)}`;
}

type Group = { readonly days: readonly number[]; readonly stretches: readonly Stretch[] };

/** Days in a row with the same hours stand together. */
function daysOf(week: readonly WeekStretch[], byArrangement: boolean): readonly Group[] {
  const groups: Group[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const stretches = week
      .filter((one) => one.weekday === weekday && one.byArrangement === byArrangement)
      .toSorted((one, other) => one.from - other.from);
    if (stretches.length === 0) continue;
    const last = groups.at(-1);
    if (last && last.days.at(-1) === weekday - 1 && isSame(last.stretches, stretches)) {
      groups[groups.length - 1] = { ...last, days: [...last.days, weekday] };
    } else {
      groups.push({ days: [weekday], stretches });
    }
  }
  return groups;
}

function isSame(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to }, place) => from === others[place]?.from && to === others[place]?.to)
  );
}

function dayNames(days: readonly number[], language: SiteLanguage): string {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const names = [weekdayName(first, language), weekdayName(last, language)] as const;
  if (days.length === 1) return names[0];
  if (language === 'es') return days.length === 2 ? `${names[0]} y ${names[1]}` : `de ${names[0]} a ${names[1]}`;
  return days.length === 2 ? `${names[0]} and ${names[1]}` : `${names[0]} to ${names[1]}`;
}
