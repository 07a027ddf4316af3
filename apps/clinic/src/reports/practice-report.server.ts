import { sql } from 'kysely';
import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { LATE_AFTER } from '../notes/index.ts';
import type { Period } from './period.ts';

/** Sums over the signed sessions of a period. No patient is in them. */
export type SessionSums = {
  /** Signed sessions in which at least one needle went in. */
  readonly sessions: number;
  /** Begun, a needle in, and not signed. */
  readonly unsigned: number;
  readonly needlesIn: number;
  readonly needlesOut: number;
  /** What became of needles that were not counted out, by account. */
  readonly accounts: Readonly<Record<string, number>>;
  readonly againstStop: number;
  readonly copies: number;
  readonly late: number;
};

/** How many of the sessions had a kind of event, and by severity. */
export type EventSums = {
  readonly byKind: Readonly<Record<string, number>>;
  /** Sessions with at least one event of these severities. */
  readonly mild: number;
  readonly significant: number;
  readonly serious: number;
  readonly any: number;
};

/** The visits of the period whose session is signed, as a piece of SQL that every sum begins with. */
function signedSessions(tx: PracticeTransaction, { from, to, clinicId }: Period, zone: string) {
  const start = from.toZonedDateTime(zone).toInstant().toString();
  const end = to.add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();
  const atClinic = isId(clinicId) ? sql`and v.clinic_id = ${clinicId}` : sql``;
  return sql`
    select s.practice_id, s.id, s.visit_id, s.signed_at, upper(v.during) as ended_at
    from app.needling_session s
    join app.visit v on v.practice_id = s.practice_id and v.id = s.visit_id
    where s.practice_id = ${tx.practiceId}
      and v.practice_id = ${tx.practiceId}
      and lower(v.during) >= ${start}::timestamptz
      and lower(v.during) < ${end}::timestamptz
      ${atClinic}
      and exists (
        select 1 from app.needling_site t
        where t.practice_id = s.practice_id and t.session_id = s.id and t.removed_at is null
          and (t.needles_in > 0 or t.insertions > 0)
      )`;
}

export async function sessionSums(tx: PracticeTransaction, period: Period, zone: string): Promise<SessionSums> {
  const sessions = signedSessions(tx, period, zone);
  const { rows } = await sql<{ sessions: number; unsigned: number; needlesIn: number; needlesOut: number }>`
    with s as (${sessions})
    select (select count(*)::int from s where s.signed_at is not null) as sessions,
           (select count(*)::int from s where s.signed_at is null) as unsigned,
           coalesce(sum(t.needles_in), 0)::int as "needlesIn",
           coalesce(sum(t.needles_out), 0)::int as "needlesOut"
    from s
    join app.needling_site t on t.practice_id = s.practice_id and t.session_id = s.id
    where t.practice_id = ${tx.practiceId}
      and t.removed_at is null
      and s.signed_at is not null
  `.execute(tx.db);
  const accounts = await sql<{ account: string; count: number }>`
    with s as (${sessions})
    select m.account, count(*)::int as count
    from s
    join app.missing_needle m on m.practice_id = s.practice_id and m.session_id = s.id
    where m.practice_id = ${tx.practiceId} and m.withdrawn_at is null and s.signed_at is not null
    group by m.account
  `.execute(tx.db);
  const notes = await sql<{ againstStop: number; copies: number; late: number }>`
    with s as (${sessions})
    select count(a.id)::int as "againstStop",
           count(n.id) filter (where n.signed_content -> 'marks' @> '[{"kind": "copy"}]')::int as copies,
           count(n.id) filter (where n.signed_at > s.ended_at + ${LATE_AFTER.toString()}::interval)::int as late
    from s
    left join app.note n on n.practice_id = s.practice_id and n.visit_id = s.visit_id and n.signed_at is not null
    left join app.signed_against a on a.practice_id = s.practice_id and a.session_id = s.id
    where s.signed_at is not null
  `.execute(tx.db);
  const sums = rows[0] ?? { sessions: 0, unsigned: 0, needlesIn: 0, needlesOut: 0 };
  const marks = notes.rows[0] ?? { againstStop: 0, copies: 0, late: 0 };
  return {
    ...sums,
    ...marks,
    accounts: Object.fromEntries(accounts.rows.map(({ account, count }) => [account, count])),
  };
}

/** Events in force, of signed sessions; what befell the therapist is left out. */
export async function eventSums(
  tx: PracticeTransaction,
  period: Period,
  zone: string,
  ofTherapist: readonly string[],
): Promise<EventSums> {
  const events = sql`
    with s as (${signedSessions(tx, period, zone)}),
    e as (
      select distinct on (e.id) e.id, e.visit_id, e.kind, e.severity, e.withdrawn
      from app.adverse_event e
      where e.practice_id = ${tx.practiceId}
      order by e.id, e.version desc
    ),
    held as (
      select e.visit_id, e.kind, e.severity
      from e
      join s on s.visit_id = e.visit_id
      where not e.withdrawn and s.signed_at is not null and not (e.kind = any(${ofTherapist}))
    )`;
  const kinds = await sql<{ kind: string; count: number }>`
    ${events}
    select kind, count(distinct visit_id)::int as count from held group by kind
  `.execute(tx.db);
  const { rows } = await sql<Omit<EventSums, 'byKind'>>`
    ${events}
    select count(distinct visit_id) filter (where severity in ('expected', 'mild'))::int as mild,
           count(distinct visit_id) filter (where severity in ('moderate', 'serious'))::int as significant,
           count(distinct visit_id) filter (where severity = 'serious')::int as serious,
           count(distinct visit_id)::int as any
    from held
  `.execute(tx.db);
  return {
    ...(rows[0] ?? { mild: 0, significant: 0, serious: 0, any: 0 }),
    byKind: Object.fromEntries(kinds.rows.map(({ kind, count }) => [kind, count])),
  };
}
