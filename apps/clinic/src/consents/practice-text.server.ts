import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { languageWords } from '../patients/index.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { practiceTimeZone } from '../practice/practice-zone.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { writeBlocks } from './consent-text.ts';
import { currentTexts, publishedTexts } from './texts.server.ts';

/** What the owner's page on the consent text shows. */
export async function practiceTexts(tx: PracticeTransaction) {
  const texts = await publishedTexts(tx);
  const zone = await practiceTimeZone(tx);
  const current = new Set(currentTexts(texts).map(({ id }) => id));
  const signed = await tx.db
    .selectFrom('consent')
    .select(['textId', (row) => row.fn.countAll<number>().as('signatures')])
    .where('practiceId', '=', tx.practiceId)
    .groupBy('textId')
    .execute();
  return texts.map((text) => ({
    id: text.id,
    version: text.version,
    language: text.language,
    languageName: languageWords(text.language),
    title: text.title,
    blocks: text.blocks,
    typed: writeBlocks(text.blocks),
    isCurrent: current.has(text.id),
    asksToSignAnew: text.asksToSignAnew,
    published: `${dateWords(dateIn(text.publishedAt, zone))} by ${text.publishedBy}`,
    signatures: signed.find(({ textId }) => textId === text.id)?.signatures ?? 0,
  }));
}
export type PracticeTexts = Awaited<ReturnType<typeof practiceTexts>>;
