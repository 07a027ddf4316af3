import { basisWords, type Credential, checkCredential, daysLeftIfFew, type Level, stateRule } from '@filiform/needling';
import { dateWords } from '../practice/wording-of-times.ts';

/** One thing that is said of a credential today. */
export type Told = {
  readonly level: Level;
  readonly found: string;
  readonly todo: string;
  readonly basis: string;
};

/** How somebody's credential for a state stands today, in words. */
export type StandingWords = {
  readonly state: string;
  /** "Colorado"; the two letters where no such state is known. */
  readonly stateName: string;
  /** `stop`: no plan can start. `soon`: it holds, and ends in a few weeks. */
  readonly verdict: 'go' | 'soon' | Level;
  /** The whole in a sentence. */
  readonly sentence: string;
  /** The same in few words, for a list of people. */
  readonly short: string;
  readonly told: readonly Told[];
};

/** Says what `checkCredential` answers for today. Pure. @param today in the zone of the practice */
export function standingWords(
  credential: Credential | undefined,
  state: string,
  today: Temporal.PlainDate,
): StandingWords {
  const stateName = stateRule(state)?.name ?? state;
  const reasons = checkCredential(credential, state, today);
  const stops = reasons.some(({ level }) => level === 'stop');
  const daysLeft = credential && daysLeftIfFew(credential, today);
  const verdict = stops ? 'stop' : daysLeft !== undefined ? 'soon' : reasons.length > 0 ? 'warn' : 'go';
  const told = reasons.map(({ level, found, todo, basis }) => ({ level, found, todo, basis: basisWords(basis) }));
  return { state, stateName, verdict, told, ...wordsOf({ credential, stateName, stops, daysLeft }) };
}

function wordsOf(facts: {
  readonly credential: Credential | undefined;
  readonly stateName: string;
  readonly stops: boolean;
  readonly daysLeft: number | undefined;
}): Pick<StandingWords, 'sentence' | 'short'> {
  const { credential, stateName, stops, daysLeft } = facts;
  if (!credential)
    return { sentence: `No needling credential for ${stateName}: no plan can start.`, short: `none for ${stateName}` };
  if (stops)
    return { sentence: `Can’t start a plan in ${stateName} today.`, short: `no plan can start in ${stateName}` };
  const lastDay = dateWords(credential.expiresOn);
  if (daysLeft === undefined)
    return { sentence: `May needle in ${stateName} until ${lastDay}.`, short: `${stateName} until ${lastDay}` };
  const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
  return {
    sentence: `May needle in ${stateName}; the licence ends ${when}, on ${lastDay}.`,
    short: `${stateName}, ends ${when}, on ${lastDay}`,
  };
}
