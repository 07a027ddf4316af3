import { adverseEvent, needsNextDayCheck } from '@filiform/needling';
import type { Transaction } from 'kysely';
import { NEXT_DAY_TITLE, nextDayDetails, ownersTitle } from '../adverse-events/index.words.ts';
import { newId } from '../database/identifier.ts';
import type { Role, Tables } from '../database/tables.ts';
import { CLINICS, DEMO_CLINICIAN, STAFF, TIME_ZONE } from './fictional-practice.ts';
import { type DemoEvent, demoEvent, happenedAfter } from './happened.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { chanceFrom } from './random.ts';
import type { DemoVisit } from './visits.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

/** The practice calls on the day after thorax work since so many days. */
const CALLS_SINCE_DAYS = 30;
/** Somebody fainted so many days ago, or at the last visit before. */
const FAINTED_DAYS_AGO = 64;

/** What came of these sessions: events at about published rates, and the calls of the day after. */
export async function writeHappened(
  db: Transaction<Tables>,
  batch: readonly Held[],
  marks: Marks,
  written: Written,
): Promise<void> {
  const signed = batch.filter(({ visit }) => visit.isSigned && visit.sites.length > 0);
  const events = signed.flatMap((held) => eventsOf(held, marks, written));
  await insertRows(
    db,
    'adverseEvent',
    events.map(({ row }) => row),
  );
  const checked = signed.filter(
    ({ visit }) => needsNextDayCheck(visit.sites) && daysAgo(visit, written) <= CALLS_SINCE_DAYS,
  );
  const checks = checked.map((held) => checkOf(held, written));
  await insertRows(db, 'task', [...checks.map(({ task }) => task), ...events.flatMap(({ tasks }) => tasks)]);
  await insertRows(
    db,
    'nextDayCheck',
    checks.flatMap(({ answer }) => answer),
  );
}

function daysAgo({ slot }: Held['visit'], { now }: Written): number {
  return slot.date.until(now.toZonedDateTimeISO(TIME_ZONE).toPlainDate()).days;
}

function eventsOf(
  held: Held,
  marks: Marks,
  written: Written,
): readonly { row: Row<'adverseEvent'>; tasks: Row<'task'>[] }[] {
  const { visit } = held;
  const chance = chanceFrom(`happened ${visit.startsAt} ${visit.slot.clinician}`);
  const event = marked(held, marks) ?? happenedAfter(chance, visit.sites);
  if (!event) return [];
  const recordedAt = visit.startsAt.add({ minutes: Math.round(event.toldAfterHours * 60) });
  // Not told yet.
  if (Temporal.Instant.compare(recordedAt, written.now) > 0) return [];
  const row = eventRow(held, event, recordedAt, written);
  return [{ row, tasks: adverseEvent(event.kind).reachesOwner ? [ownersTask(held, event, row, written)] : [] }];
}

/** One faint two months ago, and a colleague's pricked finger lately: what the demo shows beside the common. */
export function markedVisits(all: readonly Pick<Held, 'visit'>[], now: Temporal.Instant): Marks {
  const lastOf = (clinician: number, days: number) =>
    all.findLast(
      ({ visit }) =>
        visit.isSigned &&
        visit.sites.length > 0 &&
        visit.slot.clinician === clinician &&
        Temporal.Instant.compare(visit.endsAt, now.subtract({ hours: days * 24 })) < 0,
    )?.visit;
  return { faint: lastOf(DEMO_CLINICIAN, FAINTED_DAYS_AGO), needlestick: lastOf(PRICKED, 1) };
}

export type Marks = Readonly<Record<'faint' | 'needlestick', DemoVisit | undefined>>;

const PRICKED = STAFF.findIndex(({ name }) => name === 'Keiko Lindgren');

function marked({ visit }: Held, marks: Marks): DemoEvent | undefined {
  const chance = chanceFrom(`marked ${visit.startsAt}`);
  if (visit === marks.faint) return demoEvent(chance, 'faint', visit.sites);
  return visit === marks.needlestick ? demoEvent(chance, 'needlestick', visit.sites) : undefined;
}

function eventRow(
  held: Held,
  event: DemoEvent,
  recordedAt: Temporal.Instant,
  { practiceId, staffIds }: Written,
): Row<'adverseEvent'> & { readonly id: string } {
  const { kind, site, onset, relatedness, outcome, action } = event;
  const { severity, steps } = adverseEvent(kind);
  return {
    practiceId,
    id: newId(),
    version: 1,
    visitId: held.visitId,
    kind,
    severity,
    muscle: site?.muscle ?? null,
    region: null,
    side: site?.side ?? null,
    onset,
    onsetAt: onset === 'later' ? null : held.visit.startsAt.add({ minutes: 25 }),
    lastedMinutes: event.lastedMinutes ?? null,
    relatedness,
    steps: kind === 'faint' ? steps.map(({ id }) => id) : [],
    action,
    outcome,
    followUp: '',
    followUpOn: null,
    needleLot: '',
    reported: '',
    recordedBy: at(staffIds, held.visit.slot.clinician),
    recordedAt,
    correction: '',
    withdrawn: false,
  };
}

