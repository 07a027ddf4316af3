import { credentialFor } from '../credentials/index.server.ts';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { ConsentBlock } from '../database/tables.ts';
import { readBlocks, type ShownText } from './consent-text.ts';

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
  const credential = await credentialFor(tx, clinician.staffId, clinician.state);
  const words: Readonly<Record<string, string>> = {
    '{therapist}': [clinician.name, clinician.credentials].filter(Boolean).join(', '),
    '{training}': TRAINING[text.language === 'es' ? 'es' : 'en'](credential),
  };
  const filled = (one: string) => one.replaceAll(/\{(therapist|training)\}/g, (found) => words[found] ?? found);
  return {
    version: text.version,
    language: text.language,
    title: text.title,
    blocks: text.blocks.map(({ kind, text: one }) => ({ kind, text: filled(one) })),
  };
}

type Hours = { readonly trainingHours: number; readonly inPersonHours: number } | undefined;

const TRAINING: Readonly<Record<'en' | 'es', (hours: Hours) => string>> = {
  en: (hours) =>
    hours
      ? `Training in dry needling: ${hours.trainingHours} hours, ${hours.inPersonHours} of them in person.`
      : 'Ask your therapist about training in dry needling.',
  es: (hours) =>
    hours
      ? `Formación en punción seca: ${hours.trainingHours} horas, ${hours.inPersonHours} de ellas presenciales.`
      : 'Pregunte a su terapeuta por su formación en punción seca.',
};
