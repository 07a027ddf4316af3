/** The minutes of a day; a stretch that ends with it goes on to here. */
export const DAY_MINUTES = 24 * 60;

/** Part of a day by the clock on the clinic's wall, half-open: at `to` it is no longer open. */
export type Stretch = {
  /** Minutes after midnight, 0 to 1439. */
  readonly from: number;
  /** 1 to 1440; after `from`. */
  readonly to: number;
  /** Open to those alone with whom it was agreed. */
  readonly byArrangement: boolean;
};

/** A stretch of the week. 1 is Monday, as Temporal counts. */
export type WeekStretch = Stretch & { readonly weekday: number };

/** A date on which the week does not hold; without a stretch the clinic is closed. */
export type DayException = {
  readonly date: Temporal.PlainDate;
  readonly nameEn: string;
  /** Empty: the English name stands. */
  readonly nameEs: string;
  readonly stretches: readonly Stretch[];
};

export type OpeningHours = {
  readonly week: readonly WeekStretch[];
  readonly exceptions: readonly DayException[];
};

/** The stretches of one date, first to last, and the exception that makes them. */
export function hoursOn(
  { week, exceptions }: OpeningHours,
  date: Temporal.PlainDate,
): { readonly stretches: readonly Stretch[]; readonly exception: DayException | undefined } {
  const exception = exceptions.find((one) => one.date.equals(date));
  const stretches = exception?.stretches ?? week.filter(({ weekday }) => weekday === date.dayOfWeek);
  return { stretches: stretches.toSorted((one, other) => one.from - other.from), exception };
}
