import { muscle } from '@filiform/atlas';
import {
  CHARGE_CODE_IDS,
  type ChargedLine,
  type ChargedSite,
  type ChargeProposal,
  checkCharges,
  isAsProposed,
  NEEDLING_CODES,
  proposeCharges,
  wordsFromId,
} from '@filiform/needling';
import { sql } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, pairsOf, readSession, type VisitRecord } from '../needling/index.server.ts';
import { dateIn } from '../practice/clinics.server.ts';
import type { ChargesTyped } from './charge-fields.ts';
import { chargeSettings } from './charge-settings.server.ts';

/** What was confirmed for a visit at one time. */
export type Confirmation = {
  readonly version: number;
  readonly lines: readonly ChargedLine[];
  readonly medicare: 'yes' | 'no' | 'not-known';
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
};

export type ChargeFactsOfVisit = {
  readonly sites: readonly ChargedSite[];
  readonly needlingChargedToday: boolean;
};

export type ConfirmAnswer =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> };

/** What of the record decides about charges. The caller has let the person at the record. */
export async function chargeFacts(tx: PracticeTransaction, visit: VisitRecord): Promise<ChargeFactsOfVisit> {
  const session = await readSession(tx, visit.id);
  const stimulated = session ? await stimulatedSites(tx, session.id) : new Set<string>();
  return {
    sites: (session?.sites ?? []).map(({ row, record }) => ({
      billingMuscle: (muscle(record.muscle) ?? wordsFromId(record.muscle)).billingMuscle,
      side: record.side,
      insertions: record.insertions,
      stimulated: stimulated.has(row.id),
    })),
    needlingChargedToday: await isNeedlingChargedElsewhere(tx, visit),
  };
}

/** Sites through whose needles a current was started. What is set at a site is a plan: it charges nothing. */
async function stimulatedSites(tx: PracticeTransaction, sessionId: string): Promise<ReadonlySet<string>> {
  const started = (await pairsOf(tx, sessionId)).filter(
    ({ startedAt, removedAt }) => startedAt !== null && removedAt === null,
  );
  return new Set(started.flatMap(({ siteOne, siteTwo }) => [siteOne, siteTwo]));
}

