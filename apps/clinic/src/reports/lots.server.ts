import { sql } from 'kysely';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';

/** One session in which needles of the lot went in. Names only for those who may open records. */
export type LotSession = {
  readonly day: string;
  readonly clinic: string;
  readonly clinician: string;
  readonly needles: number;
  readonly brand: string;
  readonly expiresOn: string;
  readonly isSigned: boolean;
  readonly patient:
    | { readonly id: string; readonly name: string; readonly birthDate: string; readonly telephone: string }
    | undefined;
  readonly visitId: string | undefined;
};

/** A lot that somebody was needled with. Numbers alone: no patient is read. */
export type KnownLot = {
  readonly lot: string;
  readonly brand: string;
  readonly patients: number;
  readonly sessions: number;
  readonly lastUsed: string;
  /** Empty where no packet named it. */
  readonly expiresOn: string;
  readonly isExpired: boolean;
};

export type LotsView = {
  /** As typed; empty where none was asked for. */
  readonly lot: string;
  /** Lots that were used, the one used last first. */
  readonly known: readonly KnownLot[];
  readonly seesNames: boolean;
  readonly patients: number;
  readonly needles: number;
  readonly sessions: readonly LotSession[];
};

const KNOWN_SHOWN = 200;

/** Where needles of a lot were used: for a recall. A clinician sees whom to call, and each of them is in the access log. */
export async function lotsView(tx: PracticeTransaction, typed: string): Promise<LotsView> {
  const lot = typed.trim();
  const seesNames = may(
    tx.actor.roles.filter((role) => role !== 'student'),
    'record.read',
  );
  const zone = practiceZone(await clinicsIn(tx));
  const rows = lot === '' ? [] : await usesOf(tx, lot);
  if (seesNames) for (const { patientId } of rows) tx.touch(patientId);
  return {
    lot,
    known: await knownLots(tx, zone),
    seesNames,
    patients: new Set(rows.map(({ patientId }) => patientId)).size,
    needles: rows.reduce((sum, { needles }) => sum + needles, 0),
    sessions: rows.map((row) => ({
      day: dateWords(dateIn(row.startedAt, zone)),
      clinic: row.clinic,
      clinician: row.clinician,
      needles: row.needles,
      brand: row.brand,
      expiresOn: row.expiresOn ? dateWords(row.expiresOn) : '',
      isSigned: row.signedAt !== null,
      visitId: seesNames ? row.visitId : undefined,
      patient: seesNames
        ? {
            id: row.patientId,
            name: `${row.givenName} ${row.familyName}`,
            birthDate: dateWords(row.birthDate),
            telephone: row.telephone,
          }
        : undefined,
    })),
  };
}

async function knownLots(tx: PracticeTransaction, timeZone: string): Promise<readonly KnownLot[]> {
  const today = dateIn(tx.now, timeZone);
  const { rows } = await sql<{
    lot: string;
    brand: string;
    patients: number;
    sessions: number;
    lastUsed: Temporal.Instant;
    expiresOn: Temporal.PlainDate | null;
  }>`
    select min(t.needle_lot) as lot, max(t.needle_brand) as brand, count(distinct s.patient_id)::int as patients,
           count(distinct s.id)::int as sessions, max(s.started_at) as "lastUsed", max(t.needle_expires_on) as "expiresOn"
    from app.needling_site t
    join app.needling_session s on s.practice_id = t.practice_id and s.id = t.session_id
    where t.practice_id = ${tx.practiceId}
      and s.practice_id = ${tx.practiceId}
      and t.needle_lot <> ''
      and t.removed_at is null
    group by lower(t.needle_lot)
    order by max(s.started_at) desc, lower(t.needle_lot)
    limit ${KNOWN_SHOWN}
  `.execute(tx.db);
  return rows.map(({ lastUsed, expiresOn, ...row }) => ({
    ...row,
    lastUsed: dateWords(dateIn(lastUsed, timeZone)),
    expiresOn: expiresOn ? dateWords(expiresOn) : '',
    isExpired: expiresOn !== null && Temporal.PlainDate.compare(expiresOn, today) < 0,
  }));
}

type Use = {
  readonly visitId: string;
  readonly patientId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: Temporal.PlainDate;
  readonly telephone: string;
  readonly clinic: string;
  readonly clinician: string;
  readonly startedAt: Temporal.Instant;
  readonly signedAt: Temporal.Instant | null;
  readonly brand: string;
  readonly expiresOn: Temporal.PlainDate | null;
  readonly needles: number;
};

/** Sites that were taken back are left out; what is only planned is not: its packet may be open. */
async function usesOf(tx: PracticeTransaction, lot: string): Promise<readonly Use[]> {
  const { rows } = await sql<Use>`
    select s.visit_id as "visitId", s.patient_id as "patientId", p.given_name as "givenName",
           p.family_name as "familyName", p.birth_date as "birthDate", p.telephone, c.name as clinic,
           m.display_name as clinician, s.started_at as "startedAt", s.signed_at as "signedAt",
           max(t.needle_brand) as brand, max(t.needle_expires_on) as "expiresOn",
           coalesce(sum(t.needles_in), 0)::int as needles
    from app.needling_site t
    join app.needling_session s on s.practice_id = t.practice_id and s.id = t.session_id
    join app.visit v on v.practice_id = s.practice_id and v.id = s.visit_id
    join app.clinic c on c.practice_id = v.practice_id and c.id = v.clinic_id
    join app.patient p on p.practice_id = s.practice_id and p.id = s.patient_id
    join app.staff_member m on m.practice_id = s.practice_id and m.id = s.clinician_id
    where t.practice_id = ${tx.practiceId}
      and s.practice_id = ${tx.practiceId}
      and v.practice_id = ${tx.practiceId}
      and c.practice_id = ${tx.practiceId}
      and p.practice_id = ${tx.practiceId}
      and m.practice_id = ${tx.practiceId}
      and lower(t.needle_lot) = lower(${lot})
      and t.needle_lot <> ''
      and t.removed_at is null
    group by s.practice_id, s.id, p.practice_id, p.id, c.practice_id, c.id, m.practice_id, m.id
    order by s.started_at desc
  `.execute(tx.db);
  return rows;
}

/** The list for a spreadsheet: one line a session. Fields that a spreadsheet would run as a formula are quoted as text. */
export function lotsCsv({ sessions, seesNames }: LotsView): string {
  const head = ['day', 'clinic', 'clinician', 'needles', 'brand', 'expires', 'signed'];
  const named = ['patient', 'born', 'telephone'];
  const lines = sessions.map(({ day, clinic, clinician, needles, brand, expiresOn, isSigned, patient }) => [
    day,
    clinic,
    clinician,
    String(needles),
    brand,
    expiresOn,
    isSigned ? 'yes' : 'no',
    ...(seesNames ? [patient?.name ?? '', patient?.birthDate ?? '', patient?.telephone ?? ''] : []),
  ]);
  return [seesNames ? [...head, ...named] : head, ...lines]
    .map((line) => `${line.map(csvField).join(',')}\r\n`)
    .join('');
}

function csvField(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
