import { ageWords, isMinor, yearsOld } from './patient-words.ts';

/** Months as people begin to write them, in English and Spanish. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{2}|\d{4})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})\.?\s*(?:de\s+)?(\p{L}{3,})\.?,?\s*(?:de\s+)?(\d{2}|\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{2}|\d{4})$/u;

/**
 * The days that a written birth date can mean, likeliest first: 1984-03-07, 3/7/1984, 7.3.84, 7 Mar 1984, March 7, 1984.
 * With slashes or dashes the month comes first, as in the United States, with dots the day; the other reading follows.
 * @param today two figures for a year mean the last such year that is not ahead of it
 * @returns none where it is no date, or a day that never was (30 February)
 */
export function readBirthDates(text: string, today: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const written = text.trim().toLowerCase();
  const iso = ISO.exec(written);
  if (iso) return days([[iso[1], iso[2], iso[3]]], today);
  const together = RUN_TOGETHER.exec(written);
  if (together) return days(bothWays(together[1], together[2], together[3], false), today);
  const numbers = NUMBERS.exec(written);
  if (numbers) return days(bothWays(numbers[1], numbers[2], numbers[3], written.includes('.')), today);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return days([[dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]]], today);
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return days([[monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]]], today);
  return [];
}

type Written = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function bothWays(first: string | undefined, second: string | undefined, year: string | undefined, dayFirst: boolean) {
  const monthThenDay: Written = [year, first, second];
  const dayThenMonth: Written = [year, second, first];
  return dayFirst ? [dayThenMonth, monthThenDay] : [monthThenDay, dayThenMonth];
}

function monthNamed(name: string | undefined): string {
  const place = MONTHS.findIndex((spellings) => spellings.some((spelling) => name?.startsWith(spelling)));
  return String(place + 1);
}

function days(written: readonly Written[], today: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const found = new Map<string, Temporal.PlainDate>();
  for (const [year, month, day] of written) {
    const date = dayOf(yearOf(year ?? '', today), Number(month), Number(day));
    if (date) found.set(date.toString(), date);
  }
  return [...found.values()];
}

function yearOf(written: string, today: Temporal.PlainDate): number {
  if (written.length > 2) return Number(written);
  const inThisCentury = today.year - (today.year % 100) + Number(written);
  return inThisCentury > today.year ? inThisCentury - 100 : inThisCentury;
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return date.day === day ? date : undefined;
}

/** The oldest person on record lived 122 years (general knowledge): whoever would be older was typed wrong. */
const OLDEST_AGE = 122;

/** Why nobody can be born on this day, as a sentence; undefined where somebody can. */
export function whyNotBorn(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  if (Temporal.PlainDate.compare(birthDate, today) > 0) return 'This day is still to come. Check the year.';
  const age = yearsOld(birthDate, today);
  if (age > OLDEST_AGE) return `That would be an age of ${age}. Check the year.`;
  return undefined;
}

const MONTH_WORDS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "25 Mar 1984" of 1984-03-25: short, and no reader takes the month for the day. What is no such text stays as it is. */
export function shortDate(text: string): string {
  const [, year, month, day] = ISO.exec(text) ?? [];
  const name = MONTH_WORDS[Number(month) - 1];
  return name === undefined ? text : `${Number(day)} ${name} ${year}`;
}

/** What a typed birth date is taken for, while it is typed; undefined while it is no date yet. */
export function birthDateSense(
  text: string,
  today: Temporal.PlainDate,
): { readonly words: string; readonly isMinor: boolean } | undefined {
  const [date] = readBirthDates(text, today);
  if (!date || whyNotBorn(date, today) !== undefined) return undefined;
  return { words: `${shortDate(date.toString())}: ${ageWords(date, today)} old.`, isMinor: isMinor(date, today) };
}
