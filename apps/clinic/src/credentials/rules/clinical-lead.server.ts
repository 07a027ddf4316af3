import { newId } from '../../database/identifier.ts';
import { AccessRefused, type PracticeTransaction } from '../../database/practice-transaction.ts';

export type ClinicalLead = {
  readonly staffId: string;
  readonly name: string;
  readonly namedAt: Temporal.Instant;
  /** False where she left the team or does not needle any more: nobody changes rules until another is named. */
  readonly isActive: boolean;
};

/** Who may change the practice's safety rules; undefined until an owner has named somebody. */
export async function clinicalLead(tx: PracticeTransaction): Promise<ClinicalLead | undefined> {
  const row = await tx.db
    .selectFrom('clinicalLead as l')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'l.practiceId').onRef('m.id', '=', 'l.staffId'),
    )
    .select(['l.staffId', 'l.namedAt', 'm.displayName as name'])
    .where('l.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .where('l.endedAt', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const candidates = await possibleLeads(tx);
  return { ...row, isActive: candidates.some(({ staffId }) => staffId === row.staffId) };
}

/** The active clinicians: each of them can be named. */
export async function possibleLeads(
  tx: PracticeTransaction,
): Promise<readonly { readonly staffId: string; readonly name: string }[]> {
  return tx.db
    .selectFrom('staffMember as m')
    .innerJoin('staffRole as r', (join) =>
      join.onRef('r.practiceId', '=', 'm.practiceId').onRef('r.staffId', '=', 'm.id'),
    )
    .select(['m.id as staffId', 'm.displayName as name'])
    .where('m.practiceId', '=', tx.practiceId)
    .where('r.practiceId', '=', tx.practiceId)
    .where('r.role', '=', 'clinician')
    .where('m.deactivatedAt', 'is', null)
    .orderBy('m.displayName')
    .execute();
}

export type NameLead = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Names the clinical lead; who was it before stays in the history.
 * @throws AccessRefused where the person who asks is no owner
 */
export async function nameLead(tx: PracticeTransaction, staffId: string): Promise<NameLead> {
  if (!tx.actor.roles.includes('owner'))
    throw new AccessRefused('rules.change', 'Only an owner of the practice names its clinical lead.');
  const candidates = await possibleLeads(tx);
  if (!candidates.some((one) => one.staffId === staffId))
    return { kind: 'refused', sentence: 'Choose a clinician who works here.' };
  await lockPractice(tx);
  const present = await tx.db
    .selectFrom('clinicalLead')
    .select(['id', 'staffId', 'namedAt'])
    .where('practiceId', '=', tx.practiceId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (present?.staffId === staffId) return { kind: 'done' };
  // Where the clock went back since, the moment of naming: the two stretches must not overlap.
  const at = present && Temporal.Instant.compare(present.namedAt, tx.now) > 0 ? present.namedAt : tx.now;
  if (present)
    await tx.db
      .updateTable('clinicalLead')
      .set({ endedAt: at })
      .where('practiceId', '=', tx.practiceId)
      .where('id', '=', present.id)
      .execute();
  await tx.db
    .insertInto('clinicalLead')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      staffId,
      namedBy: tx.actor.staffId,
      namedAt: at,
      endedAt: null,
    })
    .execute();
  return { kind: 'done' };
}

/**
 * Lets the clinical lead go on, alone and one change at a time.
 * @throws AccessRefused for everybody else
 */
export async function requireLead(tx: PracticeTransaction): Promise<void> {
  const lead = await clinicalLead(tx);
  if (lead?.staffId !== tx.actor.staffId) {
    const who = lead ? `the clinical lead, ${lead.name},` : 'a clinical lead, whom an owner names first,';
    throw new AccessRefused('rules.change', `Only ${who} changes safety rules.`);
  }
  await lockPractice(tx);
}

async function lockPractice({ db, practiceId }: PracticeTransaction): Promise<void> {
  await db.selectFrom('practice').select('id').where('id', '=', practiceId).forNoKeyUpdate().executeTakeFirstOrThrow();
}
