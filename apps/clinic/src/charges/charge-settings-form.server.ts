import { MUSCLE_RULES, type MuscleRule, TIMED_RULES, type TimedRule } from '@filiform/needling';
import { z } from 'zod';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { fullTimeWords } from '../practice/wording-of-times.ts';
import { type ChargeChoice, chargeChoices, chargeSettings, chooseCharges } from './charge-settings.server.ts';

const MUSCLE_CHOICES = ['muscle', 'muscle-and-side'] as const satisfies readonly MuscleRule[];
const TIMED_CHOICES = ['medicare-total', 'each-code'] as const satisfies readonly TimedRule[];

/** One of three buttons of the owner's page. Names the wanted state: two owners who press at once want the same. */
export const ChargeSettingsForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('confirm-licence'),
    licence: z
      .string()
      .trim()
      .min(1, { error: 'Say by what right you use the codes: the licence, its number, or who grants it.' })
      .max(500, { error: 'Say it in up to 500 characters.' }),
    understood: z.literal('yes', { error: 'Tick that you have read what the licence means.' }),
  }),
  z.object({ intent: z.literal('take-back') }),
  z.object({
    intent: z.literal('rules'),
    muscles: z.enum(MUSCLE_CHOICES, { error: 'Choose how left and right are counted.' }),
    timed: z.enum(TIMED_CHOICES, { error: 'Choose how minutes become units.' }),
  }),
]);

export type ChargeSettingsView = {
  readonly licence: { readonly words: string; readonly by: string; readonly at: string } | undefined;
  readonly muscles: MuscleRule;
  readonly timed: TimedRule;
  /** What was chosen, newest first, in sentences. */
  readonly history: readonly { readonly id: string; readonly words: string }[];
};

export async function chargeSettingsView(tx: PracticeTransaction): Promise<ChargeSettingsView> {
  const zone = await practiceTimeZone(tx);
  const { licence, rules } = await chargeSettings(tx);
  const choices = await chargeChoices(tx);
  const since = choices.findLast(
    (choice, index) =>
      choices.slice(0, index + 1).every((one) => one.licence === licence) && choice.licence === licence,
  );
  return {
    licence:
      licence === undefined || !since ? undefined : { words: licence, by: since.by, at: fullTimeWords(since.at, zone) },
    muscles: rules.muscles,
    timed: rules.timed,
    history: choices.map((choice, index) => ({
      id: choice.id,
      words: `${fullTimeWords(choice.at, zone)}, ${choice.by}: ${changeWords(choice, choices[index + 1])}`,
    })),
  };
}

function changeWords(choice: ChargeChoice, before: ChargeChoice | undefined): string {
  if (choice.licence !== before?.licence) {
    return choice.licence === undefined ? 'codes taken back' : `codes on, by ${choice.licence}`;
  }
  const { muscles, timed } = choice.rules;
  return `${MUSCLE_RULES[muscles]}; ${TIMED_RULES[timed].words}`;
}

export async function chargeSettingsForm(
  tx: PracticeTransaction,
  form: z.output<typeof ChargeSettingsForm>,
): Promise<void> {
  switch (form.intent) {
    case 'confirm-licence':
      return chooseCharges(tx, { licence: form.licence });
    case 'take-back':
      return chooseCharges(tx, { licence: undefined });
    case 'rules':
      return chooseCharges(tx, { rules: { muscles: form.muscles, timed: form.timed } });
  }
}
