import { isMuscleId, type MuscleId } from '@filiform/atlas';
import { isRegionId, type RegionId, type Side } from '@filiform/body';
import {
  type AdverseEventKind,
  adverseEvent,
  EVENT_OUTCOMES,
  type EventOnset,
  type EventOutcome,
  type EventSeverity,
  isAdverseEventKind,
  ONSETS,
  RELATEDNESS,
  type Relatedness,
  SEVERITIES,
} from '@filiform/needling';

/** What was typed of an event, by field name of its form. */
export type EventTyped = Readonly<Record<string, string>>;

/** An event as it is recorded: what the form says, read. */
export type EventFields = {
  readonly kind: AdverseEventKind;
  readonly severity: EventSeverity;
  readonly muscle: MuscleId | null;
  readonly region: RegionId | null;
  readonly side: Side | null;
  readonly onset: EventOnset;
  readonly onsetAt: Temporal.Instant | null;
  readonly lastedMinutes: number | null;
  readonly relatedness: Relatedness;
  readonly steps: readonly string[];
  readonly action: string;
  readonly outcome: EventOutcome;
  readonly followUp: string;
  readonly followUpOn: Temporal.PlainDate | null;
  readonly needleLot: string;
  readonly reported: string;
};

export type ReadEvent =
  | { readonly ok: true; readonly fields: EventFields }
  /** By field name. */
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** What an event is held against: the clinic's clock. */
export type EventMoment = {
  readonly visitStartsAt: Temporal.Instant;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
};

export const LASTED_UNITS = { minutes: 1, hours: 60, days: 24 * 60, weeks: 7 * 24 * 60 } as const;
export type LastedUnit = keyof typeof LASTED_UNITS;

/** A patient is on the table before her visit begins by the book. */
const EARLIEST = { hours: 2 } as const;
const LONGEST_MINUTES = 5_256_000;
const TEXTS = { action: 4000, followUp: 4000, needleLot: 100, reported: 1000 } as const;

/**
 * Reads the form of an event. What is missing and can be "not known yet" counts as that; what happened and when it began
 * can't. Pure.
 */
export function readEvent(typed: EventTyped, moment: EventMoment): ReadEvent {
  const errors: Record<string, string> = {};
  const refuse = (field: string, sentence: string) => {
    errors[field] ??= sentence;
  };
  const text = (field: keyof typeof TEXTS) => {
    const written = (typed[field] ?? '').trim();
    if (written.length > TEXTS[field]) {
      refuse(field, `Write up to ${TEXTS[field]} characters here; this is ${written.length}.`);
    }
    return written;
  };
  const kind = typed.kind ?? '';
  if (!isAdverseEventKind(kind)) {
    return { ok: false, errors: { kind: 'Choose what happened. "Something else" fits what the list does not name.' } };
  }
  const rule = adverseEvent(kind);
  const onset = chosen(ONSETS, typed.onset);
  if (onset === undefined) refuse('onset', 'Say when it began: while needled, later at the visit, or after it.');
  const place = readPlace(typed);
  if (place === undefined) refuse('site', 'Choose a muscle of this visit, or a place on the body with its side.');
  const onsetAt = readOnsetAt(typed.onsetAt ?? '', onset, moment, refuse);
  const lastedMinutes = readLasted(typed.lasted ?? '', typed.lastedUnit ?? '', refuse);
  const followUpOn = readFollowUpOn(typed.followUpOn ?? '', moment, refuse);
  const action = text('action');
  if (kind === 'other' && action === '') refuse('action', 'Say in a sentence what happened.');
  const fields: EventFields = {
    kind,
    severity: chosen(SEVERITIES, typed.severity) ?? rule.severity,
    ...(place ?? NOWHERE),
    onset: onset ?? 'during',
    onsetAt,
    lastedMinutes,
    relatedness: chosen(RELATEDNESS, typed.relatedness) ?? 'not-assessed',
    steps: stepsTaken(kind, typed[`steps-${kind}`] ?? ''),
    action,
    outcome: chosen(EVENT_OUTCOMES, typed.outcome) ?? 'not-known',
    followUp: text('followUp'),
    followUpOn,
    needleLot: text('needleLot'),
    reported: text('reported'),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, fields };
}

function chosen<Choice extends string>(
  choices: Readonly<Record<Choice, unknown>>,
  text: string | undefined,
): Choice | undefined {
  const isChoice = (one: string): one is Choice => Object.hasOwn(choices, one);
  return text !== undefined && isChoice(text) ? text : undefined;
}

type Place = Pick<EventFields, 'muscle' | 'region' | 'side'>;
const NOWHERE: Place = { muscle: null, region: null, side: null };
const SIDES = { left: true, right: true, midline: true } as const;

/** `site` is "muscle|side" of a needled site; a region has a side of its own, none being the midline. */
function readPlace(typed: EventTyped): Place | undefined {
  const [muscleText = '', sideText] = (typed.site ?? '').split('|');
  const region = typed.region ?? '';
  if (muscleText !== '') {
    const found = isMuscleId(muscleText) ? muscleText : undefined;
    const side = chosen(SIDES, sideText);
    return found && side ? { muscle: found, region: isRegionId(region) ? region : null, side } : undefined;
  }
  if (region === '') return NOWHERE;
  return isRegionId(region) ? { muscle: null, region, side: chosen(SIDES, typed.regionSide) ?? 'midline' } : undefined;
}

