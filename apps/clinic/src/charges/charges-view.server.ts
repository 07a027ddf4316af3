import { CHARGE_CODES, type ChargedLine, type ChargeRules } from '@filiform/needling';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { visitHead, openVisit as visitOfHead } from '../intake/index.server.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import { openVisit } from '../needling/index.server.ts';
import { fullTimeWords } from '../practice/wording-of-times.ts';
import { type ChargesTyped, NOTHING_TYPED } from './charge-fields.ts';
import { chargeSettings } from './charge-settings.server.ts';
import { type ChargeFactsOfVisit, type Confirmation, chargeFacts, confirmationsOf } from './visit-charges.server.ts';

export type ConfirmedView = {
  readonly version: number;
  readonly lines: readonly ChargedLine[];
  readonly words: string;
  readonly reason: string;
};

/** All that shows what a visit is charged as, as plain values. */
export type ChargesView = {
  readonly visitId: string;
  /** False until the owner confirmed a licence for the codes: then none is shown. */
  readonly codesOn: boolean;
  readonly mayConfirm: boolean;
  readonly rules: ChargeRules;
  readonly facts: ChargeFactsOfVisit;
  /** What a form starts from: what was confirmed last. */
  readonly typed: ChargesTyped;
  /** Newest first. */
  readonly confirmed: readonly ConfirmedView[];
};

/** @throws NotFound, AccessRefused */
export async function chargesView(tx: PracticeTransaction, visitId: string): Promise<ChargesView> {
  const visit = await openVisit(tx, visitId);
  const { licence, rules } = await chargeSettings(tx);
  const confirmations = await confirmationsOf(tx, visitId);
  return {
    visitId,
    codesOn: licence !== undefined,
    mayConfirm: may(tx.actor.roles, 'charges.confirm'),
    rules,
    facts: await chargeFacts(tx, visit),
    typed: typedBefore(confirmations[0]),
    confirmed: confirmations.map((one) => ({
      version: one.version,
      lines: one.lines,
      words: `${one.by}, ${fullTimeWords(one.at, visit.timeZone)}`,
      reason: one.reason,
    })),
  };
}

export type ChargesPageView = { readonly head: VisitHeadFacts; readonly charges: ChargesView };

/** The same with the line over every page of a visit. @throws NotFound, AccessRefused */
export async function chargesPageView(tx: PracticeTransaction, visitId: string): Promise<ChargesPageView> {
  const head = await visitHead(tx, await visitOfHead(tx, visitId, 'record.read'));
  return { head, charges: await chargesView(tx, visitId) };
}

function typedBefore(last: Confirmation | undefined): ChargesTyped {
  if (!last) return NOTHING_TYPED;
  return {
    ...NOTHING_TYPED,
    medicare: last.medicare,
    minutes: Object.fromEntries(
      last.lines.flatMap(({ code, minutes }) =>
        CHARGE_CODES[code].timed && minutes !== undefined ? [[code, minutes]] : [],
      ),
    ),
    untimed: last.lines.flatMap(({ code }) =>
      code === '97161' || code === '97162' || code === '97163' || code === '97164' ? [code] : [],
    ),
  };
}
