import { muscle } from '@filiform/atlas';
import { insideSentence, REGION_LABELS } from '@filiform/body';
import {
  adverseEvent,
  EVENT_OUTCOMES,
  type NeedleGap,
  needleGaps,
  ONSETS,
  RELATEDNESS,
  reportDuties,
  SEVERITIES,
} from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, readSession, type StoredSession, type VisitRecord } from '../needling/index.server.ts';
import { dateWords, timeWords } from '../practice/wording-of-times.ts';
import { type EventFields, lastedWords, typedOf } from './event-fields.ts';
import { placeOfVisit, type VisitPlace } from './place-of-visit.server.ts';
import { type EventVersion, eventsOfVisit, type RecordedEvent } from './read-events.server.ts';
import type { EventsView, EventTelling, EventView, GapView } from './view.ts';

/** All that the events of a visit show: what is recorded, and what a new one needs. @throws NotFound, AccessRefused */
export async function eventsView(tx: PracticeTransaction, visitId: string): Promise<EventsView> {
  const visit = await openVisit(tx, visitId);
  const place = await placeOfVisit(tx, visitId);
  const session = await readSession(tx, visitId);
  const events = await eventsOfVisit(tx, visitId);
  return {
    visitId,
    staffId: tx.actor.staffId,
    patient: { id: visit.patientId, name: visit.patientName },
    when: timeWords(visit.startsAt, visit.timeZone),
    clinicName: visit.clinicName,
    ...closedBecause(visit),
    newEventId: newId(),
    sites: sitesOf(session),
    events: events.map((event) => eventView(event, visit, place)),
    gaps: gapsOf(visitId, session, events),
    today: tx.now.toZonedDateTimeISO(place.timeZone).toPlainDate().toString(),
  };
}

function closedBecause({ status }: VisitRecord): Pick<EventsView, 'closed'> {
  if (status === 'cancelled') return { closed: 'This visit was cancelled: nobody was needled at it.' };
  if (status === 'no-show') return { closed: 'The patient did not come to this visit: nobody was needled at it.' };
  return {};
}

function sitesOf(session: StoredSession | undefined): EventsView['sites'] {
  const sites = new Map<string, string>();
  for (const { record } of session?.sites ?? []) {
    sites.set(`${record.muscle}|${record.side}`, `${muscle(record.muscle)?.name ?? record.muscle}, ${record.side}`);
  }
  return [...sites].map(([value, name]) => ({ value, name }));
}

function eventView(event: RecordedEvent, visit: VisitRecord, place: VisitPlace): EventView {
  const { current, earlier, id } = event;
  const happenedOn = (current.onsetAt ?? visit.startsAt).toZonedDateTimeISO(place.timeZone).toPlainDate();
  const duties = current.withdrawn ? [] : reportDuties(place.state, current, happenedOn);
  return {
    id,
    version: current.version,
    current: tellingOf(current, place.timeZone),
    earlier: earlier.map((version) => tellingOf(version, place.timeZone)),
    duties: duties.map(({ words, by }) => (by ? `${words} Last day: ${dateWords(by)}.` : words)),
    typed: typedOf(current, place.timeZone),
  };
}

function tellingOf(version: EventVersion, timeZone: string): EventTelling {
  return {
    name: adverseEvent(version.kind).name,
    severity: version.severity,
    severityName: SEVERITIES[version.severity].name,
    facts: factsOf(version, timeZone).filter(({ words }) => words !== ''),
    by: `${version.recordedBy}, ${timeWords(version.recordedAt, timeZone)}`,
    correction: version.correction,
    withdrawn: version.withdrawn,
  };
}

function factsOf(fields: EventFields, timeZone: string): EventTelling['facts'] {
  const { steps } = adverseEvent(fields.kind);
  const taken = steps.filter(({ id }) => fields.steps.includes(id)).map(({ words }) => words);
  return [
    { label: 'Where', words: placeWords(fields) },
    {
      label: 'Began',
      words: [ONSETS[fields.onset], fields.onsetAt ? timeWords(fields.onsetAt, timeZone) : '']
        .filter(Boolean)
        .join(', '),
    },
    { label: 'Lasted', words: fields.lastedMinutes === null ? '' : lastedWords(fields.lastedMinutes) },
    { label: 'From the needling', words: RELATEDNESS[fields.relatedness] },
    { label: 'Done', words: taken.join(' ') },
    { label: 'In words', words: fields.action },
    { label: 'Outcome', words: EVENT_OUTCOMES[fields.outcome] },
    {
      label: 'Follow-up',
      words: [fields.followUpOn ? dateWords(fields.followUpOn) : '', fields.followUp].filter(Boolean).join(': '),
    },
    { label: 'Lot of the needle', words: fields.needleLot },
    { label: 'Told', words: fields.reported },
  ];
}

/** "Upper trapezius, left", "Shoulder top, right". */
export function placeWords({ muscle: id, region, side }: Pick<EventFields, 'muscle' | 'region' | 'side'>): string {
  const where = id ? (muscle(id)?.name ?? id) : region ? REGION_LABELS[region] : '';
  if (where === '') return '';
  return [where, id && region ? `at ${insideSentence(REGION_LABELS[region])}` : '', side ?? '']
    .filter(Boolean)
    .join(', ');
}

function gapsOf(
  visitId: string,
  session: StoredSession | undefined,
  events: readonly RecordedEvent[],
): readonly GapView[] {
  const accounts = (session?.sites ?? []).flatMap((site) => site.accounts.map(({ account }) => ({ outcome: account })));
  const told = events.map(({ current }) => current).filter(({ withdrawn }) => !withdrawn);
  const isSigned = session?.signedAt != null;
  return needleGaps(accounts, told).map((gap) => gapView(gap, visitId, isSigned));
}

function gapView(gap: NeedleGap, visitId: string, isSigned: boolean): GapView {
  const mend = isSigned
    ? { href: `/staff/visits/${visitId}/note`, linkWords: 'To the note: write an addendum' }
    : { href: `/staff/visits/${visitId}/needling`, linkWords: 'To the needling: say what became of it' };
  switch (gap) {
    case 'event-missing':
      return {
        sentence: 'The counts say that a needle broke or stayed in, and no event tells of it.',
        href: '#something-happened',
        linkWords: 'Record it here: the owner is told',
      };
    case 'account-missing':
      return {
        sentence: 'An event says that a needle broke off; the counts of the needling account for none that did.',
        ...mend,
      };
    case 'referral-missing':
      return {
        sentence:
          'The counts say that the patient was referred with a needle in; the event names no doctor and no hospital.',
        href: '#recorded-events',
        linkWords: 'Correct the outcome of the event',
      };
  }
}
