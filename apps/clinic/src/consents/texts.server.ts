import { credentialFor } from '../credentials/index.server.ts';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { ConsentBlock } from '../database/tables.ts';
import { fillText, readBlocks, type ShownText } from './consent-text.ts';

export type PublishedText = {
  readonly id: string;
  readonly version: number;
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly ConsentBlock[];
  readonly asksToSignAnew: boolean;
  readonly publishedBy: string;
  readonly publishedAt: Temporal.Instant;
};

/** Every version ever published, the newest first. */
export async function publishedTexts(
  tx: Pick<PracticeTransaction, 'db' | 'practiceId'>,
): Promise<readonly PublishedText[]> {
  const rows = await tx.db
    .selectFrom('consentText as t')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 't.practiceId').onRef('m.id', '=', 't.publishedBy'),
    )
    .select([
      't.id',
      't.version',
      't.language',
      't.title',
      't.body as blocks',
      't.asksToSignAnew',
      'm.displayName as publishedBy',
      't.publishedAt',
    ])
    .where('t.practiceId', '=', tx.practiceId)
    .where('m.practiceId', '=', tx.practiceId)
    .orderBy('t.version', 'desc')
    .execute();
  return rows;
}

/** The version that is signed now, in each language that the practice has one in. */
export function currentTexts(texts: readonly PublishedText[]): readonly PublishedText[] {
  return texts.filter(({ language, version }) =>
    texts.every((other) => other.language !== language || other.version <= version),
  );
}

/** A new version of the practice's words; those that were signed stay as they are. */
export async function publishText(
  tx: PracticeTransaction,
  wanted: {
    readonly title: string;
    readonly body: string;
    readonly language: string;
    readonly asksToSignAnew: boolean;
  },
): Promise<void> {
  // Versions are counted one after the other: of two owners who publish at once, one waits.
  await tx.db.selectFrom('practice').select('id').where('id', '=', tx.practiceId).forUpdate().execute();
  const [newest] = await publishedTexts(tx);
  await tx.db
    .insertInto('consentText')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      version: (newest?.version ?? 0) + 1,
      language: wanted.language,
      title: wanted.title.trim(),
      body: JSON.stringify(readBlocks(wanted.body)),
      asksToSignAnew: wanted.asksToSignAnew,
      publishedBy: tx.actor.staffId,
      publishedAt: tx.now,
    })
    .execute();
}

/** The text with the clinician of the visit named in it, and what her credential says of her training. */
export async function shownFor(
  tx: PracticeTransaction,
  text: PublishedText,
  clinician: { readonly staffId: string; readonly name: string; readonly credentials: string; readonly state: string },
): Promise<ShownText> {
  const hours = await credentialFor(tx, clinician.staffId, clinician.state);
  return fillText(text, { therapist: [clinician.name, clinician.credentials].filter(Boolean).join(', '), hours });
}
