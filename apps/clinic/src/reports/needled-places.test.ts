import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NeedledSite, needledPlaces } from './needled-places.ts';

const DAY_ONE = Temporal.Instant.from('2026-02-01T15:00:00Z');

function aSite(changes: Partial<NeedledSite> & { readonly day?: number } = {}): NeedledSite {
  const { day = 1, ...rest } = changes;
  return {
    muscle: 'upper-trapezius',
    side: 'left',
    triggerPoint: 'tp1',
    visitId: `visit ${day}`,
    startsAt: DAY_ONE.add({ hours: 24 * (day - 1) }),
    twitches: 2,
    familiarPain: 'yes',
    tolerated: 'well',
    insertions: 3,
    ...rest,
  };
}

describe('what was needled over all visits', () => {
  it('is told by place: how often, when last, and how it answered best and last', () => {
    const [place] = needledPlaces([
      aSite({ day: 3, twitches: 1, familiarPain: 'no', tolerated: 'fair' }),
      aSite({ day: 1, twitches: 5 }),
      aSite({ day: 2, twitches: null, familiarPain: null, tolerated: null }),
    ]);
    expect(place).toMatchObject({
      visits: 3,
      insertions: 9,
      lastVisitId: 'visit 3',
      mostTwitches: 5,
      lastTwitches: 1,
      familiar: { yes: 1, asked: 2 },
      tolerated: { well: 1, fair: 1, poor: 0, stopped: 0 },
    });
  });

  it('keeps sides and points apart, and counts a place once a visit', () => {
    const places = needledPlaces([
      aSite(),
      aSite(),
      aSite({ side: 'right' }),
      aSite({ triggerPoint: 'tp2' }),
      aSite({ triggerPoint: '' }),
    ]);
    expect(places.map(({ side, triggerPoint, visits }) => `${side} ${triggerPoint} ${visits}`)).toEqual([
      'left tp1 1',
      'right tp1 1',
      'left tp2 1',
      'left  1',
    ]);
  });

  it('takes "not assessed" for no answer, never for nought', () => {
    const [place] = needledPlaces([aSite({ twitches: null })]);
    expect(place).toMatchObject({ mostTwitches: null, lastTwitches: null });
    expect(needledPlaces([aSite({ twitches: 0 })])[0]).toMatchObject({ mostTwitches: 0, lastTwitches: 0 });
  });

  it('loses no insertion, whatever the order', () => {
    const someSites = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 9 }),
        side: fc.constantFrom('left', 'right'),
        insertions: fc.integer({ min: 0, max: 20 }),
      }),
    );
    fc.assert(
      fc.property(someSites, (found) => {
        const places = needledPlaces(found.map((one) => aSite(one)));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
        expect(sum(places.map(({ insertions }) => insertions))).toBe(sum(found.map(({ insertions }) => insertions)));
        expect(places.length).toBe(new Set(found.map(({ side }) => side)).size);
      }),
    );
  });
});
