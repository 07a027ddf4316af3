import type { MuscleId, MuscleSide } from '@filiform/atlas';
import { liesOver, type PairRecord, STIMULATION_PRESETS, type Stimulation, WAVEFORM } from '@filiform/needling';
import type { Chance } from './random.ts';

/** A site as far as joining its needles asks. */
type Place = { readonly muscle: MuscleId; readonly side: MuscleSide };

/** Two needles that are joined, each by the place of its site in the session. */
export type Joined = {
  readonly sites: readonly [number, number];
  readonly needles: readonly [number, number];
};

/** What is meant between the needles of a session: the same settings for all of its pairs. */
export type PlannedCurrents = { readonly settings: Stimulation; readonly pairs: readonly Joined[] };

/** A current that ran, and where. */
export type DemoPair = PairRecord & { readonly sites: Joined['sites'] };

/**
 * Muscles that lie side by side and share a segment, by general knowledge: a pair stays in one muscle or one segment
 * (Dunning 2021).
 */
const NEIGHBOURS: readonly (readonly [MuscleId, MuscleId])[] = [
  ['upper-trapezius', 'levator-scapulae'],
  ['levator-scapulae', 'splenius-cervicis'],
  ['suboccipitals', 'semispinalis-capitis'],
  ['suboccipitals', 'splenius-capitis'],
  ['masseter-superficial', 'masseter-deep'],
  ['infraspinatus', 'teres-minor'],
  ['rhomboids', 'middle-trapezius'],
];

/** One pair or two: both sides of a muscle, or two neighbours, or two needles of the first muscle. No current near the carotid sinus. */
export function planCurrents(chance: Chance, places: readonly Place[]): PlannedCurrents | undefined {
  const [first, ...others] = [...places.keys()].filter((place) => {
    const found = places[place];
    return found !== undefined && !liesOver('front-of-neck', found.muscle);
  });
  if (first === undefined) return undefined;
  const main = places[first];
  const mirrored = others.find((place) => places[place]?.muscle === main?.muscle && places[place]?.side !== main?.side);
  const neighbour = others.find((place) => areNeighbours(main, places[place]));
  const pairs =
    mirrored !== undefined
      ? [within(first), within(mirrored)]
      : neighbour !== undefined && chance.happens(0.5)
        ? [across(first, neighbour)]
        : neighbour !== undefined
          ? [within(first), within(neighbour)]
          : [within(first)];
  return { settings: drawSettings(chance), pairs };
}

function areNeighbours(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other || one.side !== other.side) return false;
  return (
    NEIGHBOURS.some((two) => two.includes(one.muscle) && two.includes(other.muscle)) && one.muscle !== other.muscle
  );
}

function within(site: number): Joined {
  return { sites: [site, site], needles: [1, 2] };
}

function across(one: number, other: number): Joined {
  return { sites: [one, other], needles: [1, 1] };
}

/** Mostly low frequency; 10 to 20 minutes, as long as a visit has room for. */
function drawSettings(chance: Chance): Stimulation {
  const { settings } = chance.happens(0.75) ? STIMULATION_PRESETS.low : STIMULATION_PRESETS.high;
  return { ...settings, minutes: chance.oneOf([10, 15, 15, 20]), intensity0to10: chance.whole(3, 6) };
}

/** As many needles as the pairs of a session need at one of its sites; 0 where none is joined there. */
export function needlesJoinedAt({ pairs }: PlannedCurrents, site: number): number {
  return Math.max(0, ...pairs.flatMap(({ sites, needles }) => needles.filter((_, place) => sites[place] === site)));
}

/** From the start of the visit to the first current: the needles are in by then. */
const FIRST_STARTS = { minutes: 18, seconds: 10 } as const;
const STOPPED_EARLY = 0.06;
const EARLY_WHY = [
  'It had grown too strong, and the patient asked to stop.',
  'A lead came off.',
  'The patient felt warm and wished to sit up; well at once.',
] as const;
const LOW_WORDS = ['Tapping, comfortable', 'A slow knock', 'Strong tapping, not painful', 'Tapping'] as const;
const HIGH_WORDS = ['Tingling', 'Tingling, comfortable', 'Like a faint buzz'] as const;

/** How the planned currents ran, one started after the other. Nothing runs on past `now`. */
export function runCurrents(
  chance: Chance,
  { settings, pairs }: PlannedCurrents,
  places: readonly Place[],
  { startsAt, now }: { readonly startsAt: Temporal.Instant; readonly now: Temporal.Instant },
): readonly DemoPair[] {
  const words = chance.oneOf(settings.frequencyHz < 10 ? LOW_WORDS : HIGH_WORDS);
  const device = chance.oneOf(['Stimulator 1', 'Stimulator 2']);
  // All of them are stopped by one hand at one time.
  const isEarly = chance.happens(STOPPED_EARLY);
  const why = isEarly ? chance.oneOf(EARLY_WHY) : '';
  const ranSeconds =
    Math.round(settings.minutes * 60 * (isEarly ? 0.3 + 0.4 * chance.next() : 1)) + chance.whole(2, 12);
  return pairs.flatMap(({ sites, needles }, place): readonly DemoPair[] => {
    const [one, other] = [places[sites[0]], places[sites[1]]];
    if (!one || !other) return [];
    const begun = startsAt.add(FIRST_STARTS).add({ seconds: 15 * place });
    const ended = begun.add({ seconds: ranSeconds });
    // A visit of today that is told as over before it is: its current ended just now.
    const ahead = Math.max(0, ended.epochMilliseconds - now.epochMilliseconds);
    return [
      {
        sites,
        needles: [
          { muscle: one.muscle, side: one.side, needle: needles[0] },
          { muscle: other.muscle, side: other.side, needle: needles[1] },
        ],
        waveform: WAVEFORM,
        frequencyHz: settings.frequencyHz,
        pulseWidthUs: settings.pulseWidthUs,
        minutesPlanned: settings.minutes,
        ...(settings.intensity0to10 === undefined ? {} : { intensity0to10: settings.intensity0to10 }),
        patientWord: words,
        device,
        channel: place === 0 ? 'A' : 'B',
        startedAt: begun.subtract({ milliseconds: ahead }).toString(),
        stoppedAt: ended.subtract({ milliseconds: ahead }).toString(),
        stoppedEarlyWhy: why,
      },
    ];
  });
}