/** Confirmations of a visit, newest first. */
export async function confirmationsOf(tx: PracticeTransaction, visitId: string): Promise<readonly Confirmation[]> {
  const rows = await tx.db
    .selectFrom('chargeConfirmation as c')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'c.practiceId').onRef('s.id', '=', 'c.confirmedBy'),
    )
    .select(['c.id', 'c.version', 'c.medicare', 'c.reason', 'c.confirmedAt', 's.displayName as by'])
    .where('c.practiceId', '=', tx.practiceId)
    .where('c.visitId', '=', visitId)
    .orderBy('c.version', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const lines = await tx.db
    .selectFrom('chargeLine')
    .select(['confirmationId', 'code', 'units', 'minutes'])
    .where('practiceId', '=', tx.practiceId)
    .where(
      'confirmationId',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map(({ id, by, confirmedAt, version, medicare, reason }) => ({
    version,
    medicare,
    reason,
    by,
    at: confirmedAt,
    lines: CHARGE_CODE_IDS.flatMap((code) => {
      const line = lines.find((one) => one.confirmationId === id && one.code === code);
      return line ? [{ code, units: line.units, ...(line.minutes === null ? {} : { minutes: line.minutes }) }] : [];
    }),
  }));
}

/**
 * Confirms what is charged for a visit. The record proposes, the clinician decides: where she decides otherwise, or
 * corrects what was confirmed before, she says why. Sent twice it is confirmed once.
 * @throws NotFound, AccessRefused
 */
export async function confirmCharges(
  tx: PracticeTransaction,
  visitId: string,
  typed: ChargesTyped,
): Promise<ConfirmAnswer> {
  const visit = await openVisit(tx, visitId, true);
  const { licence, rules } = await chargeSettings(tx);
  if (licence === undefined) return refused('form', 'Codes are off: the owner has not confirmed a licence for them.');
  await lockPatient(tx, visit.patientId);
  const facts = await chargeFacts(tx, visit);
  const { minutes, untimed, medicare, reason } = typed;
  const proposal = proposeCharges({ ...facts, minutes, untimed, medicare }, rules);
  const lines = linesOf(proposal, typed.needling);
  const [impossible] = checkCharges(lines);
  if (impossible) return refused('form', impossible.message);
  const isNeedlingMeant = lines.some(({ code }) => NEEDLING_CODES.some((one) => one === code));
  if (isNeedlingMeant && facts.needlingChargedToday) {
    return refused(
      'needling',
      'Needling was charged already for another visit of this patient on this day: one unit a day.',
    );
  }
  const [last] = await confirmationsOf(tx, visitId);
  if (last && isAsProposed(lines, asLines(last)) && last.medicare === medicare) return { kind: 'confirmed' };
  if (reason === '' && last) return refused('reason', 'Say why what was confirmed before is corrected.');
  if (reason === '' && !isAsProposed(lines, proposal.lines)) {
    return refused('reason', 'Say why it is charged otherwise than the record proposes.');
  }
  await write(tx, visit.id, (last?.version ?? 0) + 1, { lines, proposal, medicare, reason });
  return { kind: 'confirmed' };
}

/** What was proposed, with the needling code that the clinician chose in place of the proposed one. */
function linesOf(proposal: ChargeProposal, needling: ChargesTyped['needling']): readonly ChargedLine[] {
  const others = proposal.lines.filter(({ code }) => !NEEDLING_CODES.some((one) => one === code));
  if (needling === 'as-proposed') return proposal.lines;
  return needling === 'none' ? others : [{ code: needling, units: 1 }, ...others];
}

function asLines({ lines }: Confirmation) {
  return lines.map((line) => ({ code: line.code, units: line.units, why: '', sites: [] }));
}

type Written = Pick<Confirmation, 'lines' | 'medicare' | 'reason'> & { readonly proposal: ChargeProposal };

async function write(tx: PracticeTransaction, visitId: string, version: number, written: Written): Promise<void> {
  const { lines, proposal, medicare, reason } = written;
  const id = newId();
  await tx.db
    .insertInto('chargeConfirmation')
    .values({
      practiceId: tx.practiceId,
      id,
      visitId,
      version,
      proposed: JSON.stringify(proposal),
      medicare,
      reason,
      confirmedBy: tx.actor.staffId,
      confirmedAt: tx.now,
    })
    .execute();
  if (lines.length === 0) return;
  await tx.db
    .insertInto('chargeLine')
    .values(
      lines.map(({ code, units, minutes }) => ({
        practiceId: tx.practiceId,
        confirmationId: id,
        code,
        units,
        minutes: minutes ?? null,
      })),
    )
    .execute();
}

/** Two visits of one patient, confirmed in the same moment, wait for each other: one needling a day. */
async function lockPatient(tx: PracticeTransaction, patientId: string): Promise<void> {
  await tx.db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .forUpdate()
    .execute();
}

/** True where the last confirmation of another visit of the patient on this day, by its clinic's clock, has a needling code. */
async function isNeedlingChargedElsewhere(tx: PracticeTransaction, visit: VisitRecord): Promise<boolean> {
  const day = dateIn(visit.startsAt, visit.timeZone);
  const { rows } = await sql<{ starts_at: Temporal.Instant }>`
    select 1
    from app.visit v
    join app.charge_confirmation c on c.practice_id = v.practice_id and c.visit_id = v.id
    join app.charge_line l on l.practice_id = c.practice_id and l.confirmation_id = c.id and l.code in ('20560', '20561')
    where v.practice_id = ${tx.practiceId}
      and v.patient_id = ${visit.patientId}
      and v.id <> ${visit.id}
      and (lower(v.during) at time zone ${visit.timeZone})::date = ${day.toString()}::date
      and not exists (
        select 1 from app.charge_confirmation later
        where later.practice_id = c.practice_id and later.visit_id = c.visit_id and later.version > c.version
      )
    limit 1
  `.execute(tx.db);
  return rows.length > 0;
}

function refused(field: string, sentence: string): ConfirmAnswer {
  return { kind: 'refused', errors: { [field]: sentence } };
}
