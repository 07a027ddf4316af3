import type { ConsideredCandidate, CountedSite, NoteDraft, RetestMeasure } from '@filiform/needling';
import type { DemoPair } from './currents.ts';
import { DEMO_CLINICIAN, STAFF } from './fictional-practice.ts';
import { needleSites } from './needled.ts';
import { writeNote } from './note.ts';
import { openPackets } from './packets.ts';
import { type DrawnPain, drawFeltZones, drawPain } from './pain.ts';
import type { Chance } from './random.ts';
import { painOn, type ScoreOf, scoresAt } from './recovery.ts';
import { retestOf } from './retested.ts';
import type { Appointment, DayClock } from './schedule.ts';
import type { Story } from './story.ts';

/** A visit with all that came of it. */
export type DemoVisit = Appointment & {
  readonly reason: string;
  readonly drawn: DrawnPain | undefined;
  readonly scores: readonly ScoreOf[];
  /** Empty: nothing was needled. */
  readonly sites: readonly CountedSite[];
  /** The currents that ran between needles of those. */
  readonly pairs: readonly DemoPair[];
  /** Measured before and after needling; empty where nothing was. */
  readonly retest: readonly RetestMeasure[];
  readonly note: NoteDraft | undefined;
  readonly isSigned: boolean;
};

/** Ranks a drawing for a note: as many candidates as the clinician was shown. */
export type RankForNote = (drawn: DrawnPain, story: Story) => readonly ConsideredCandidate[];

/** Visits from one look at the candidates to the next; scores are taken twice as often. */
const RANKED_EVERY = 8;
const MEASURED_EVERY = 4;
/** Drawn at every measured visit, and at so many of the others. */
const ALSO_DRAWN = 0.4;
/** The first visit is mostly talk and examination. */
const NEEDLED = { first: 0.6, later: 0.92 } as const;
/** A course without a visit for so long is over. */
const OVER_AFTER_DAYS = 30;

/** What came of each appointment, along the patient's story. */
export function fillVisits(
  chance: Chance,
  story: Story,
  appointments: readonly Appointment[],
  clock: DayClock,
  rank: RankForNote,
): readonly DemoVisit[] {
  const felt = drawFeltZones(chance, story);
  const packets = openPackets(clock.today);
  const first = appointments[0]?.slot.date;
  const last = appointments.at(-1);
  let done = 0;
  return appointments.map((appointment, place): DemoVisit => {
    const nothing = {
      ...appointment,
      reason: story.condition.reason,
      drawn: undefined,
      scores: [],
      sites: [],
      pairs: [],
      retest: [],
      note: undefined,
      isSigned: false,
    };
    const { date } = appointment.slot;
    const one = chance.fork(`visit ${place}`);
    const pain = painOn(story.recovery, first ? first.until(date).days : 0, one);
    const left = pain / story.recovery.startPain;
    if (isDrawnAhead(appointment, clock)) {
      // A bad day, so that there is something to see on it.
      const badDay = Math.max(left, 0.8);
      return { ...nothing, drawn: drawPain(one, story, felt, badDay * story.recovery.startPain, badDay) };
    }
    if (appointment.status !== 'done') return nothing;

    const visit = done;
    done += 1;
    const isMeasured = visit % MEASURED_EVERY === 0;
    const drawn = isMeasured || one.happens(ALSO_DRAWN) ? drawPain(one, story, felt, pain, left) : undefined;
    const isWaiting = isWaitingForSignature(appointment, clock);
    const { sites, pairs } = one.happens(visit === 0 ? NEEDLED.first : NEEDLED.later)
      ? needleSites(one, story, {
          visit,
          startsAt: appointment.startsAt,
          day: date,
          clinicianName: STAFF[appointment.slot.clinician]?.name ?? '',
          now: clock.now,
          packets,
          isShown: isWaiting,
        })
      : { sites: [], pairs: [] };
    const isRanked = visit % RANKED_EVERY === 0 && drawn !== undefined && drawn.drawing.strokes.length > 0;
    const candidates = isRanked ? rank(drawn, story) : undefined;
    const isLast = appointment === last && visit >= 3 && date.until(clock.today).days > OVER_AFTER_DAYS;
    return {
      ...nothing,
      drawn,
      scores: isMeasured ? scoresAt(story.recovery, pain, story.condition.instruments, one) : [],
      sites,
      pairs,
      retest: sites.length > 0 ? retestOf(one.fork('retest'), story, pain, isWaiting) : [],
      note: writeNote(one, { story, visit, isLast, pain, left, drawn, candidates, sites, pairs }),
      isSigned: !isWaiting,
    };
  });
}

/** The demo clinician's arrived patient, and the one after, have drawn already; the rest of her day has not. */
function isDrawnAhead({ slot, status }: Appointment, { today, arrivedHour }: DayClock): boolean {
  if (slot.clinician !== DEMO_CLINICIAN || !slot.date.equals(today)) return false;
  return status === 'arrived' || (status === 'booked' && slot.hour === nextHour(arrivedHour));
}

/** The demo clinician's visit just before the arrived patient is needled and drafted, to be signed. */
function isWaitingForSignature({ slot }: Appointment, { today, arrivedHour }: DayClock): boolean {
  return slot.clinician === DEMO_CLINICIAN && slot.date.equals(today) && nextHour(slot.hour) === arrivedHour;
}

/** The hour after this one in the demo clinician's day, past the midday rest. */
function nextHour(hour: number): number {
  return hour === 11 ? 13 : hour + 1;
}
