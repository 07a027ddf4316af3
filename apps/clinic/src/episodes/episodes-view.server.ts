import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openPatient } from '../patients/index.server.ts';
import { nameWords } from '../patients/index.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords, timeWords } from '../practice/wording-of-times.ts';
import { type EpisodeAnswer, editEpisode, endEpisode, openEpisode, reopenEpisode } from './change-episode.server.ts';
import { ENDING_WORDS, type Episode } from './episode.ts';
import type { EpisodeForm } from './episode-form.ts';
import type { EpisodeCard, EpisodesView } from './episodes-view.ts';
import { episodesOf } from './read-episodes.server.ts';

/** A patient's episodes of care with their history. @throws NotFound, AccessRefused */
export async function episodesView(tx: PracticeTransaction, patientId: string): Promise<EpisodesView> {
  const patient = await openPatient(tx, patientId, 'record.read');
  const clinics = await clinicsIn(tx);
  const episodes = await episodesOf(tx, patientId);
  const history = await changesOf(tx, episodes, practiceZone(clinics));
  return {
    patientId,
    patientName: nameWords(patient),
    today: dateIn(tx.now, practiceZone(clinics)).toString(),
    clinics: clinics.map(({ id, name }) => ({ id, name })),
    episodes: episodes.map((one) => ({ ...cardOf(one), history: history.get(one.id) ?? [] })),
    mayWrite: may(tx.actor.roles, 'record.write'),
  };
}

/** Does what a form of that page asks for. @throws NotFound, AccessRefused */
export function changeEpisodes(tx: PracticeTransaction, patientId: string, form: EpisodeForm): Promise<EpisodeAnswer> {
  switch (form.intent) {
    case 'open':
      return openEpisode(tx, patientId, { ...form, referrerContactedOn: form.referrerContactedOn });
    case 'edit':
      return editEpisode(tx, patientId, { ...form, referrerContactedOn: form.referrerContactedOn });
    case 'end':
      return endEpisode(tx, patientId, form);
    case 'reopen':
      return reopenEpisode(tx, patientId, form);
  }
}

/** One episode in people's words. */
export function cardOf(episode: Episode): EpisodeCard {
  const { ended, referrer } = episode;
  return {
    id: episode.id,
    reason: episode.reason,
    clinicId: episode.clinicId,
    clinicName: episode.clinicName,
    startedOn: episode.startedOn.toString(),
    since: dateWords(episode.startedOn),
    ended: ended && `${ENDING_WORDS[ended.how]}, ${dateWords(ended.on)}`,
    mayReopen: ended !== undefined && ended.how !== 'merged',
    referrerName: referrer?.name ?? '',
    referrerContactedOn: referrer?.contactedOn?.toString() ?? '',
    referrer:
      referrer &&
      `${referrer.name}${referrer.contactedOn ? `, spoken with on ${dateWords(referrer.contactedOn)}` : ', not spoken with yet'}`,
    rowVersion: episode.rowVersion,
  };
}

const CHANGE_WORDS = { opened: 'Opened', edited: 'Changed', ended: 'Ended', reopened: 'Opened again' } as const;

async function changesOf(
  tx: PracticeTransaction,
  episodes: readonly Episode[],
  timeZone: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = episodes.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('episodeChange as c')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'c.practiceId').onRef('m.id', '=', 'c.changedBy'),
    )
    .select(['c.episodeId', 'c.kind', 'c.changedAt', 'm.displayName'])
    .where('c.practiceId', '=', tx.practiceId)
    .where('c.episodeId', 'in', ids)
    .orderBy('c.changedAt')
    .orderBy('c.id')
    .execute();
  const lines = new Map<string, string[]>();
  for (const { episodeId, kind, changedAt, displayName } of rows) {
    const line = `${CHANGE_WORDS[kind]} by ${displayName}, ${timeWords(changedAt, timeZone)}`;
    lines.set(episodeId, [...(lines.get(episodeId) ?? []), line]);
  }
  return lines;
}
