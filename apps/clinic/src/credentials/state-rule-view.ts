import { basisWords, type StateLine, stateLines, stateRule, statusWords } from '@filiform/needling';
import { dateWords } from '../practice/wording-of-times.ts';

/** What a state asks for, in words, with its sources. */
export type StateRuleView = {
  readonly stateName: string;
  readonly status: string;
  readonly lines: readonly StateLine[];
  readonly sources: readonly string[];
  /** When it came into force, may lapse and was checked. */
  readonly dates: string;
  readonly registrationNeeded: boolean;
};

/** Pure. @param state two letters; one that is none answers that the board is to be asked */
export function stateRuleView(state: string): StateRuleView {
  const rule = stateRule(state);
  if (!rule) {
    const status = 'The rule of this state is not known here: ask your board.';
    return { stateName: state, status, lines: [], sources: [], dates: '', registrationNeeded: false };
  }
  const { name, checkedOn, effectiveFrom, setToLapseOn, registration } = rule;
  const day = (text: string) => dateWords(Temporal.PlainDate.from(text));
  return {
    stateName: name,
    status: statusWords(rule),
    lines: stateLines(rule),
    sources: rule.basis.map(basisWords),
    dates: [
      ...(effectiveFrom ? [`In force since ${day(effectiveFrom)}.`] : []),
      ...(setToLapseOn ? [`Set to lapse on ${day(setToLapseOn)}.`] : []),
      `Checked ${day(checkedOn)}; verify with your board before you rely on it.`,
    ].join(' '),
    registrationNeeded: registration?.numberNeeded === true,
  };
}
