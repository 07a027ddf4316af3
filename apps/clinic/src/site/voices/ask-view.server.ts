import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { openPatient } from '../../patients/index.server.ts';
import { nameWords } from '../../patients/index.ts';
import { dateWords, dayWords, timeWords } from '../../practice/wording-of-times.ts';
import type { SiteLanguage } from '../language.ts';
import { ASKED_AFTER_VISITS, ASKING_POINT_WORDS } from './asking-point.ts';
import { type EpisodeForVoices, episodesOfPatient } from './care.server.ts';
import { LOOK_BACK_DAYS } from './due-list.server.ts';
import { type VoiceState, voiceState } from './voice-state.ts';
import { selectVoices } from './written.server.ts';

/** What was asked and written about one episode, in people's words. */
export type AskCard = {
  readonly episodeId: string;
  readonly reason: string;
  /** "Since 3 March 2026, after the fourth visit"; undefined where it is not time yet. */
  readonly due: string | undefined;
  /** What stands in for that: "2 visits so far". */
  readonly soFar: string;
  readonly asked: string | undefined;
  readonly notWanted: string | undefined;
  readonly link: string | undefined;
  readonly voice: WrittenCard | undefined;
};

export type WrittenCard = {
  readonly id: string;
  readonly state: VoiceState['kind'];
  readonly stateWords: string;
  /** Where they show to everybody; empty otherwise. */
  readonly words: string;
};

export type AskView = {
  readonly patientId: string;
  readonly patientName: string;
  /** The language in which the patient is written to. */
  readonly language: SiteLanguage;
  readonly episodes: readonly AskCard[];
};

/** What a patient was asked about each episode of care, and what she wrote. @throws NotFound, AccessRefused */
export async function askView(tx: PracticeTransaction, patientId: string): Promise<AskView> {
  const patient = await openPatient(tx, patientId, 'voices.ask');
  const episodes = await episodesOfPatient(tx, patientId);
  const asks = await selectAsks(tx, patientId);
  const cards: AskCard[] = [];
  for (const episode of episodes) {
    const ask = asks.find(({ episodeId }) => episodeId === episode.episodeId);
    cards.push(cardOf(tx, episode, ask, ask?.voiceId ? await writtenCard(tx, ask.voiceId) : undefined));
  }
  return {
    patientId,
    patientName: nameWords(patient),
    language: patient.language.startsWith('es') ? 'es' : 'en',
    episodes: cards,
  };
}

/** The last link of each asking, and what came by any of them. */
function selectAsks(tx: PracticeTransaction, patientId: string) {
  return tx.db
    .selectFrom('voiceAsk as a')
    .innerJoin('staffMember as asker', (join) =>
      join.onRef('asker.practiceId', '=', 'a.practiceId').onRef('asker.id', '=', 'a.askedBy'),
    )
    .leftJoin('voiceLink as l', (join) =>
      join.onRef('l.practiceId', '=', 'a.practiceId').onRef('l.askId', '=', 'a.id').on('l.endedAt', 'is', null),
    )
    .leftJoin('staffMember as maker', (join) =>
      join.onRef('maker.practiceId', '=', 'l.practiceId').onRef('maker.id', '=', 'l.madeBy'),
    )
    .leftJoin('voiceAuthorisation as s', (join) =>
      join.onRef('s.practiceId', '=', 'l.practiceId').onRef('s.linkId', '=', 'l.id'),
    )
    .select([
      'a.episodeId',
      'a.askedAt',
      'a.notWantedAt',
      'asker.displayName as askedBy',
      'l.madeAt',
      'l.expiresAt',
      'maker.displayName as madeBy',
      's.id as voiceId',
    ])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.patientId', '=', patientId)
    .execute();
}

type AskRow = Awaited<ReturnType<typeof selectAsks>>[number];

function cardOf(
  tx: PracticeTransaction,
  { episodeId, reason, due, doneVisits, timeZone }: EpisodeForVoices,
  ask: AskRow | undefined,
  voice: WrittenCard | undefined,
): AskCard {
  return {
    episodeId,
    reason,
    due: due && `Since ${dateWords(due.on)}, ${ASKING_POINT_WORDS[due.point]}.`,
    soFar: `${doneVisits === 1 ? '1 visit' : `${doneVisits} visits`} so far. Everybody is asked after the ${ASKED_AFTER_VISITS}th, or when the episode ends.`,
    asked: ask && `Asked by ${ask.askedBy}, ${timeWords(ask.askedAt, timeZone)}.`,
    notWanted: ask?.notWantedAt ? `Did not want to, ${dayWords(ask.notWantedAt, timeZone)}.` : undefined,
    link: ask && !voice ? linkWords(tx.now, ask, timeZone) : undefined,
    voice,
  };
}

function linkWords(now: Temporal.Instant, { madeAt, madeBy, expiresAt }: AskRow, timeZone: string) {
  if (!madeAt || !expiresAt) return undefined;
  const isOver = Temporal.Instant.compare(expiresAt, now) <= 0;
  return isOver
    ? `The link that ${madeBy} made ran out on ${dayWords(expiresAt, timeZone)}, unused.`
    : `${madeBy} made a link on ${dayWords(madeAt, timeZone)}: good until ${dayWords(expiresAt, timeZone)}, not used yet.`;
}

async function writtenCard(tx: PracticeTransaction, voiceId: string): Promise<WrittenCard> {
  const row = await selectVoices(tx.db, tx.practiceId).where('v.id', '=', voiceId).executeTakeFirstOrThrow();
  const state = voiceState(row, tx.now);
  const day = dayWords(state.kind === 'waiting' ? row.writtenAt : state.at, row.timeZone);
  return {
    id: row.id,
    state: state.kind,
    stateWords: STATE_WORDS[state.kind](day),
    words: state.kind === 'shown' ? row.words : '',
  };
}

const STATE_WORDS: Readonly<Record<VoiceState['kind'], (day: string) => string>> = {
  waiting: (day) => `Written on ${day}. The website’s editor has not looked at it yet.`,
  shown: (day) => `On the website since ${day}.`,
  refused: (day) => `Refused on ${day}. The patient reads the reason by the link on the copy.`,
  withdrawn: (day) => `Withdrawn on ${day}.`,
  'ran-out': (day) => `Shown no more: what was signed ended on ${day}.`,
};

/** Whether somebody still has to ask this patient, as on the desk's list. */
export async function isDueToBeAsked(tx: PracticeTransaction, patientId: string): Promise<boolean> {
  const since = tx.now
    .subtract({ hours: LOOK_BACK_DAYS * 24 })
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  const due = (await episodesOfPatient(tx, patientId)).filter(
    (episode) => episode.due && Temporal.PlainDate.compare(episode.due.on, since) >= 0,
  );
  if (due.length === 0) return false;
  const asked = await tx.db
    .selectFrom('voiceAsk')
    .select('episodeId')
    .where('practiceId', '=', tx.practiceId)
    .where('patientId', '=', patientId)
    .execute();
  return due.some(({ episodeId }) => !asked.some((one) => one.episodeId === episodeId));
}
