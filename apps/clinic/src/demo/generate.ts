import { openDiary } from './diary.ts';
import { CLINICIANS, DEMO_CLINICIAN, STAFF, TIME_ZONE } from './fictional-practice.ts';
import { type DemoHealth, drawHealth } from './health.ts';
import { drawPeople, type Person, WRITTEN_TWICE } from './people.ts';
import { type Chance, chanceFrom } from './random.ts';
import {
  bookInTheYear,
  bookOverYears,
  bookWithToday,
  dayClock,
  keepAppointments,
  VISITS_BEFORE_TODAY,
} from './schedule.ts';
import { drawStory, type Shown, type Story } from './story.ts';
import { type DemoVisit, fillVisits, type RankForNote } from './visits.ts';

export const PATIENT_COUNT = 400;
const WRITTEN_ONCE = PATIENT_COUNT - WRITTEN_TWICE.length;

export type DemoPatient = {
  readonly person: Person;
  /** What the demo knows and the program has to find out. */
  readonly story: Story;
  readonly health: DemoHealth;
  /** In the order of time. */
  readonly visits: readonly DemoVisit[];
  readonly isSharedWithStudent: boolean;
};

/** What those come with whom the demo clinician sees today, in the order of the day; the others' is drawn. */
const TODAYS_STORIES: readonly Shown[] = [
  { condition: 'shoulder', side: 'right' },
  { condition: 'jaw', side: 'left', stimulates: true },
  { condition: 'rams-horn', side: 'left', stimulates: true },
  { condition: 'rams-horn', side: 'left', stimulates: true },
  { condition: 'rams-horn', side: 'right' },
  { condition: 'cervicogenic-headache', side: 'right' },
  { condition: 'tension-type-headache', side: 'left' },
];
/** The health of those whom the demo clinician sees today; one of them nobody has asked yet. */
const TODAYS_HEALTH = ['well', 'thinned', 'well', 'well', 'well', 'well', 'not-asked'] as const;
const LONG_STANDING: Shown = { condition: 'tension-type-headache', side: 'right' };
const LONG_STANDING_FROM_AGE = 40;
/** Places in the demo clinician's day, from the second. */
const SHARED_WITH_STUDENT = { from: 1, to: 5 } as const;

/**
 * Everybody who ever came to the demo practice, one after the other, with their visits. Pure: the same seed and day
 * give the same people and stories; the time of day only decides which of today's visits are over.
 */
export function* generatePatients(seed: string, now: Temporal.Instant, rank: RankForNote): Generator<DemoPatient> {
  const chance = chanceFrom(seed);
  const diary = openDiary(now.toZonedDateTimeISO(TIME_ZONE).toPlainDate(), DEMO_CLINICIAN);
  const clock = dayClock(now, (date) => diary.hoursOf(DEMO_CLINICIAN, date));
  const { today } = clock;
  const hours = diary.hoursOf(DEMO_CLINICIAN, today).slice(0, VISITS_BEFORE_TODAY.length);
  diary.keep(DEMO_CLINICIAN, today);

  const people = drawPeople(chance, WRITTEN_ONCE, today);
  const longStanding = people.findIndex(
    (person, place) => place >= hours.length && ageOf(person, today) >= LONG_STANDING_FROM_AGE,
  );
  const bookedOverYears = bookOverYears(diary, today);
  const slotsOf = (place: number, one: Chance) => {
    if (place === longStanding) return bookedOverYears;
    const hour = hours[place];
    if (hour !== undefined) return bookWithToday(diary, one, today, place, hour);
    const { clinician } = one.weighted(CLINICIANS_BY_DAYS);
    // A record made by mistake is soon found out.
    const visits = place >= WRITTEN_ONCE ? 2 : Math.min(30, Math.max(3, Math.round(one.normal(14, 5))));
    return bookInTheYear(diary, one, today, { clinician, visits });
  };
  const storyOf = (place: number, person: Person, one: Chance) => {
    const shown = place === longStanding ? LONG_STANDING : place < hours.length ? TODAYS_STORIES[place] : undefined;
    return drawStory(one, person.guardian !== undefined, shown);
  };

  const once = people.map((person, place) => {
    const story = storyOf(place, person, chance.fork(`story ${place}`));
    const shown = place < hours.length ? TODAYS_HEALTH[place] : undefined;
    const known = { age: ageOf(person, today), today, stimulates: story.stimulates, shown };
    return { person, story, health: drawHealth(chance.fork(`health ${place}`), known) };
  });
  // Somebody who is written down twice has one body.
  const twice = once
    .filter(({ person }, place) => place > longStanding && person.nameUsed !== '')
    .slice(0, WRITTEN_TWICE.length)
    .map(({ person, story, health }, place) => ({
      person: writtenAgain(person, place),
      story,
      health: { ...health, history: [] },
    }));
  for (const [place, { person, story, health }] of [...once, ...twice].entries()) {
    const one = chance.fork(`visits ${place}`);
    const appointments = keepAppointments(slotsOf(place, one), one, clock);
    yield {
      person,
      story,
      health,
      visits: fillVisits(one, story, appointments, clock, rank),
      isSharedWithStudent: place >= SHARED_WITH_STUDENT.from && place <= SHARED_WITH_STUDENT.to,
    };
  }
}

function writtenAgain(person: Person, place: number): Person {
  const write = WRITTEN_TWICE[place];
  return write ? write(person, WRITTEN_ONCE + place) : person;
}

function ageOf({ birthDate }: Person, today: Temporal.PlainDate): number {
  return birthDate.until(today, { largestUnit: 'years' }).years;
}

/** A clinician has as many patients as her days have room for. */
const CLINICIANS_BY_DAYS = CLINICIANS.map((clinician) => ({
  clinician,
  weight: Object.keys(STAFF[clinician]?.week ?? {}).length,
}));
