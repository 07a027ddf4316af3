/** A day on which the offices of the United States are closed, with the day on which it is kept. */
export type FederalHoliday = { readonly date: Temporal.PlainDate; readonly nameEn: string; readonly nameEs: string };

type Rule =
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** The first, second ... of a weekday in a month; -1 is the last. 1 is Monday. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly which: number };

/** 5 U.S.C. 6103(a), read 28 November 2026. A day that falls on a Saturday is kept on Friday, on a Sunday on Monday (6103(b), Executive Order 11582). */
const HOLIDAYS: readonly (Rule & { readonly nameEn: string; readonly nameEs: string })[] = [
  { kind: 'day', month: 1, day: 1, nameEn: 'New Year’s Day', nameEs: 'Año Nuevo' },
  {
    kind: 'weekday',
    month: 1,
    weekday: 1,
    which: 3,
    nameEn: 'Martin Luther King Jr. Day',
    nameEs: 'Día de Martin Luther King Jr.',
  },
  {
    kind: 'weekday',
    month: 2,
    weekday: 1,
    which: 3,
    nameEn: 'Washington’s Birthday',
    nameEs: 'Día de los Presidentes',
  },
  { kind: 'weekday', month: 5, weekday: 1, which: -1, nameEn: 'Memorial Day', nameEs: 'Día de los Caídos' },
  { kind: 'day', month: 6, day: 19, nameEn: 'Juneteenth', nameEs: 'Juneteenth' },
  { kind: 'day', month: 7, day: 4, nameEn: 'Independence Day', nameEs: 'Día de la Independencia' },
  { kind: 'weekday', month: 9, weekday: 1, which: 1, nameEn: 'Labor Day', nameEs: 'Día del Trabajo' },
  { kind: 'weekday', month: 10, weekday: 1, which: 2, nameEn: 'Columbus Day', nameEs: 'Día de Colón' },
  { kind: 'day', month: 11, day: 11, nameEn: 'Veterans Day', nameEs: 'Día de los Veteranos' },
  { kind: 'weekday', month: 11, weekday: 4, which: 4, nameEn: 'Thanksgiving Day', nameEs: 'Día de Acción de Gracias' },
  { kind: 'day', month: 12, day: 25, nameEn: 'Christmas Day', nameEs: 'Navidad' },
];

/** The holidays that are kept from a day on, for a year, in their order. */
export function federalHolidaysFrom(from: Temporal.PlainDate): readonly FederalHoliday[] {
  const until = from.add({ years: 1 });
  return [from.year, from.year + 1, from.year + 2]
    .flatMap((year) =>
      HOLIDAYS.map((rule) => ({ date: kept(dateOf(rule, year)), nameEn: rule.nameEn, nameEs: rule.nameEs })),
    )
    .filter(({ date }) => Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, until) < 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date));
}

function dateOf(rule: Rule, year: number): Temporal.PlainDate {
  if (rule.kind === 'day') return new Temporal.PlainDate(year, rule.month, rule.day);
  const first = new Temporal.PlainDate(year, rule.month, 1);
  const days = (rule.weekday - first.dayOfWeek + 7) % 7;
  if (rule.which > 0) return first.add({ days: days + 7 * (rule.which - 1) });
  const fifth = first.add({ days: days + 28 });
  return fifth.month === rule.month ? fifth : fifth.subtract({ days: 7 });
}

function kept(date: Temporal.PlainDate): Temporal.PlainDate {
  if (date.dayOfWeek === 6) return date.subtract({ days: 1 });
  return date.dayOfWeek === 7 ? date.add({ days: 1 }) : date;
}
