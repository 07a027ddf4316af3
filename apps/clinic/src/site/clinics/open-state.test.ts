import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MINUTES, hoursOn, type OpeningHours, type Stretch } from './hours.ts';
import { openState } from './open-state.ts';

const DENVER = 'America/Denver';

const stretch = (from: number, to: number, byArrangement = false): Stretch => ({ from, to, byArrangement });

/** 7 to 19 on weekdays, Saturday 8 to 17 by arrangement, closed on Thanksgiving, open late on 1 December. */
const HOURS: OpeningHours = {
  week: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...stretch(7 * 60, 19 * 60) })),
    { weekday: 6, ...stretch(8 * 60, 17 * 60, true) },
  ],
  exceptions: [
    { date: Temporal.PlainDate.from('2026-11-26'), nameEn: 'Thanksgiving Day', nameEs: '', stretches: [] },
    { date: Temporal.PlainDate.from('2026-12-01'), nameEn: 'Late start', nameEs: '', stretches: [stretch(600, 1140)] },
  ],
};

const at = (local: string, zone = DENVER) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const stateAt = (local: string) => openState(HOURS, DENVER, at(local));

describe('what a clinic’s door says', () => {
  it('is open until it closes; at that minute it is closed', () => {
    expect(stateAt('2026-11-25T18:59').now).toEqual({ kind: 'open', until: at('2026-11-25T19:00') });
    expect(stateAt('2026-11-25T18:59').changesAt).toEqual(at('2026-11-25T19:00'));
    expect(stateAt('2026-11-25T19:00').now).toEqual({ kind: 'closed', opens: at('2026-11-27T07:00') });
    expect(stateAt('2026-11-25T19:00').changesAt).toEqual(at('2026-11-26T00:00'));
  });

  it('names the holiday, and what is open otherwise that day', () => {
    expect(stateAt('2026-11-26T10:00').today?.nameEn).toBe('Thanksgiving Day');
    expect(stateAt('2026-11-26T10:00').now).toEqual({ kind: 'closed', opens: at('2026-11-27T07:00') });
    expect(stateAt('2026-12-01T08:00').now).toEqual({ kind: 'closed', opens: at('2026-12-01T10:00') });
  });

  it('says of a Saturday by arrangement that it is one, and when it opens to everybody', () => {
    const opens = at('2026-11-30T07:00');
    expect(stateAt('2026-11-28T09:00').now).toEqual({ kind: 'by-arrangement', until: at('2026-11-28T17:00'), opens });
    expect(stateAt('2026-11-28T07:00').now).toEqual({ kind: 'closed', opens });
    expect(stateAt('2026-11-28T07:00').changesAt).toEqual(at('2026-11-28T08:00'));
  });

  it('goes on past midnight where the next day begins open', () => {
    const night: OpeningHours = {
      week: [
        { weekday: 5, ...stretch(1200, DAY_MINUTES) },
        { weekday: 6, ...stretch(0, 120) },
      ],
      exceptions: [],
    };
    expect(openState(night, DENVER, at('2026-11-27T23:00'))).toMatchObject({
      now: { kind: 'open', until: at('2026-11-28T02:00') },
      changesAt: at('2026-11-28T00:00'),
    });
  });

  it('says nothing where no hours were given', () => {
    expect(openState({ week: [], exceptions: [] }, DENVER, at('2026-11-25T12:00')).now).toEqual({ kind: 'not-said' });
  });

  it('shortens and lengthens the nights on which clocks change', () => {
    const nightly: OpeningHours = {
      week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...stretch(90, 150) })),
      exceptions: [],
    };
    // 8 March 2026: 2:00 becomes 3:00, so that 1:30 to 2:30 is half an hour.
    const spring = openState(nightly, DENVER, at('2026-03-08T01:30'));
    expect(spring.now).toEqual({ kind: 'open', until: Temporal.Instant.from('2026-03-08T09:00:00Z') });
    // 1 November 2026: 2:00 becomes 1:00, so that it is two hours.
    const autumn = openState(nightly, DENVER, Temporal.Instant.from('2026-11-01T07:30:00Z'));
    expect(autumn.now).toEqual({ kind: 'open', until: Temporal.Instant.from('2026-11-01T09:30:00Z') });
  });
});

