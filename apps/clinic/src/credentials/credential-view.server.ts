import { BODY_PARTS } from '@filiform/atlas';
import { isStateCode, STATE_CODES, STATE_RULES } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { dateWords, fullTimeWords } from '../practice/wording-of-times.ts';
import { memberOf } from '../staff/index.server.ts';
import { textsOf } from './credential-form.ts';
import { entryOf } from './credential-rows.ts';
import { practiceStates } from './practice-states.server.ts';
import { type StandingWords, standingWords } from './standing-words.ts';
import { type StateRuleView, stateRuleView } from './state-rule-view.ts';

/** A version of a credential that stood, or stands. */
export type VersionView = {
  readonly version: number;
  /** "Entered Tue 3 Mar 2026, 08:00 MST by Helen Vance". */
  readonly entered: string;
  /** What became of it; undefined for the one that stands. */
  readonly became: string | undefined;
  readonly facts: string;
};

export type CredentialView = {
  /** Of the page without a state, and of the page as it stands: forms are sent there. */
  readonly path: string;
  readonly address: string;
  readonly name: string;
  /** False for who has no role in which people needle. */
  readonly needles: boolean;
  readonly state: string;
  readonly states: readonly { readonly code: string; readonly name: string; readonly isEntered: boolean }[];
  readonly texts: Readonly<Record<string, string>>;
  readonly seen: number;
  readonly standing: StandingWords;
  readonly rule: StateRuleView;
  readonly history: readonly VersionView[];
  readonly bodyParts: readonly {
    readonly name: string;
    readonly muscles: readonly { readonly id: string; readonly name: string }[];
  }[];
};

/**
 * The owner's page of one person's credential in one state.
 * @param asked two letters; the state of the practice's first clinic where it is none
 * @throws NotFound where there is no such person on the team
 */
export async function credentialView(
  tx: PracticeTransaction,
  staffId: string,
  asked: string | undefined,
): Promise<CredentialView> {
  const member = await memberOf(tx, staffId);
  const timeZone = await practiceTimeZone(tx);
  const rows = await tx.db
    .selectFrom('needlingCredential as c')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'c.practiceId').onRef('m.id', '=', 'c.recordedBy'),
    )
    .leftJoin('staffMember as e', (join) =>
      join.onRef('e.practiceId', '=', 'c.practiceId').onRef('e.id', '=', 'c.endedBy'),
    )
    .selectAll('c')
    .select(['m.displayName as recordedByName', 'e.displayName as endedByName'])
    .where('c.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .where('c.staffId', '=', staffId)
    .orderBy('c.rowVersion', 'desc')
    .execute();
  const [home = 'CO'] = await practiceStates(tx);
  const state = [asked, home].find((code) => code !== undefined && isStateCode(code)) ?? 'CO';
  const ofState = rows.filter((row) => row.state === state);
  const stands = ofState.find(({ standsUntil }) => standsUntil === null);
  const entry = stands && entryOf(stands);
  const path = `/staff/team/${staffId}/credential`;
  const isEntered = (code: string) => rows.some((row) => row.state === code && row.standsUntil === null);
  return {
    path,
    address: `${path}?state=${state}`,
    name: member.displayName,
    needles: member.roles.includes('clinician'),
    state,
    states: STATE_CODES.map((code) => ({ code, name: STATE_RULES[code].name, isEntered: isEntered(code) })),
    texts: entry ? textsOf(entry) : { covers: 'not-told' },
    seen: stands?.rowVersion ?? 0,
    standing: standingWords(entry, state, dateIn(tx.now, timeZone)),
    rule: stateRuleView(state),
    history: ofState.map((row) => {
      const { standsUntil, endedReason, endedByName } = row;
      const until = standsUntil && fullTimeWords(standsUntil, timeZone);
      return {
        version: row.rowVersion,
        entered: `Entered ${fullTimeWords(row.standsFrom, timeZone)} by ${row.recordedByName}`,
        became: !until
          ? undefined
          : endedReason === null
            ? `Replaced ${until}`
            : `Ended ${until} by ${endedByName ?? 'somebody'}: ${endedReason}`,
        facts: [
          `licence ${row.licenceNumber === '' ? 'without number' : row.licenceNumber}`,
          `${dateWords(row.licensedOn)} to ${dateWords(row.expiresOn)}`,
          `${row.trainingHours} hours of training, ${row.inPersonHours} in person, begun ${dateWords(row.trainingBeganOn)}`,
          ...(row.supervisedSessions === null ? [] : [`${row.supervisedSessions} supervised sessions`]),
          ...(row.registrationNumber === '' ? [] : [`registration ${row.registrationNumber}`]),
          ...(row.trainedMuscles === null ? [] : [`${row.trainedMuscles.length} muscles named`]),
        ].join(' · '),
      };
    }),
    bodyParts: BODY_PARTS.map(({ name, muscles }) => ({
      name,
      muscles: muscles.map((muscle) => ({ id: muscle.id, name: muscle.name })),
    })),
  };
}
