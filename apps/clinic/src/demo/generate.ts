import type { ConsideredCandidate, CountedSite, NoteDraft } from '@filiform/needling';
import { cliniciansByDays, openDiary } from './diary.ts';
import { DEMO_CLINICIAN, TIME_ZONE } from './fictional-practice.ts';
import { needleSites } from './needled.ts';
import { writeNote } from './note.ts';
import { type DrawnPain, drawFeltZones, drawPain } from './pain.ts';
import { drawPeople, type Person, WRITTEN_TWICE } from './people.ts';
import { type Chance, chanceFrom } from './random.ts';
import { painOn, type ScoreOf, scoresAt } from './recovery.ts';
import {
  type Appointment,
  bookInTheYear,
  bookOverYears,
  bookWithToday,
  type DayClock,
  dayClock,
  keepAppointments,
  VISITS_BEFORE_TODAY,
} from './schedule.ts';
import { drawStory, type Story } from './story.ts';

export const PATIENT_COUNT = 400;

/** A visit with all that came of it. */
export type DemoVisit = Appointment & {
  readonly reason: string;
  readonly drawn: DrawnPain | undefined;
  readonly scores: readonly ScoreOf[];
  /** Empty: nothing was needled. */
  readonly sites: readonly CountedSite[];
  readonly note: NoteDraft | undefined;
  readonly isSigned: boolean;
};

export type DemoPatient = {
  readonly person: Person;
  /** What the demo knows and the program has to find out. */
  readonly story: Story;
  readonly visits: readonly DemoVisit[];
  readonly isSharedWithStudent: boolean;
};

/** Ranks a drawing for a note: as many candidates as the clinician was shown. */
export type RankForNote = (drawn: DrawnPain, story: Story) => readonly ConsideredCandidate[];

/** Stories of those whom the demo clinician sees today, in the order of the day; undefined is drawn. */
const TODAYS_STORIES: readonly (Parameters<typeof drawStory>[2] | undefined)[] = [
  { condition: 'shoulder', side: 'right' },
  { condition: 'jaw', side: 'left' },
  { condition: 'rams-horn', side: 'left' },
  { condition: 'rams-horn', side: 'left' },
  { condition: 'rams-horn', side: 'right' },
  { condition: 'cervicogenic-headache', side: 'right' },
  { condition: 'tension-type-headache', side: 'left' },
];
const SHARED_WITH_STUDENT = 5;

/**
 * Everybody who ever came to the demo practice, with their visits. Pure: the same seed and day give the same people
 * and stories; the time of day only decides which of today's visits are over.
 */
export function generatePatients(seed: string, now: Temporal.Instant, rank: RankForNote): readonly DemoPatient[] {
  const chance = chanceFrom(seed);
  const diary = openDiary(now.toZonedDateTimeISO(TIME_ZONE).toPlainDate(), DEMO_CLINICIAN);
  const clock = dayClock(now, (today) => diary.hoursOf(DEMO_CLINICIAN, today));
  const { today } = clock;
  diary.keep(DEMO_CLINICIAN, today);

  const people = peopleOf(chance, today);
  const hours = diary.hoursOf(DEMO_CLINICIAN, today).slice(0, VISITS_BEFORE_TODAY.length);
  const longStanding = people.findIndex(
    ({ birthDate }, place) => place >= hours.length && birthDate.until(today, { largestUnit: 'years' }).years >= 40,
  );
  const clinicians = cliniciansByDays();

  const years = bookOverYears(diary, today);
  const stories: Story[] = [];
  return people.map((person, place) => {
    const one = chance.fork(`patient ${place}`);
    const hour = hours[place];
    const slots =
      place === longStanding
        ? years
        : hour !== undefined
          ? bookWithToday(diary, one.fork('course'), today, place, hour)
          : bookInTheYear(diary, one.fork('course'), today, one.weighted(clinicians).clinician);
    const isMinor = person.guardian !== undefined;
    // Somebody who was written down twice has one body.
    const written = stories[place - FIRST_WRITTEN_TWICE];
    const fixed = place === longStanding ? LONG_STANDING_STORY : TODAYS_STORIES[place];
    const story =
      written ??
      drawStory(one.fork('story'), isMinor, hour === undefined && place !== longStanding ? undefined : fixed);
    stories.push(story);
    const appointments = keepAppointments(slots, one.fork('fate'), clock);
    return {
      person,
      story,
      visits: fillVisits(one.fork('visits'), story, appointments, clock, rank),
      isSharedWithStudent: place >= 1 && place <= SHARED_WITH_STUDENT,
    };
  });
}