/** Half a night around each change of clocks, with zones north and south, one of half an hour, two that change at midnight. */
const NIGHTS = [
  ['America/Denver', '2026-03-08'],
  ['America/Denver', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Sydney', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-04-04'],
  ['America/Santiago', '2026-09-06'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['America/Phoenix', '2026-07-04'],
] as const;

/** Minutes that fall often together, and often into the hours at which clocks change. */
const aMinute = fc.oneof(
  fc.constantFrom(0, 30, 60, 90, 120, 150, 180, 1380, 1410),
  fc.integer({ min: 0, max: DAY_MINUTES - 1 }),
);

const aDay = fc
  .array(fc.tuple(aMinute, fc.integer({ min: 1, max: 400 }), fc.boolean()), { maxLength: 4 })
  .map((wanted) => {
    const stretches: Stretch[] = [];
    for (const [from, length, byArrangement] of wanted.toSorted(([one], [other]) => one - other)) {
      const start = Math.max(from, stretches.at(-1)?.to ?? 0);
      const to = Math.min(DAY_MINUTES, start + length);
      if (start < to) stretches.push({ from: start, to, byArrangement });
    }
    return stretches;
  });

const someHours = fc
  .array(aDay, { minLength: 7, maxLength: 7 })
  .map((days) => days.flatMap((stretches, place) => stretches.map((one) => ({ weekday: place + 1, ...one }))));

type Kind = 'open' | 'by-arrangement' | 'closed';

/** The slow way: a guard looks at the wall each minute, and goes by the latest time that it has shown on this date. */
function guardsBook(hours: OpeningHours, zone: string, from: Temporal.Instant, minutes: number): readonly Kind[] {
  let date = from.toZonedDateTimeISO(zone).toPlainDate();
  let latest = 0;
  const book: Kind[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    const wall = from.add({ minutes: minute }).toZonedDateTimeISO(zone);
    if (!wall.toPlainDate().equals(date)) latest = 0;
    date = wall.toPlainDate();
    latest = Math.max(latest, wall.hour * 60 + wall.minute);
    const found = hoursOn(hours, date).stretches.find((one) => one.from <= latest && latest < one.to);
    book.push(found ? (found.byArrangement ? 'by-arrangement' : 'open') : 'closed');
  }
  return book;
}

describe('the door against a guard who looks at the wall each minute', () => {
  it('agrees with him in every minute around every change of clocks, and keeps its word until it changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NIGHTS), someHours, aDay, ([zone, day], week, odd) => {
        const date = Temporal.PlainDate.from(day);
        const exceptions = [{ date: date.add({ days: 1 }), nameEn: 'Odd day', nameEs: '', stretches: odd }];
        const hours: OpeningHours = { week, exceptions };
        const start = date.subtract({ days: 1 }).toZonedDateTime(zone).toInstant();
        const book = guardsBook(hours, zone, start, 4 * DAY_MINUTES);
        for (let minute = 18 * 60; minute < 2.5 * DAY_MINUTES; minute += 7) {
          const now = start.add({ minutes: minute });
          const state = openState(hours, zone, now);
          if (state.now.kind === 'not-said') continue;
          expect(state.now.kind).toBe(book[minute]);
          const until = Math.round(start.until(state.changesAt).total('minutes'));
          expect(until).toBeGreaterThan(minute);
          expect(book.slice(minute, until).every((kind) => kind === book[minute])).toBe(true);
          if ('until' in state.now) {
            const closes = Math.round(start.until(state.now.until).total('minutes'));
            if (closes < book.length) expect(book[closes]).not.toBe(book[minute]);
          }
          if ('opens' in state.now && state.now.opens) {
            const opens = Math.round(start.until(state.now.opens).total('minutes'));
            if (opens < book.length) {
              expect(book[opens]).toBe('open');
              expect(book.slice(minute, opens)).not.toContain('open');
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
