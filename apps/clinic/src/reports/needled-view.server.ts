import { isMuscleId, muscle } from '@filiform/atlas';
import type { View } from '@filiform/body';
import { needledRegions } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { ChartMark } from '../intake/index.ts';
import { REGION_GROUPS } from '../intake/index.words.ts';
import { fitsUpper, needledMarks, viewsMarked } from '../notes/index.ts';
import { openPatient } from '../patients/index.server.ts';
import { nameWords } from '../patients/index.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { type NeedledPlace, type NeedledSite, needledPlaces, TOLERATED } from './needled-places.ts';

/** How far back is looked; months, or everything. */
export const SPANS = { all: undefined, year: 12, quarter: 3 } as const;

export type Span = keyof typeof SPANS;

export type PlaceRow = {
  /** As it stands on the chart. */
  readonly number: number;
  /** "Upper trapezius, left". */
  readonly name: string;
  /** Where the trigger point lies; empty where none was named. */
  readonly where: string;
  readonly visits: number;
  readonly last: string;
  readonly lastVisitId: string;
  readonly twitches: string;
  readonly familiarPain: string;
  readonly tolerated: string;
};

export type NeedledView = {
  readonly patientId: string;
  readonly patientName: string;
  readonly birthDate: string;
  readonly practiceName: string;
  readonly span: Span;
  readonly visits: number;
  /** "3 March 2025"; empty where nothing was needled. */
  readonly first: string;
  readonly last: string;
  readonly chart: NeedledChart;
  /** Head to foot. */
  readonly groups: readonly { readonly name: string; readonly places: readonly PlaceRow[] }[];
};

/** The points on the body, as the browser draws them without knowing the atlas. */
export type NeedledChart = {
  /** Labelled with the numbers of the table; filled where the last visit needled one of them. */
  readonly marks: readonly ChartMark[];
  readonly views: readonly View[];
  readonly window: 'upper' | 'whole';
  /** Places without a named point, which have no mark. */
  readonly unmarked: number;
};

export function spanOf(text: string | null): Span {
  return text === 'year' || text === 'quarter' ? text : 'all';
}

/** Everything that was ever needled in a patient, by place of the body. @throws NotFound, AccessRefused */
export async function needledView(tx: PracticeTransaction, patientId: string, span: Span): Promise<NeedledView> {
  const patient = await openPatient(tx, patientId, 'record.read');
  const zone = practiceZone(await clinicsIn(tx));
  const sites = await needledSites(tx, patient.id, sinceOf(tx.now, zone, span));
  const places = needledPlaces(sites);
  const latest = lastOf(places);
  const { name } = await tx.db
    .selectFrom('practice')
    .select('name')
    .where('id', '=', tx.practiceId)
    .executeTakeFirstOrThrow();
  const day = (at: Temporal.Instant | undefined) => (at ? dateWords(dateIn(at, zone)) : '');
  const first = sites.map(({ startsAt }) => startsAt).toSorted(Temporal.Instant.compare)[0];
  const order = headToFoot(places);
  const rows = new Map(order.map((place, index) => [place, rowOf(place, index + 1, zone)]));
  const groups = REGION_GROUPS.map(({ name: part }) => ({
    name: part,
    places: order.flatMap((place) => (groupOf(place) === part ? (rows.get(place) ?? []) : [])),
  })).filter((group) => group.places.length > 0);
  return {
    patientId: patient.id,
    patientName: nameWords(patient),
    birthDate: dateWords(patient.birthDate),
    practiceName: name,
    span,
    visits: new Set(sites.map(({ visitId }) => visitId)).size,
    first: day(first),
    last: day(latest?.lastAt),
    chart: chartOf(order, latest?.lastVisitId),
    groups,
  };
}

function sinceOf(now: Temporal.Instant, zone: string, span: Span): Temporal.Instant | undefined {
  const months = SPANS[span];
  return months === undefined ? undefined : now.toZonedDateTimeISO(zone).subtract({ months }).startOfDay().toInstant();
}

