import type { MuscleId } from '@filiform/atlas';
import fc from 'fast-check';
import {
  type MissingNeedleAccount,
  type NeedlingSession,
  SEARCH_PLACE_IDS,
  type SitePlan,
  type SiteRecord,
  TECHNIQUE_IDS,
} from '../src/index.ts';

const MUSCLES: readonly MuscleId[] = ['upper-trapezius', 'splenius-capitis', 'diaphragm', 'masseter-deep'];

/** Numbers that a form, a file or a fault could bring, sensible ones among them. */
export const anOddNumber = fc.oneof(
  fc.integer({ min: -5, max: 210 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.5, 1e308, 5e-324, 2 ** 53),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const aStimulation = fc.record({
  frequencyHz: anOddNumber,
  pulseWidthUs: anOddNumber,
  minutes: anOddNumber,
  intensity0to10: maybe(anOddNumber),
});

const planFields = {
  muscle: fc.constantFrom(...MUSCLES),
  side: fc.constantFrom('left', 'right', 'midline'),
  triggerPoint: maybe(fc.string()),
  needle: fc.record({ diameterMm: anOddNumber, lengthMm: anOddNumber }),
  packet: maybe(
    fc.record({ stockId: maybe(fc.uuid()), brand: fc.string(), lot: fc.string(), expiresOn: maybe(fc.string()) }),
  ),
  technique: fc.constantFrom(...TECHNIQUE_IDS),
  stimulation: maybe(aStimulation),
};

const aName = fc.oneof(fc.constantFrom('', ' ', 'Ada Quill'), fc.string());

export const anAccount: fc.Arbitrary<MissingNeedleAccount> = fc.oneof(
  fc.record({ outcome: fc.constantFrom('found', 'broken-and-removed'), by: aName, note: fc.string() }),
  fc.record({ outcome: fc.constant('retained-and-referred'), by: aName, note: fc.string(), referredTo: aName }),
  fc.record({
    outcome: fc.constant('not-found-after-search'),
    by: aName,
    note: fc.string(),
    searched: fc.oneof(fc.constant(SEARCH_PLACE_IDS), fc.subarray([...SEARCH_PLACE_IDS])),
  }),
);

/** Any plan that the types allow, possible or not. */
export const anOddPlan: fc.Arbitrary<SitePlan> = fc.record(planFields);

/** Any record that the types allow, possible or not. */
export const anOddSite: fc.Arbitrary<SiteRecord> = fc.record({
  ...planFields,
  insertions: maybe(anOddNumber),
  twitches: fc.oneof(fc.constant('not-assessed'), anOddNumber),
  depthMm: maybe(anOddNumber),
  familiarPainReproduced: fc.constantFrom('yes', 'no', 'not-assessed'),
  redirections: maybe(anOddNumber),
  twitchStrength: maybe(fc.constantFrom('weak', 'medium', 'strong')),
  painDuring0to10: maybe(anOddNumber),
  bleeding: maybe(fc.constantFrom('none', 'spot', 'more')),
  approach: maybe(
    fc.record({
      direction: maybe(fc.string()),
      angle: maybe(fc.constantFrom('perpendicular', 'oblique', 'tangential')),
      position: maybe(fc.constantFrom('prone', 'seated')),
      grip: maybe(fc.constantFrom('flat', 'pincer')),
      entry: maybe(fc.constantFrom('guide-tube', 'freehand')),
    }),
  ),
  packet: maybe(fc.record({ brand: fc.string(), lot: fc.string(), expiresOn: maybe(fc.constant('2028-05-31')) })),
  countedBy: maybe(fc.record({ in: maybe(aName), out: maybe(aName) })),
  response: maybe(fc.record({ tolerated: fc.constantFrom('well', 'fair', 'poor', 'stopped'), text: fc.string() })),
  needlesIn: maybe(anOddNumber),
  needlesOut: maybe(anOddNumber),
  missingNeedles: fc.array(anAccount, { maxLength: 4 }),
});

export const anOddSession: fc.Arbitrary<NeedlingSession> = fc.record({ sites: fc.array(anOddSite, { maxLength: 5 }) });

/** Small whole counts and no value out of bounds: what decides is the counting alone. */
const aCountedSite: fc.Arbitrary<SiteRecord> = fc.record({
  muscle: fc.constantFrom<MuscleId>('upper-trapezius', 'splenius-capitis'),
  side: fc.constantFrom('left', 'right'),
  needle: fc.constant({ diameterMm: 0.25, lengthMm: 40 }),
  technique: fc.constantFrom(...TECHNIQUE_IDS),
  insertions: maybe(fc.nat(5)),
  twitches: fc.oneof(fc.constant('not-assessed'), fc.nat(5)),
  familiarPainReproduced: fc.constant('not-assessed'),
  needlesIn: maybe(fc.nat(4)),
  needlesOut: maybe(fc.nat(4)),
  missingNeedles: fc.array(anAccount, { maxLength: 4 }),
});

export const aCountedSession: fc.Arbitrary<NeedlingSession> = fc.record({
  sites: fc.array(aCountedSite, { maxLength: 3 }),
});