function readOnsetAt(
  typed: string,
  onset: EventOnset | undefined,
  { visitStartsAt, timeZone, now }: EventMoment,
  refuse: (field: string, sentence: string) => void,
): Temporal.Instant | null {
  if (typed === '') return null;
  const at = readLocal(typed)?.toZonedDateTime(timeZone).toInstant();
  if (at === undefined) {
    refuse('onsetAt', 'Write day and time, such as 3 March 2026, 15:30. Or leave it open.');
    return null;
  }
  // A clock that is a minute ahead is no lie.
  if (Temporal.Instant.compare(at, now.add({ minutes: 5 })) > 0) {
    refuse('onsetAt', 'That is still to come. Say when it began, or leave it open.');
  }
  if (Temporal.Instant.compare(at, visitStartsAt.subtract(EARLIEST)) < 0) {
    refuse('onsetAt', 'That was before this visit. Record it at the visit that it came from, or leave the time open.');
  }
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  if (onset !== undefined && onset !== 'later' && !dayOf(at).equals(dayOf(visitStartsAt))) {
    refuse('onsetAt', 'The visit was on another day. Choose "after the visit", or the right day.');
  }
  return at;
}

function readLocal(typed: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(typed);
  } catch {
    return undefined;
  }
}

function readLasted(
  typed: string,
  unitTyped: string,
  refuse: (field: string, sentence: string) => void,
): number | null {
  const written = typed.trim().replace(',', '.');
  if (written === '') return null;
  const unit = chosen(LASTED_UNITS, unitTyped) ?? 'minutes';
  const minutes = Math.round(Number(written) * LASTED_UNITS[unit]);
  if (!Number.isFinite(minutes) || minutes < 0 || minutes > LONGEST_MINUTES) {
    refuse('lasted', 'Write how long it lasted as a number, such as 20 (minutes). Or leave it open while it goes on.');
    return null;
  }
  return minutes;
}

function readFollowUpOn(
  typed: string,
  { timeZone, now }: EventMoment,
  refuse: (field: string, sentence: string) => void,
): Temporal.PlainDate | null {
  if (typed === '') return null;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  try {
    const day = Temporal.PlainDate.from(typed);
    if (Temporal.PlainDate.compare(day, today) < 0) {
      refuse('followUpOn', 'Choose today or a day to come for the follow-up.');
    } else if (Temporal.PlainDate.compare(day, today.add({ years: 2 })) > 0) {
      refuse('followUpOn', 'Choose a day within two years for the follow-up.');
    }
    return day;
  } catch {
    refuse('followUpOn', 'Write the day of the follow-up, such as 10 March 2026. Or leave it open.');
    return null;
  }
}

/** Of the kind's own list, in its order: what was ticked under another kind was not done for this one. */
function stepsTaken(kind: AdverseEventKind, typed: string): readonly string[] {
  const ticked = typed.split(',');
  return adverseEvent(kind)
    .steps.map(({ id }) => id)
    .filter((id) => ticked.includes(id));
}

/** The form as it would have to be filled to say this: for correcting what is recorded. */
export function typedOf(fields: EventFields, timeZone: string): EventTyped {
  return {
    kind: fields.kind,
    severity: fields.severity,
    site: fields.muscle ? `${fields.muscle}|${fields.side}` : '',
    region: fields.region ?? '',
    regionSide: fields.muscle ? '' : (fields.side ?? ''),
    onset: fields.onset,
    onsetAt: fields.onsetAt?.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? '',
    ...lastedTyped(fields.lastedMinutes),
    relatedness: fields.relatedness,
    [`steps-${fields.kind}`]: fields.steps.join(','),
    action: fields.action,
    outcome: fields.outcome,
    followUp: fields.followUp,
    followUpOn: fields.followUpOn?.toString() ?? '',
    needleLot: fields.needleLot,
    reported: fields.reported,
  };
}

function lastedTyped(minutes: number | null): { readonly lasted: string; readonly lastedUnit: LastedUnit } {
  if (minutes === null) return { lasted: '', lastedUnit: 'minutes' };
  const unit = LARGEST_FIRST.find((one) => minutes >= LASTED_UNITS[one] && minutes % LASTED_UNITS[one] === 0);
  return { lasted: String(minutes / LASTED_UNITS[unit ?? 'minutes']), lastedUnit: unit ?? 'minutes' };
}

const LARGEST_FIRST: readonly LastedUnit[] = ['weeks', 'days', 'hours', 'minutes'];

/** "2 days". */
export function lastedWords(minutes: number): string {
  const { lasted, lastedUnit } = lastedTyped(minutes);
  return lasted === '1' ? `1 ${lastedUnit.slice(0, -1)}` : `${lasted} ${lastedUnit}`;
}
