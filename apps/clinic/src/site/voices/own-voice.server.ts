import type { Transaction } from 'kysely';
import { asPractice } from '../../database/practice-transaction.ts';
import type { Tables } from '../../database/tables.ts';
import type { SignedAuthorisation } from './authorisation.ts';
import { tokenHash } from './link-hash.server.ts';
import type { LinkContext } from './open-link.server.ts';
import { logByLink } from './send-voice.server.ts';
import { type VoiceState, voiceState } from './voice-state.ts';
import { withdraw } from './withdraw.server.ts';
import { selectVoices } from './written.server.ts';

/** An author's own words with what became of them, and her copy of what she signed. */
export type OwnVoice = {
  readonly state: VoiceState;
  /** Undefined once the words are withdrawn, or their time is over: the link tells no more then. */
  readonly signed: SignedAuthorisation | undefined;
  readonly timeZone: string;
};

/** What an author's link opens; undefined where it is none of ours. */
export function ownVoice(context: LinkContext, token: string): Promise<OwnVoice | undefined> {
  return asPractice(context.database, context.practiceId, async (db) => {
    const found = await findOwn(db, context, token);
    if (!found) return undefined;
    await logByLink(db, context, found.patientId, 'voice.open');
    const { state, content, timeZone } = found;
    const isOver = state.kind === 'withdrawn' || state.kind === 'ran-out';
    return { state, signed: isOver ? undefined : content, timeZone };
  });
}

/** Withdraws by the author's link. @returns false where the link is none of ours, or its words are over already */
export function withdrawByLink(context: LinkContext, token: string): Promise<boolean> {
  const { database, practiceId, now } = context;
  return asPractice(database, practiceId, async (db) => {
    const found = await findOwn(db, context, token);
    if (!found || found.state.kind === 'ran-out') return false;
    if (found.state.kind === 'withdrawn') return true;
    await withdraw(db, practiceId, { voiceId: found.voiceId, at: now, recorded: undefined });
    await logByLink(db, context, found.patientId, 'voice.withdraw');
    return true;
  });
}

async function findOwn(db: Transaction<Tables>, { secret, practiceId, now }: LinkContext, token: string) {
  const signed = await db
    .selectFrom('voiceAuthorisation as s')
    .innerJoin('voiceLink as l', (join) =>
      join.onRef('l.practiceId', '=', 's.practiceId').onRef('l.id', '=', 's.linkId'),
    )
    .innerJoin('voiceAsk as a', (join) => join.onRef('a.practiceId', '=', 'l.practiceId').onRef('a.id', '=', 'l.askId'))
    .select(['s.id', 's.content', 'a.patientId'])
    .where('s.practiceId', '=', practiceId)
    .where('s.ownLinkHash', '=', tokenHash(secret, practiceId, 'own', token))
    .executeTakeFirst();
  if (!signed) return undefined;
  const row = await selectVoices(db, practiceId).where('v.id', '=', signed.id).executeTakeFirstOrThrow();
  return {
    voiceId: signed.id,
    patientId: signed.patientId,
    content: signed.content,
    state: voiceState(row, now),
    timeZone: row.timeZone,
  };
}
