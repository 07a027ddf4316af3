import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { nameWords } from '../../patients/index.ts';
import { clinicsIn, dateIn, practiceZone } from '../../practice/clinics.server.ts';
import { dateWords } from '../../practice/wording-of-times.ts';
import { ASKING_POINT_WORDS } from './asking-point.ts';
import { type EpisodeForVoices, episodesDueSince } from './care.server.ts';

/** For so long somebody who was not asked stays on the list; the owner's numbers look as far back. */
export const LOOK_BACK_DAYS = 365;

export type DueLine = {
  readonly patientId: string;
  readonly name: string;
  readonly clinicName: string;
  readonly since: string;
};

export type DueList = { readonly lines: readonly DueLine[]; readonly total: number };

const LINES_AT_MOST = 100;

/** Everybody who is due to be asked and was not yet, the longest first. Those it names are in the access log. */
export async function dueList(tx: PracticeTransaction): Promise<DueList> {
  const notAsked = (await notAskedYet(tx)).toReversed();
  const clinics = await clinicsIn(tx);
  const names = await namesOf(
    tx,
    notAsked.map(({ patientId }) => patientId),
  );
  const due = notAsked.filter(({ patientId }) => names.has(patientId));
  const lines = due.slice(0, LINES_AT_MOST).flatMap(({ patientId, clinicId, due: since }): readonly DueLine[] => {
    const name = names.get(patientId);
    if (name === undefined || !since) return [];
    tx.touch(patientId);
    const clinicName = clinics.find(({ id }) => id === clinicId)?.name ?? '';
    return [{ patientId, name, clinicName, since: `${dateWords(since.on)}, ${ASKING_POINT_WORDS[since.point]}` }];
  });
  return { lines, total: due.length };
}

async function notAskedYet(tx: PracticeTransaction): Promise<readonly EpisodeForVoices[]> {
  const since = dateIn(tx.now, practiceZone(await clinicsIn(tx))).subtract({ days: LOOK_BACK_DAYS });
  const asked = await tx.db
    .selectFrom('voiceAsk')
    .select('episodeId')
    .where('practiceId', '=', tx.practiceId)
    .execute();
  const known = new Set(asked.map(({ episodeId }) => episodeId));
  return (await episodesDueSince(tx, since)).filter(({ episodeId }) => !known.has(episodeId));
}

/** Of those who are not archived: a record that is kept out of lists is still counted in the owner's numbers. */
async function namesOf(tx: PracticeTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('patient')
    .select(['id', 'givenName', 'familyName', 'nameUsed'])
    .where('practiceId', '=', tx.practiceId)
    .where('id', 'in', [...new Set(ids)])
    .where('archivedAt', 'is', null)
    .execute();
  return new Map(rows.map(({ id, ...name }) => [id, nameWords(name)]));
}
