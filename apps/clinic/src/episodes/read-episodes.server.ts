import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Episode } from './episode.ts';

/** What reading takes of a transaction. */
type EpisodeReader = Pick<PracticeTransaction, 'db' | 'practiceId'>;

function select(tx: EpisodeReader) {
  return tx.db
    .selectFrom('episodeOfCare as e')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'e.practiceId').onRef('c.id', '=', 'e.clinicId'),
    )
    .select([
      'e.id',
      'e.patientId',
      'e.reason',
      'e.clinicId',
      'c.name as clinicName',
      'c.timeZone',
      'e.startedOn',
      'e.endedOn',
      'e.endedHow',
      'e.referrerName',
      'e.referrerContactedOn',
      'e.rowVersion',
    ])
    .where('e.practiceId', '=', tx.practiceId)
    .where('c.practiceId', '=', tx.practiceId);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function episodeOf({ endedOn, endedHow, referrerName, referrerContactedOn, ...row }: Row): Episode {
  return {
    ...row,
    ended: endedOn && endedHow ? { on: endedOn, how: endedHow } : undefined,
    referrer: referrerName === '' ? undefined : { name: referrerName, contactedOn: referrerContactedOn ?? undefined },
  };
}

/**
 * All episodes of a patient: open ones first, then the latest. Who asks has opened the patient's record already.
 */
export async function episodesOf(tx: EpisodeReader, patientId: string): Promise<readonly Episode[]> {
  const rows = await select(tx)
    .where('e.patientId', '=', patientId)
    .orderBy('e.endedOn', (order) => order.desc().nullsFirst())
    .orderBy('e.startedOn', 'desc')
    .orderBy('e.id', 'desc')
    .execute();
  return rows.map(episodeOf);
}

/**
 * The open episode that began last; undefined for a patient who was discharged, or never taken on.
 * Who asks has opened the patient's record already.
 */
export async function openEpisodeOf(tx: EpisodeReader, patientId: string): Promise<Episode | undefined> {
  const [first] = await episodesOf(tx, patientId);
  return first?.ended === undefined ? first : undefined;
}

/** The episode that a visit hangs on, open or not; undefined where it hangs on none. */
export async function episodeOfVisit(tx: EpisodeReader, visitId: string): Promise<Episode | undefined> {
  const row = await select(tx)
    .innerJoin('episodeVisit as v', (join) =>
      join.onRef('v.practiceId', '=', 'e.practiceId').onRef('v.episodeId', '=', 'e.id'),
    )
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.visitId', '=', visitId)
    .executeTakeFirst();
  return row && episodeOf(row);
}

/** One episode of this patient; undefined where she has no such episode. */
export async function episodeById(
  tx: EpisodeReader,
  patientId: string,
  episodeId: string,
): Promise<Episode | undefined> {
  if (!isId(episodeId)) return undefined;
  const row = await select(tx).where('e.patientId', '=', patientId).where('e.id', '=', episodeId).executeTakeFirst();
  return row && episodeOf(row);
}
