import { readBirthDates } from './birth-date.ts';

/** What somebody typed into the one search box, taken apart. */
export type SearchWords = {
  /** Parts of names, without accents and in lower case; every one of them must fit. */
  readonly names: readonly string[];
  /** Figures of a telephone number, three at least; undefined where none were typed. */
  readonly digits: string | undefined;
  /** The birth dates it can mean. */
  readonly birthDates: readonly Temporal.PlainDate[];
};

/** Something that begins or ends with a figure and holds nothing but figures and what stands between them. */
const NUMBER_LIKE = /[+(]?\d[\d\s()./-]*/;
const DATE_IN_WORDS =
  /\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{2,4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/u;
const FEWEST_DIGITS = 3;
const MOST_WORDS = 6;

/** Takes names, a birth date in any spelling and a telephone number apart; they may stand in one line. */
export function readSearch(text: string, today: Temporal.PlainDate): SearchWords {
  let rest = text.trim().slice(0, 200);
  const birthDates: Temporal.PlainDate[] = [];
  const inWords = DATE_IN_WORDS.exec(rest);
  if (inWords) {
    const read = readBirthDates(inWords[0], today);
    if (read.length > 0) {
      birthDates.push(...read);
      rest = rest.replace(inWords[0], ' ');
    }
  }
  const number = NUMBER_LIKE.exec(rest)?.[0].trim();
  let digits: string | undefined;
  if (number) {
    const read = readBirthDates(number, today);
    birthDates.push(...read);
    const figures = number.replace(/\D/g, '');
    // 03071984 may be a birth date and a telephone number alike: both are looked for.
    if (figures.length >= FEWEST_DIGITS && !/[/]/.test(number)) digits = figures;
    rest = rest.replace(number, ' ');
  }
  const names = plain(rest)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, MOST_WORDS);
  return { names, digits, birthDates };
}

/** Lower case, without accents: Núñez and nunez are one name to who searches. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
