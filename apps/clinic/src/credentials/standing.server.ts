import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { entryOf } from './credential-rows.ts';
import { practiceStates } from './practice-states.server.ts';
import { type StandingWords, standingWords } from './standing-words.ts';

/** How everybody's credentials stand today, by person: in the practice's states, and wherever else one is entered. */
export type TeamStanding = Readonly<Record<string, readonly StandingWords[]>>;

/**
 * For the team page.
 * @returns each clinician, and each other person for whom a credential is entered
 */
export async function teamStanding(tx: PracticeTransaction): Promise<TeamStanding> {
  const clinicians = await tx.db
    .selectFrom('staffRole')
    .select('staffId')
    .where('practiceId', '=', tx.practiceId)
    .where('role', '=', 'clinician')
    .execute();
  return standingOf(
    tx,
    clinicians.map(({ staffId }) => staffId),
    undefined,
  );
}

/** The signed-in person's own, to be read by her; empty where she neither needles nor has one. */
export async function ownStanding(tx: PracticeTransaction): Promise<readonly StandingWords[]> {
  const { staffId, roles } = tx.actor;
  const found = await standingOf(tx, roles.includes('clinician') ? [staffId] : [], staffId);
  return found[staffId] ?? [];
}

async function standingOf(
  tx: PracticeTransaction,
  clinicians: readonly string[],
  only: string | undefined,
): Promise<TeamStanding> {
  const today = dateIn(tx.now, await practiceTimeZone(tx));
  const places = await practiceStates(tx);
  const rows = await tx.db
    .selectFrom('needlingCredential')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('standsUntil', 'is', null)
    .$if(only !== undefined, (query) => query.where('staffId', '=', only ?? ''))
    .orderBy('state')
    .execute();
  const people = [...new Set([...clinicians, ...rows.map(({ staffId }) => staffId)])];
  return Object.fromEntries(
    people.map((staffId) => {
      const own = rows.filter((row) => row.staffId === staffId);
      const states = [...new Set([...(clinicians.includes(staffId) ? places : []), ...own.map(({ state }) => state)])];
      const inState = (state: string) => own.find((row) => row.state === state);
      return [
        staffId,
        states.map((state) => {
          const row = inState(state);
          return standingWords(row && entryOf(row), state, today);
        }),
      ];
    }),
  );
}
