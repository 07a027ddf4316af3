import { newCode } from '../../codes/index.server.ts';
import { newId } from '../../database/identifier.ts';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { openPatient } from '../../patients/index.server.ts';
import { type EpisodeForVoices, episodesOfPatient } from './care.server.ts';
import { newToken } from './link-hash.server.ts';

/** How long a link to write is good. */
const LINK_DAYS = 30;

export type AskAnswer =
  | { readonly kind: 'link'; readonly token: string; readonly code: string; readonly expiresAt: Temporal.Instant }
  | { readonly kind: 'noted' }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Asks a patient for words about an episode: notes it, and makes a link and a code that write once. Asked for again, the
 * link before stops working. Who is not due yet is not asked: nobody is picked.
 * @param secret keys the hashes
 * @throws NotFound, AccessRefused
 */
export async function askForWords(
  tx: PracticeTransaction,
  patientId: string,
  episodeId: string,
  secret: string,
): Promise<AskAnswer> {
  const asked = await askRow(tx, patientId, episodeId);
  if (asked.kind === 'refused') return asked;
  await setNotWanted(tx, asked.askId, false);
  await endLinks(tx, asked.askId);
  const { token, hash } = newToken(secret, tx.practiceId, 'write');
  const code = newCode(secret, tx.practiceId);
  const expiresAt = tx.now.add({ hours: LINK_DAYS * 24 });
  await tx.db
    .insertInto('voiceLink')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      askId: asked.askId,
      tokenHash: hash,
      codeHash: code.hash,
      typedTokenHash: null,
      madeBy: tx.actor.staffId,
      madeAt: tx.now,
      expiresAt,
      endedAt: null,
      usedAt: null,
    })
    .execute();
  return { kind: 'link', token, code: code.words, expiresAt };
}

/** Notes that she did not want to. Nothing follows from it, and she can be given a link later if she asks for one. */
export async function noteNotWanted(tx: PracticeTransaction, patientId: string, episodeId: string): Promise<AskAnswer> {
  const asked = await askRow(tx, patientId, episodeId);
  if (asked.kind === 'refused') return asked;
  await setNotWanted(tx, asked.askId, true);
  await endLinks(tx, asked.askId);
  return { kind: 'noted' };
}

type Asked = { readonly kind: 'asked'; readonly askId: string };

/** The row of this asking, made where there is none yet; one change of a patient's at a time. */
async function askRow(
  tx: PracticeTransaction,
  patientId: string,
  episodeId: string,
): Promise<Asked | Extract<AskAnswer, { kind: 'refused' }>> {
  const patient = await openPatient(tx, patientId, 'voices.ask');
  const refused = (sentence: string) => ({ kind: 'refused', sentence }) as const;
  if (patient.mergedInto) return refused('This record went into another one: ask from there.');
  await tx.db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .forUpdate()
    .execute();
  const episode = (await episodesOfPatient(tx, patientId)).find((one) => one.episodeId === episodeId);
  if (!episode) return refused('There is no such episode of care of this patient.');
  if (!episode.due)
    return refused('It is not time yet: everybody is asked after the fourth visit, or when the episode ends.');
  const known = await tx.db
    .selectFrom('voiceAsk as a')
    .leftJoin('voiceLink as l', (join) =>
      join.onRef('l.practiceId', '=', 'a.practiceId').onRef('l.askId', '=', 'a.id').on('l.usedAt', 'is not', null),
    )
    .select(['a.id', 'l.usedAt'])
    .where('a.practiceId', '=', tx.practiceId)
    .where('a.episodeId', '=', episodeId)
    .executeTakeFirst();
  if (known?.usedAt) return refused('The patient has written already about this episode.');
  return { kind: 'asked', askId: known?.id ?? (await insertAsk(tx, episode, episode.due)) };
}

async function insertAsk(
  tx: PracticeTransaction,
  { patientId, episodeId }: EpisodeForVoices,
  due: NonNullable<EpisodeForVoices['due']>,
): Promise<string> {
  const id = newId();
  await tx.db
    .insertInto('voiceAsk')
    .values({
      practiceId: tx.practiceId,
      id,
      patientId,
      episodeId,
      point: due.point,
      dueOn: due.on,
      askedBy: tx.actor.staffId,
      askedAt: tx.now,
      notWantedBy: null,
      notWantedAt: null,
    })
    .execute();
  return id;
}

async function setNotWanted(tx: PracticeTransaction, askId: string, notWanted: boolean): Promise<void> {
  await tx.db
    .updateTable('voiceAsk')
    .set(notWanted ? { notWantedBy: tx.actor.staffId, notWantedAt: tx.now } : { notWantedBy: null, notWantedAt: null })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', askId)
    .execute();
}

async function endLinks(tx: PracticeTransaction, askId: string): Promise<void> {
  await tx.db
    .updateTable('voiceLink')
    .set({ endedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('askId', '=', askId)
    .where('endedAt', 'is', null)
    .where('usedAt', 'is', null)
    .execute();
}
