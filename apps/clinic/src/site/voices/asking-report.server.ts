import { sql } from 'kysely';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { clinicsIn, dateIn, practiceZone } from '../../practice/clinics.server.ts';
import { episodesDueSince } from './care.server.ts';
import { LOOK_BACK_DAYS } from './due-list.server.ts';
import { type VoiceState, voiceState } from './voice-state.ts';
import { selectVoices } from './written.server.ts';

/** Numbers of episodes, for one clinic or for all. */
export type AskingLine = {
  readonly name: string;
  readonly due: number;
  readonly asked: number;
  readonly notWanted: number;
  readonly wrote: number;
  readonly states: Readonly<Record<VoiceState['kind'], number>>;
};

/** Whether everybody was asked in the last year, and what became of what they wrote: picking would show. */
export async function askingReport(tx: PracticeTransaction): Promise<readonly AskingLine[]> {
  const clinics = await clinicsIn(tx);
  const since = dateIn(tx.now, practiceZone(clinics)).subtract({ days: LOOK_BACK_DAYS });
  const due = await episodesDueSince(tx, since);
  const asks = new Map((await selectAsks(tx)).map((ask) => [ask.episodeId, ask]));
  const voices = new Map(
    (await selectVoices(tx.db, tx.practiceId).execute()).map((row) => [row.id, voiceState(row, tx.now).kind]),
  );
  const lineOf = (name: string, episodes: typeof due): AskingLine => {
    const asked = episodes.flatMap(({ episodeId }) => asks.get(episodeId) ?? []);
    const states = { waiting: 0, shown: 0, refused: 0, withdrawn: 0, 'ran-out': 0 };
    const written = asked.flatMap(({ voiceId }) => (voiceId ? (voices.get(voiceId) ?? []) : []));
    for (const kind of written) states[kind] += 1;
    return {
      name,
      due: episodes.length,
      asked: asked.length,
      notWanted: asked.filter(({ notWanted }) => notWanted).length,
      wrote: written.length,
      states,
    };
  };
  return [
    ...clinics.map(({ id, name }) =>
      lineOf(
        name,
        due.filter(({ clinicId }) => clinicId === id),
      ),
    ),
    lineOf('All clinics', due),
  ];
}

function selectAsks(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('voiceAsk as a')
    .leftJoin('voiceLink as l', (join) =>
      join.onRef('l.practiceId', '=', 'a.practiceId').onRef('l.askId', '=', 'a.id').on('l.usedAt', 'is not', null),
    )
    .leftJoin('voiceAuthorisation as s', (join) =>
      join.onRef('s.practiceId', '=', 'l.practiceId').onRef('s.linkId', '=', 'l.id'),
    )
    .select(['a.episodeId', 's.id as voiceId', sql<boolean>`a.not_wanted_at is not null`.as('notWanted')])
    .where('a.practiceId', '=', tx.practiceId)
    .execute();
}