function ownersTask(held: Held, { kind }: DemoEvent, event: { readonly id: string }, written: Written): Row<'task'> {
  const { visit } = held;
  const clinician = STAFF[visit.slot.clinician]?.name ?? '';
  return taskRow(written, {
    kind: 'serious-event',
    about: event.id,
    title: ownersTitle(kind),
    details: `Recorded by ${clinician} at ${CLINICS[visit.slot.clinic]?.name ?? ''}: ask there. Follow the practice's exposure control plan, and enter it in the log of sharps injuries.`,
    forRole: 'owner',
    clinic: visit.slot.clinic,
    patientId: held.patientId,
    link: `/staff/visits/${held.visitId}/events#event-${event.id}`,
    dueAt: visit.startsAt.add({ hours: 2 }),
    createdBy: visit.slot.clinician,
    createdAt: visit.startsAt.add({ minutes: 50 }),
  });
}

/** Called in the morning by the one who needled; what is due today or to come is open. */
function checkOf(held: Held, written: Written): { task: Row<'task'>; answer: readonly Row<'nextDayCheck'>[] } {
  const { visit, visitId, patientId } = held;
  const day = visit.slot.date.add({ days: 1 });
  const dueAt = day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '10:00' }).toInstant();
  const isDone = Temporal.PlainDate.compare(day, written.now.toZonedDateTimeISO(TIME_ZONE).toPlainDate()) < 0;
  const doneAt = dueAt.subtract({ minutes: visit.slot.hour * 7 });
  const by = at(written.staffIds, visit.slot.clinician);
  const task = taskRow(written, {
    kind: 'next-day-check',
    about: visitId,
    title: NEXT_DAY_TITLE,
    details: nextDayDetails(STAFF[visit.slot.clinician]?.name ?? '', day, visit.slot.date),
    forRole: 'clinician',
    clinic: visit.slot.clinic,
    patientId,
    link: `/staff/visits/${visitId}/check`,
    dueAt,
    createdBy: visit.slot.clinician,
    createdAt: visit.endsAt,
  });
  if (!isDone) return { task, answer: [] };
  return {
    task: { ...task, doneBy: by, doneAt },
    answer: [
      {
        practiceId: written.practiceId,
        id: newId(),
        visitId,
        reached: true,
        breathless: false,
        chestPain: false,
        cough: false,
        remark: '',
        askedBy: by,
        askedAt: doneAt,
      },
    ],
  };
}

type WantedRow = {
  readonly kind: string;
  readonly about: string;
  readonly title: string;
  readonly details: string;
  readonly forRole: Role;
  /** Place in CLINICS; absent: none. */
  readonly clinic?: number;
  readonly patientId?: string;
  readonly link: string;
  readonly dueAt: Temporal.Instant;
  /** Place in STAFF. */
  readonly createdBy: number;
  readonly createdAt: Temporal.Instant;
};

function taskRow({ practiceId, clinicIds, staffIds }: Written, wanted: WantedRow): Row<'task'> {
  const { clinic, patientId, createdBy, ...rest } = wanted;
  return {
    practiceId,
    id: newId(),
    ...rest,
    clinicId: clinic === undefined ? null : at(clinicIds, clinic),
    staffId: null,
    patientId: patientId ?? null,
    createdBy: at(staffIds, createdBy),
    doneBy: null,
    doneAt: null,
    reopenedBy: null,
    reopenedAt: null,
  };
}

/** What people have put on each other's lists by hand; the patients are those who were here most lately. */
export async function writeTasksByHand(
  db: Transaction<Tables>,
  lately: readonly { readonly patientId: string }[],
  written: Written,
): Promise<void> {
  const today = written.now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const desk = STAFF.findIndex(({ roles }) => roles.includes('front-desk'));
  const rows = BY_HAND.map(({ title, forRole, dueInDays, aboutPatient, clinic }, place) =>
    taskRow(written, {
      kind: 'by-hand',
      about: newId(),
      title,
      details: '',
      forRole,
      ...(clinic === undefined ? {} : { clinic }),
      ...(aboutPatient && lately[place] ? { patientId: lately[place].patientId } : {}),
      link: '',
      dueAt: today.add({ days: dueInDays }).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '23:59' }).toInstant(),
      createdBy: forRole === 'front-desk' ? DEMO_CLINICIAN : desk,
      createdAt: written.now.subtract({ hours: 26 + place }),
    }),
  );
  await insertRows(db, 'task', rows);
}

const BY_HAND: readonly {
  readonly title: string;
  readonly forRole: Role;
  readonly dueInDays: number;
  readonly aboutPatient?: true;
  readonly clinic?: number;
}[] = [
  { title: 'Ask for the new insurance card', forRole: 'front-desk', dueInDays: 0, aboutPatient: true, clinic: 0 },
  { title: 'Offer an earlier time next week', forRole: 'front-desk', dueInDays: 0, aboutPatient: true, clinic: 0 },
  { title: 'Order swabs and sharps containers', forRole: 'front-desk', dueInDays: -1, clinic: 1 },
  { title: 'Letter to the referring doctor', forRole: 'clinician', dueInDays: 0, aboutPatient: true, clinic: 0 },
  { title: 'Bring the second stimulator back from the service', forRole: 'clinician', dueInDays: 2, clinic: 2 },
  { title: 'Renew the contract for sharps disposal', forRole: 'owner', dueInDays: 1 },
  { title: 'Read the chapter on the scalenes before the next visit', forRole: 'student', dueInDays: 0 },
];
