import { expect, it } from 'vitest';
import { federalHolidaysFrom } from './federal-holidays.ts';

it('knows the days on which federal offices are closed in 2026 and 2027', () => {
  // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
  const dates = (day: string) => federalHolidaysFrom(Temporal.PlainDate.from(day)).map(({ date }) => date.toString());
  expect(dates('2026-01-01')).toEqual(
    '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25'.split(
      ' ',
    ),
  );
  // New Year's Day of 2028 is a Saturday, kept in the year before.
  expect(dates('2027-11-12')).toContain('2027-12-31');
});