/** Sites with a needle or an insertion: what was only planned was not needled. Unsigned sessions count too. */
async function needledSites(
  tx: PracticeTransaction,
  patientId: string,
  since: Temporal.Instant | undefined,
): Promise<readonly NeedledSite[]> {
  const rows = await tx.db
    .selectFrom('needlingSession as s')
    .innerJoin('needlingSite as t', (join) =>
      join.onRef('t.practiceId', '=', 's.practiceId').onRef('t.sessionId', '=', 's.id'),
    )
    .innerJoin('visit as v', (join) => join.onRef('v.practiceId', '=', 's.practiceId').onRef('v.id', '=', 's.visitId'))
    .select([
      't.muscle',
      't.side',
      't.triggerPoint',
      's.visitId',
      'v.during',
      't.twitches',
      't.familiarPain',
      't.tolerated',
      't.insertions',
    ])
    .where('s.practiceId', '=', tx.practiceId)
    .where('t.practiceId', '=', tx.practiceId)
    .where('v.practiceId', '=', tx.practiceId)
    .where('s.patientId', '=', patientId)
    .where('t.removedAt', 'is', null)
    .where((row) => row.or([row('t.needlesIn', '>', 0), row('t.insertions', '>', 0)]))
    .$if(since !== undefined, (query) =>
      query.where((row) => row(row.fn<Temporal.Instant>('lower', ['v.during']), '>=', since ?? tx.now)),
    )
    .execute();
  return rows.flatMap(({ muscle: id, during, triggerPoint, familiarPain, insertions, ...row }) =>
    isMuscleId(id)
      ? [
          {
            ...row,
            muscle: id,
            startsAt: during.startsAt,
            triggerPoint: triggerPoint ?? '',
            familiarPain: familiarPain === 'yes' || familiarPain === 'no' ? familiarPain : null,
            insertions: insertions ?? 0,
          },
        ]
      : [],
  );
}

function lastOf(places: readonly NeedledPlace[]): NeedledPlace | undefined {
  return places.toSorted((one, other) => Temporal.Instant.compare(other.lastAt, one.lastAt))[0];
}

function nameOf({ muscle: id, side }: NeedledPlace): string {
  return `${muscle(id)?.name ?? id}, ${side}`;
}

/** The part of the body that most of the muscle's regions lie in. */
function groupOf({ muscle: id, side }: NeedledPlace): string {
  const regions = needledRegions(id, side);
  const counted = REGION_GROUPS.map(({ name, regions: own }) => ({
    name,
    count: regions.filter((region) => own.includes(region)).length,
  }));
  return counted.toSorted((one, other) => other.count - one.count)[0]?.name ?? '';
}

function headToFoot(places: readonly NeedledPlace[]): readonly NeedledPlace[] {
  const part = (place: NeedledPlace) => REGION_GROUPS.findIndex(({ name }) => name === groupOf(place));
  return places.toSorted((one, other) => part(one) - part(other) || nameOf(one).localeCompare(nameOf(other)));
}

function chartOf(order: readonly NeedledPlace[], lastVisitId: string | undefined): NeedledChart {
  const marks = needledMarks(order).map((mark): ChartMark => {
    const isLast = mark.label?.split(', ').some((label) => order[Number(label) - 1]?.lastVisitId === lastVisitId);
    return { ...mark, kind: isLast ? 'needled-today' : 'needled-earlier' };
  });
  return {
    marks,
    views: viewsMarked(marks),
    window: fitsUpper(undefined, marks) ? 'upper' : 'whole',
    unmarked: order.filter(({ triggerPoint }) => triggerPoint === '').length,
  };
}

function rowOf(place: NeedledPlace, number: number, zone: string): PlaceRow {
  const { muscle: id, triggerPoint, mostTwitches, lastTwitches, familiar, tolerated } = place;
  const answers = TOLERATED.flatMap((as) => (tolerated[as] > 0 ? [`${as} ${tolerated[as]}`] : []));
  return {
    number,
    name: nameOf(place),
    where: muscle(id)?.triggerPoints.find((point) => point.id === triggerPoint)?.place ?? '',
    visits: place.visits,
    last: dateWords(dateIn(place.lastAt, zone)),
    lastVisitId: place.lastVisitId,
    twitches:
      mostTwitches === null
        ? 'not assessed'
        : `most ${mostTwitches}, last ${lastTwitches === null ? 'not assessed' : lastTwitches}`,
    familiarPain: familiar.asked === 0 ? 'not assessed' : `${familiar.yes} of ${familiar.asked}`,
    tolerated: answers.length === 0 ? 'not recorded' : answers.join(', '),
  };
}
