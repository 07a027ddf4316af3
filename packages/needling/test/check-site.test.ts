import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan, checkSite, LIMITS, outsideLimit, type SiteRecord } from '../src/index.ts';
import { anOddNumber, anOddSite } from './arbitraries.ts';
import { aPlan, aSite } from './examples.ts';

const STIMULATION = { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 };

describe('what can exist', () => {
  it('is a usual site', () => {
    expect(checkSite(aSite({ twitches: 3, depthMm: 20 }, { stimulation: STIMULATION }))).toEqual([]);
  });

  it('includes both ends of each bound', () => {
    const ends: readonly SiteRecord[] = [
      aSite({}, { needle: { diameterMm: 0.1, lengthMm: 5 } }),
      aSite({ depthMm: 150, insertions: 200 }, { needle: { diameterMm: 1, lengthMm: 150 } }),
      aSite({ depthMm: 0, insertions: 0 }, { stimulation: { frequencyHz: 0.5, pulseWidthUs: 50, minutes: 0 } }),
      aSite(
        { depthMm: 40 },
        { stimulation: { frequencyHz: 150, pulseWidthUs: 1000, minutes: 60, intensity0to10: 10 } },
      ),
    ];
    expect(ends.flatMap(checkSite)).toEqual([]);
  });

  it('does not need to be complete', () => {
    expect(checkPlan(aPlan())).toEqual([]);
    expect(checkSite(aSite({ insertions: undefined, needlesIn: undefined, needlesOut: undefined }))).toEqual([]);
  });
});

describe('what can not exist', () => {
  it.each([
    [
      aSite({}, { needle: { diameterMm: 0.25, lengthMm: 200 } }),
      'needle.lengthMm',
      'Needle length 200 mm is out of range: give 5 to 150 mm.',
    ],
    [
      aSite({}, { needle: { diameterMm: 25, lengthMm: 40 } }),
      'needle.diameterMm',
      'Needle thickness 25 mm is out of range: give 0.1 to 1 mm.',
    ],
    [
      aSite({ depthMm: 41 }),
      'depthMm',
      'Depth 41 mm is more than the needle is long (40 mm): give 0 to 40 mm, or correct the needle.',
    ],
    [aSite({ insertions: 201 }), 'insertions', 'Insertions 201 is out of range: give a whole number from 0 to 200.'],
    [
      aSite({ twitches: 2.5 }),
      'twitches',
      'Twitch responses 2.5 is not a whole number: give a whole number from 0 to 999.',
    ],
    [
      aSite({ needlesOut: Number.NaN }),
      'needlesOut',
      'Needles out is not a number: give a whole number from 0 to 200.',
    ],
    [
      aSite({}, { stimulation: { ...STIMULATION, frequencyHz: 0.4 } }),
      'stimulation.frequencyHz',
      'Stimulation frequency 0.4 Hz is out of range: give 0.5 to 150 Hz.',
    ],
    [
      aSite({}, { stimulation: { ...STIMULATION, pulseWidthUs: 1001 } }),
      'stimulation.pulseWidthUs',
      'Pulse width 1001 us is out of range: give 50 to 1000 us.',
    ],
    [
      aSite({}, { stimulation: { ...STIMULATION, minutes: 61 } }),
      'stimulation.minutes',
      'Stimulation time 61 min is out of range: give 0 to 60 min.',
    ],
    [
      aSite({}, { stimulation: { ...STIMULATION, intensity0to10: 11 } }),
      'stimulation.intensity0to10',
      'Stimulation intensity 11 is out of range: give a whole number from 0 to 10.',
    ],
    [
      aSite({}, { side: 'midline' }),
      'side',
      'upper-trapezius has a left and a right, and no midline: give left or right.',
    ],
  ])('is refused by field and with what would be right (%#)', (site, field, message) => {
    expect(checkSite(site).map((refusal) => [refusal.field, refusal.message])).toEqual([[field, message]]);
  });

  it('is told once a field: a depth is not held against a needle that is itself impossible', () => {
    const refusals = checkSite(aSite({ depthMm: 30 }, { needle: { diameterMm: 0.25, lengthMm: 4 } }));
    expect(refusals.map((refusal) => refusal.field)).toEqual(['needle.lengthMm']);
  });

  it('lets the diaphragm and the sternalis lie on the midline', () => {
    expect(checkSite(aSite({}, { muscle: 'diaphragm', side: 'midline' }))).toEqual([]);
    expect(checkSite(aSite({}, { muscle: 'sternalis', side: 'midline' }))).toEqual([]);
  });
});

describe('bounds', () => {
  it('are kept for every number: refused if and only if outside, not whole where it must be, or no number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(LIMITS)), anOddNumber, (limit, found) => {
        const right = found >= limit.from && found <= limit.to && (!limit.whole || Number.isInteger(found));
        expect(outsideLimit(limit, found) === undefined).toBe(right);
      }),
    );
  });

  it('hold no unwritten basis', () => {
    for (const limit of Object.values(LIMITS)) expect(limit.basis.note.length).toBeGreaterThan(10);
  });
});

describe('odd input', () => {
  it('never throws, and each refusal names a field and ends its sentence', () => {
    fc.assert(
      fc.property(anOddSite, (site) => {
        for (const { field, message } of checkSite(site)) {
          expect(field).not.toBe('');
          expect(message).toMatch(/^\S.*\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a million combinations of odd numbers', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0, 0.25, 40, 1e308, 5e-324, 1];
    let checked = 0;
    let accepted = 0;
    for (const diameterMm of odd) {
      for (const lengthMm of odd) {
        for (const depthMm of odd) {
          for (const insertions of odd) {
            for (const needlesIn of odd) {
              for (const frequencyHz of odd) {
                const stimulation = { ...STIMULATION, frequencyHz };
                const site = aSite(
                  { depthMm, insertions, needlesIn },
                  { needle: { diameterMm, lengthMm }, stimulation },
                );
                if (checkSite(site).length === 0) accepted += 1;
                checked += 1;
              }
            }
          }
        }
      }
    }
    expect(checked).toBe(1_000_000);
    // thickness 0.25 or 1, length 40, depth -0, 0.25, 40, 5e-324 or 1, insertions and needles -0, 40 or 1, frequency 40 or 1
    expect(accepted).toBe(2 * 1 * 5 * 3 * 3 * 2);
  }, 60_000);
});
