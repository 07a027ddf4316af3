import { AFTERCARE_LANGUAGES, type AftercareLanguage, type AftercareOwn } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clinicsIn, practiceZone } from '../practice/clinics.server.ts';
import { fullTimeWords } from '../practice/wording-of-times.ts';
import type { OwnWords } from './own-words-form.ts';
import type { OwnWordsView } from './own-words-page.tsx';

export type WrittenWords = OwnWords & {
  readonly language: AftercareLanguage;
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenAt: Temporal.Instant;
};

/** Every version of the practice's own words, newest first. */
export function ownWords(tx: PracticeTransaction): Promise<readonly WrittenWords[]> {
  return tx.db
    .selectFrom('aftercareWords as w')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.practiceId', '=', 'w.practiceId').onRef('s.id', '=', 'w.writtenBy'),
    )
    .select([
      'w.language',
      'w.version',
      'w.telephone',
      'w.heading',
      'w.body',
      'w.closing',
      's.displayName as writtenBy',
      'w.writtenAt',
    ])
    .where('w.practiceId', '=', tx.practiceId)
    .where('s.practiceId', '=', tx.practiceId)
    .orderBy('w.version', 'desc')
    .execute();
}

export type WroteWords =
  | { readonly kind: 'written' }
  /** Somebody else wrote a version since this one was shown. */
  | { readonly kind: 'stale'; readonly writtenBy: string };

/**
 * Writes a further version; sheets that were given keep the words they had. Words that say the same as before make none.
 * @param knownVersion the version that the person changed; 0 where there was none
 */
export async function writeOwnWords(
  tx: PracticeTransaction,
  language: AftercareLanguage,
  words: OwnWords,
  knownVersion: number,
): Promise<WroteWords> {
  // One writer at a time: the practice's row is the lock.
  await tx.db.selectFrom('practice').select('id').where('id', '=', tx.practiceId).forUpdate().execute();
  const latest = (await ownWords(tx)).find((one) => one.language === language);
  if (latest && sameWords(latest, words)) return { kind: 'written' };
  if ((latest?.version ?? 0) !== knownVersion) return { kind: 'stale', writtenBy: latest?.writtenBy ?? '' };
  await tx.db
    .insertInto('aftercareWords')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      language,
      version: knownVersion + 1,
      ...words,
      writtenBy: tx.actor.staffId,
      writtenAt: tx.now,
    })
    .execute();
  return { kind: 'written' };
}

function sameWords(one: OwnWords, other: OwnWords): boolean {
  return (['telephone', 'heading', 'body', 'closing'] as const).every((field) => one[field] === other[field]);
}

/** The practice's part of a sheet; the telephone is the clinic's, or the practice's, where none of its own is written. */
export async function ownPart(
  tx: PracticeTransaction,
  language: AftercareLanguage,
  clinicId: string,
): Promise<AftercareOwn> {
  const practice = await tx.db
    .selectFrom('practice')
    .select(['name', 'telephone'])
    .where('id', '=', tx.practiceId)
    .executeTakeFirstOrThrow();
  const clinic = await tx.db
    .selectFrom('clinic')
    .select('telephone')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', clinicId)
    .executeTakeFirst();
  const written = (await ownWords(tx)).find((one) => one.language === language);
  return {
    practiceName: practice.name,
    telephone: written?.telephone || clinic?.telephone || practice.telephone,
    heading: written?.heading ?? '',
    body: written?.body ?? '',
    closing: written?.closing ?? '',
    version: written?.version ?? 0,
  };
}

/** The words in force and the trail of versions, for each language. */
export async function ownWordsViews(
  tx: PracticeTransaction,
  written: readonly WrittenWords[],
): Promise<readonly OwnWordsView[]> {
  const zone = practiceZone(await clinicsIn(tx));
  return AFTERCARE_LANGUAGES.map((language) => {
    const own = written.filter((one) => one.language === language);
    const { version = 0, telephone = '', heading = '', body = '', closing = '' } = own[0] ?? {};
    return {
      language,
      version,
      words: { telephone, heading, body, closing },
      versions: own.map(({ writtenBy, writtenAt }) => `${writtenBy}, ${fullTimeWords(writtenAt, zone)}`),
    };
  });
}