const LONG_STANDING_STORY = { condition: 'tension-type-headache', side: 'right' } as const;
const FIRST_WRITTEN_TWICE = PATIENT_COUNT - WRITTEN_TWICE.length;

/** The last few are somebody from the beginning, written down a second time. */
function peopleOf(chance: Chance, today: Temporal.PlainDate): readonly Person[] {
  const once = drawPeople(chance, FIRST_WRITTEN_TWICE, today);
  const twice = WRITTEN_TWICE.flatMap((write, place) => {
    const first = once[place];
    return first ? [write(first, FIRST_WRITTEN_TWICE + place)] : [];
  });
  return [...once, ...twice];
}

function fillVisits(
  chance: Chance,
  story: Story,
  appointments: readonly Appointment[],
  clock: DayClock,
  rank: RankForNote,
): readonly DemoVisit[] {
  const felt = drawFeltZones(chance, story);
  const last = appointments.length - 1;
  const first = appointments[0]?.slot.date;
  let done = 0;
  return appointments.map((appointment, place): DemoVisit => {
    const empty = {
      ...appointment,
      reason: story.condition.reason,
      drawn: undefined,
      scores: [],
      sites: [],
      note: undefined,
      isSigned: false,
    };
    const one = chance.fork(`visit ${place}`);
    const day = first ? first.until(appointment.slot.date).days : 0;
    const pain = painOn(story.recovery, day, one);
    const left = pain / story.recovery.startPain;
    if (isDrawnAhead(appointment, clock)) return { ...empty, drawn: drawPain(one, story, felt, pain, left) };
    if (appointment.status !== 'done') return empty;

    const visit = done;
    done += 1;
    const isMeasured = visit % 4 === 0;
    const drawn = isMeasured || one.happens(0.4) ? drawPain(one, story, felt, pain, left) : undefined;
    const sites = one.happens(visit === 0 ? 0.6 : 0.92) ? needleSites(one, story, visit) : [];
    const candidates = drawn && isMeasured && drawn.drawing.strokes.length > 0 ? rank(drawn, story) : undefined;
    return {
      ...empty,
      drawn,
      scores: isMeasured ? scoresAt(story.recovery, pain, story.condition.instruments, one) : [],
      sites,
      note: writeNote(one, {
        story,
        visit,
        isLast: place === last && visit >= 3,
        pain,
        left,
        drawn,
        candidates,
        sites,
      }),
      isSigned: !isWaitingForSignature(appointment, clock),
    };
  });
}

/** The arrived patient of the demo clinician, and the one after, have drawn already; the rest of the day has not. */
function isDrawnAhead({ slot, status }: Appointment, { today, arrivedHour }: DayClock): boolean {
  if (slot.clinician !== DEMO_CLINICIAN || !slot.date.equals(today)) return false;
  return (
    status === 'arrived' || (status === 'booked' && slot.hour - arrivedHour <= 2 && slot.hour === nextHour(arrivedHour))
  );
}

/** The hour after the arrived patient's, past the midday rest. */
function nextHour(hour: number): number {
  return hour === 11 ? 13 : hour + 1;
}

/** The demo clinician's visit just before the arrived patient: needled and drafted, to be signed. */
function isWaitingForSignature({ slot }: Appointment, { today, arrivedHour }: DayClock): boolean {
  return (
    slot.clinician === DEMO_CLINICIAN &&
    slot.date.equals(today) &&
    nextHour(slot.hour) === arrivedHour &&
    arrivedHour > 10
  );
}
