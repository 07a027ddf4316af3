import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingPoint } from './asking-point.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('who is asked for words', () => {
  it('is everybody after the fourth visit of an episode', () => {
    const care = { doneVisits: 4, fourthVisitOn: day('2026-03-20'), endedOn: undefined };
    expect(askingPoint(care)).toEqual({ point: 'fourth-visit', on: day('2026-03-20') });
    expect(askingPoint({ ...care, doneVisits: 3, fourthVisitOn: undefined })).toBeUndefined();
  });

  it('is who came less often too, when the episode ends, and nobody who never was treated', () => {
    const care = { doneVisits: 1, fourthVisitOn: undefined, endedOn: day('2026-03-09') };
    expect(askingPoint(care)).toEqual({ point: 'episode-ended', on: day('2026-03-09') });
    expect(askingPoint({ ...care, doneVisits: 0 })).toBeUndefined();
  });

  it('is asked at the first of the two days, and stays due from then on', () => {
    const days = fc.integer({ min: 0, max: 400 }).map((past) => day('2026-01-01').add({ days: past }));
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 40 }),
        days,
        fc.option(days, { nil: undefined }),
        (visits, fourth, ended) => {
          const found = askingPoint({ doneVisits: visits, fourthVisitOn: fourth, endedOn: ended });
          const first = [fourth, ...(ended ? [ended] : [])].sort(Temporal.PlainDate.compare)[0];
          expect(found?.on.toString()).toBe(first?.toString());
        },
      ),
    );
  });
});
