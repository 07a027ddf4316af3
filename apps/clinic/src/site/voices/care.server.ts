import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { ASKED_AFTER_VISITS, type AskingPoint, askingPoint } from './asking-point.ts';

/** What asking reads of a transaction: staff's, or the demo's. */
export type CareReader = { readonly db: Transaction<Tables>; readonly practiceId: string };

/** An episode of care at whose patient the rule looked. */
export type EpisodeForVoices = {
  readonly episodeId: string;
  readonly patientId: string;
  readonly clinicId: string;
  readonly reason: string;
  readonly timeZone: string;
  readonly doneVisits: number;
  /** When and why she is asked; undefined where it is not time yet. */
  readonly due: { readonly point: AskingPoint; readonly on: Temporal.PlainDate } | undefined;
};

type Row = Omit<EpisodeForVoices, 'due'> & {
  readonly endedOn: Temporal.PlainDate | null;
  readonly fourthVisitOn: Temporal.PlainDate | null;
};

/** The episodes of one patient, latest first. */
export function episodesOfPatient(tx: CareReader, patientId: string): Promise<readonly EpisodeForVoices[]> {
  return episodes(tx, sql`e.patient_id = ${patientId}`);
}

/** Every episode that became due on or after a day, latest due first: of patients who are archived or merged too. */
export async function episodesDueSince(
  tx: CareReader,
  since: Temporal.PlainDate,
): Promise<readonly EpisodeForVoices[]> {
  const all = await episodes(tx, sql`coalesce(e.ended_on, 'infinity') >= ${since}::date`);
  return all
    .filter(({ due }) => due && Temporal.PlainDate.compare(due.on, since) >= 0)
    .sort((a, b) => (a.due && b.due ? Temporal.PlainDate.compare(b.due.on, a.due.on) : 0));
}

/** An episode that went into another one is none of its own. */
async function episodes(
  { db, practiceId }: CareReader,
  which: RawBuilder<unknown>,
): Promise<readonly EpisodeForVoices[]> {
  const { rows } = await sql<Row>`
    select e.id as episode_id, e.patient_id, e.clinic_id, e.reason, c.time_zone, e.ended_on,
           count(v.id)::int as done_visits,
           (array_agg((lower(v.during) at time zone c.time_zone)::date order by lower(v.during))
              filter (where v.id is not null))[${sql.lit(ASKED_AFTER_VISITS)}] as fourth_visit_on
    from app.episode_of_care e
    join app.clinic c on c.practice_id = e.practice_id and c.id = e.clinic_id
    left join app.episode_visit h on h.practice_id = e.practice_id and h.episode_id = e.id
    left join app.visit v on v.practice_id = e.practice_id and v.id = h.visit_id and v.status = 'done'
    where e.practice_id = ${practiceId}
      and e.ended_how is distinct from 'merged'
      and ${which}
    group by e.practice_id, e.id, c.time_zone
    order by e.started_on desc, e.id desc
  `.execute(db);
  return rows.map(({ endedOn, fourthVisitOn, ...row }) => ({
    ...row,
    due: askingPoint({
      doneVisits: row.doneVisits,
      fourthVisitOn: fourthVisitOn ?? undefined,
      endedOn: endedOn ?? undefined,
    }),
  }));
}
