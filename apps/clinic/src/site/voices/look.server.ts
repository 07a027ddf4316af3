import { z } from 'zod';
import { isId, newId } from '../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { dayWords } from '../../practice/wording-of-times.ts';
import { finishTask } from '../../tasks/index.server.ts';
import type { SiteLanguage } from '../language.ts';
import { siteChanged } from '../served/changed.server.ts';
import { REFUSAL_REASONS, REFUSAL_WORDS } from './choices.ts';
import { LOOKED_AT_WITHIN_DAYS } from './send-voice.server.ts';
import { voiceState } from './voice-state.ts';
import { selectVoices } from './written.server.ts';

/** Words before who decides: text, chosen name and clinic, and nothing else of the author. */
export type LookedAt = {
  readonly id: string;
  readonly language: SiteLanguage;
  readonly words: string;
  readonly name: string;
  readonly clinicName: string;
  readonly written: string;
  readonly state: 'waiting' | 'shown' | 'refused' | 'withdrawn' | 'ran-out';
  /** What was decided, by whom and why; empty where nothing was. */
  readonly decided: string;
  readonly isLate: boolean;
};

export type LookView = {
  readonly waiting: readonly LookedAt[];
  readonly decided: readonly LookedAt[];
};

const DECIDED_AT_MOST = 60;

/** What waits for a look, the longest first, and what was decided lately. */
export async function lookView(tx: PracticeTransaction): Promise<LookView> {
  const select = () =>
    selectVoices(tx.db, tx.practiceId)
      .leftJoin('staffMember as m', (join) =>
        join.onRef('m.practiceId', '=', 'v.practiceId').onRef('m.id', '=', 'd.decidedBy'),
      )
      .select('m.displayName as decidedByName')
      .orderBy('v.writtenAt', 'desc');
  const rows = [
    ...(await select().where('d.outcome', 'is', null).execute()),
    ...(await select().where('d.outcome', 'is not', null).limit(DECIDED_AT_MOST).execute()),
  ];
  const late = tx.now.subtract({ hours: LOOKED_AT_WITHIN_DAYS * 24 });
  const all = rows.map((row): LookedAt => {
    const state = voiceState(row, tx.now);
    // Words that show no more are nobody's to read.
    const isOver = state.kind === 'withdrawn' || state.kind === 'ran-out';
    const why = row.outcome === 'refused' && row.reason ? `: ${REFUSAL_WORDS.en[row.reason]}. ${row.details}` : '.';
    return {
      id: row.id,
      language: row.language,
      words: isOver ? '' : row.words,
      name: isOver ? '' : row.shownName,
      clinicName: row.clinicName,
      written: dayWords(row.writtenAt, row.timeZone),
      state: state.kind,
      decided: isOver
        ? `${state.kind === 'withdrawn' ? 'Withdrawn' : 'Ran out'} on ${dayWords(state.at, row.timeZone)}.`
        : row.outcome && row.decidedAt
          ? `${row.outcome === 'shown' ? 'Shown' : 'Refused'} by ${row.decidedByName}, ${dayWords(row.decidedAt, row.timeZone)}${why}`
          : '',
      isLate: state.kind === 'waiting' && Temporal.Instant.compare(row.writtenAt, late) < 0,
    };
  });
  return {
    waiting: all.filter(({ state }) => state === 'waiting').toReversed(),
    decided: all.filter(({ state }) => state !== 'waiting'),
  };
}

export const DecisionForm = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('shown'), voiceId: z.string() }),
  z.object({
    outcome: z.literal('refused'),
    voiceId: z.string(),
    reason: z.enum(REFUSAL_REASONS, {
      error: 'Choose one of the three reasons. Being critical is none: such words are shown.',
    }),
    details: z
      .string()
      .trim()
      .min(10, { error: 'Say in a sentence what it is about: the author reads it.' })
      .max(1000, { error: 'Say it in up to 1000 characters.' }),
  }),
]);
export type DecisionForm = z.output<typeof DecisionForm>;

export type DecisionAnswer = { readonly kind: 'decided' } | { readonly kind: 'refused'; readonly sentence: string };

/** Shows words, or refuses them for a listed reason; a later look can decide anew. @throws NotFound */
export async function decide(tx: PracticeTransaction, form: DecisionForm): Promise<DecisionAnswer> {
  const row = isId(form.voiceId)
    ? await selectVoices(tx.db, tx.practiceId).where('v.id', '=', form.voiceId).executeTakeFirst()
    : undefined;
  if (!row) throw new NotFound('There are no such words at this practice.');
  const state = voiceState(row, tx.now);
  if (state.kind === 'withdrawn' || state.kind === 'ran-out')
    return {
      kind: 'refused',
      sentence: 'These words were withdrawn, or their time is over: there is nothing to decide.',
    };
  await tx.db
    .insertInto('voiceDecision')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      voiceId: row.id,
      outcome: form.outcome,
      reason: form.outcome === 'refused' ? form.reason : null,
      details: form.outcome === 'refused' ? form.details : '',
      decidedBy: tx.actor.staffId,
      decidedAt: tx.now,
    })
    .execute();
  await finishTask(tx, 'voice-to-look-at', row.id);
  await finishTask(tx, 'voice-not-looked-at', row.id);
  await siteChanged(tx.db, tx.practiceId, 'voices');
  return { kind: 'decided' };
}
