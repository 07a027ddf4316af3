import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { monthIn } from '../day-words.ts';
import type { SiteLanguage } from '../language.ts';
import { REFUSAL_REASONS, type RefusalReason } from './choices.ts';
import { paragraphsOf } from './paragraphs.ts';
import { selectVoices } from './written.server.ts';

/** One patient's words as every reader sees them. */
export type ShownVoice = {
  readonly id: string;
  /** Of the words. */
  readonly language: SiteLanguage;
  /** In paragraphs, as they were written. */
  readonly words: readonly string[];
  /** Empty where she chose none. */
  readonly name: string;
  /** In the words of the page's language. */
  readonly month: string;
  readonly clinicName: string;
  readonly clinicSlug: string;
};

/** Where and when voices are read. */
export type VoicesReader = {
  readonly db: Transaction<Tables>;
  readonly practiceId: string;
  readonly now: Temporal.Instant;
};

export const VOICES_A_PAGE = 12;

/** Those that show at this moment: let through after a look, not withdrawn, and within the time that was signed for. */
function selectShown({ db, practiceId, now }: VoicesReader) {
  return selectVoices(db, practiceId)
    .where('d.outcome', '=', 'shown')
    .where('w.withdrawnAt', 'is', null)
    .where('v.expiresAt', '>', now);
}

/**
 * Newest first.
 * @param clinicId of one clinic; undefined: of all
 * @param page from 1
 */
export async function shownVoices(
  reader: VoicesReader,
  language: SiteLanguage,
  {
    clinicId,
    page = 1,
    count = VOICES_A_PAGE,
  }: { readonly clinicId?: string | undefined; readonly page?: number; readonly count?: number } = {},
): Promise<readonly ShownVoice[]> {
  const rows = await selectShown(reader)
    .$if(clinicId !== undefined, (query) => query.where('v.clinicId', '=', clinicId ?? ''))
    .orderBy('v.writtenAt', 'desc')
    .orderBy('v.id', 'desc')
    .limit(count)
    .offset((page - 1) * count)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    language: row.language,
    words: paragraphsOf(row.words),
    name: row.shownName,
    month: monthIn(row.writtenAt.toZonedDateTimeISO(row.timeZone).toPlainDate(), language),
    clinicName: row.clinicName,
    clinicSlug: row.clinicSlug,
  }));
}

/** How many stand on pages that are about something else. */
const A_FEW = 4;

/**
 * The newest few, of the practice or of one clinic, for another page.
 * @returns `until`: when the clock alone may make them others
 */
export async function newestVoices(
  reader: VoicesReader,
  language: SiteLanguage,
  clinicId?: string,
): Promise<{ readonly voices: readonly ShownVoice[]; readonly until: Temporal.Instant | undefined }> {
  return {
    voices: await shownVoices(reader, language, { clinicId, count: A_FEW }),
    until: await shownUntil(reader),
  };
}

/** The first moment at which the clock alone takes words away; undefined where none show. */
export async function shownUntil(reader: VoicesReader): Promise<Temporal.Instant | undefined> {
  const first = await selectShown(reader).orderBy('v.expiresAt').limit(1).executeTakeFirst();
  return first?.expiresAt;
}

/** What was sent to the practice, and what came of it: told to every reader, so that nothing is left out in silence. */
export type VoiceCounts = {
  readonly sent: number;
  readonly waiting: number;
  readonly refused: Readonly<Record<RefusalReason, number>>;
  readonly withdrawn: number;
  readonly ranOut: number;
  /** Shown now, by clinic id. */
  readonly shownAt: ReadonlyMap<string, number>;
};

export async function countVoices({ db, practiceId, now }: VoicesReader): Promise<VoiceCounts> {
  const rows = await db
    .selectFrom(selectVoices(db, practiceId).as('v'))
    .select((one) => [
      'v.clinicId',
      'v.reason',
      sql<string>`case
        when v.withdrawn_at is not null then 'withdrawn'
        when v.expires_at <= ${now.toString()}::timestamptz then 'ran-out'
        else coalesce(v.outcome, 'waiting')
      end`.as('state'),
      one.fn.countAll<number>().as('count'),
    ])
    .groupBy(['v.clinicId', 'v.reason', 'state'])
    .execute();
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((total, { count }) => total + Number(count), 0);
  const refusedFor = (reason: RefusalReason) => sum((row) => row.state === 'refused' && row.reason === reason);
  const [othersData, abuse, notAPatient] = REFUSAL_REASONS;
  const shownAt = new Map<string, number>();
  for (const { clinicId, state, count } of rows)
    if (state === 'shown') shownAt.set(clinicId, (shownAt.get(clinicId) ?? 0) + Number(count));
  return {
    sent: sum(() => true),
    waiting: sum(({ state }) => state === 'waiting'),
    refused: {
      [othersData]: refusedFor(othersData),
      [abuse]: refusedFor(abuse),
      [notAPatient]: refusedFor(notAPatient),
    },
    withdrawn: sum(({ state }) => state === 'withdrawn'),
    ranOut: sum(({ state }) => state === 'ran-out'),
    shownAt,
  };
}
