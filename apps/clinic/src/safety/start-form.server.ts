import { SAY_WHY } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { passField, type StartRefused } from './safety-view.ts';
import { type StartAnswer, type StartRefusal, startNeedling, type WantedPass } from './start-needling.server.ts';

export type StartFormDone = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refused: StartRefused };

/** Longer is no reason any more. */
const LONGEST = 1000;

/**
 * Starts what the form asks for. A warning of a rule is passed once for all sites it stands on, with the words of its
 * field, and stored for each of them. @throws NotFound, AccessRefused
 */
export async function startForm(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<StartFormDone> {
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith('why.')));
  const tooLong = Object.entries(values).filter(([, why]) => why.length > LONGEST);
  if (tooLong.length > 0) {
    const errors = tooLong.map(([name]) => [name, `A reason has up to ${LONGEST} characters: shorten it.`]);
    return { kind: 'refused', refused: { values, errors: Object.fromEntries(errors) } };
  }
  const answer = await startNeedling(tx, visitId, passesOf(values));
  return answer.kind === 'started'
    ? { kind: 'done' }
    : { kind: 'refused', refused: { values, errors: errorsOf(answer) } };
}

const PLAN = 'why.plan.';
const SITE = 'why.';

function passesOf(values: Typed): readonly WantedPass[] {
  return Object.entries(values).map(
    ([name, why]): WantedPass =>
      name.startsWith(PLAN)
        ? { rule: name.slice(PLAN.length), of: 'plan', why }
        : { rule: name.slice(SITE.length), of: 'sites', why },
  );
}

function errorsOf(answer: Exclude<StartAnswer, { kind: 'started' }>): Readonly<Record<string, string>> {
  if (answer.kind === 'closed') return { form: answer.sentence };
  const grouped = Map.groupBy(answer.refusals, ({ rule, site }: StartRefusal) => passField(rule, site !== undefined));
  return Object.fromEntries(
    [...grouped].map(([field, refusals]) => [field, sentenceFor(refusals.map(({ message }) => message))]),
  );
}

/** The warnings themselves stand above their field, muscle by muscle: they are not told twice. */
function sentenceFor(messages: readonly string[]): string {
  if (messages.every((message) => message.endsWith(SAY_WHY))) return `Nothing is started yet. ${SAY_WHY}`;
  return [...new Set(messages)].join(' ');
}
