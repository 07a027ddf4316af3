import { type ChargeRules, DEFAULT_CHARGE_RULES } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';

/** What the owner chose about charges, as it holds now. */
export type ChargeSettings = {
  /** By what right the practice uses the code numbers; undefined while nobody said so, and then no code is shown. */
  readonly licence: string | undefined;
  readonly rules: ChargeRules;
};

/** One choice of an owner, with who made it when. */
export type ChargeChoice = ChargeSettings & {
  readonly id: string;
  readonly by: string;
  readonly at: Temporal.Instant;
};

const NOTHING_CHOSEN: ChargeSettings = { licence: undefined, rules: DEFAULT_CHARGE_RULES };

export async function chargeSettings(tx: PracticeTransaction): Promise<ChargeSettings> {
  const [last] = await chargeChoices(tx, 1);
  return last ? { licence: last.licence, rules: last.rules } : NOTHING_CHOSEN;
}

/** What was chosen, newest first. */
export async function chargeChoices(tx: PracticeTransaction, most = 50): Promise<readonly ChargeChoice[]> {
  const rows = await tx.db
    .selectFrom('chargeSetting as c')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'c.practiceId').onRef('s.id', '=', 'c.setBy'),
    )
    .selectAll('c')
    .select('s.displayName as by')
    .where('c.practiceId', '=', tx.practiceId)
    .orderBy('c.setAt', 'desc')
    .orderBy('c.id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    by: row.by,
    at: row.setAt,
    licence: row.licenceConfirmed ? row.licenceWords : undefined,
    rules: { muscles: row.musclesCounted, timed: row.timedUnits },
  }));
}

/** Keeps what the owner chose now as a new row; nothing that was chosen before is rewritten. The same again changes nothing. */
export async function chooseCharges(tx: PracticeTransaction, wanted: Partial<ChargeSettings>): Promise<void> {
  const now = await chargeSettings(tx);
  const next = { ...now, ...wanted };
  if (
    next.licence === now.licence &&
    next.rules.muscles === now.rules.muscles &&
    next.rules.timed === now.rules.timed
  ) {
    return;
  }
  await tx.db
    .insertInto('chargeSetting')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      licenceConfirmed: next.licence !== undefined,
      licenceWords: next.licence ?? '',
      musclesCounted: next.rules.muscles,
      timedUnits: next.rules.timed,
      setBy: tx.actor.staffId,
      setAt: tx.now,
    })
    .execute();
}
