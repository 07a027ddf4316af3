import type { Database } from '../../database/pool.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import { type ClinicCard, clinicsOf, type PracticeHead } from '../../practice/find-practice.ts';
import type { SiteLanguage } from '../language.ts';
import { countVoices, shownUntil, shownVoices, VOICES_A_PAGE } from './shown-voices.server.ts';
import { type VoicesView, voicesPath } from './voices-page.tsx';

type Wanted = {
  readonly database: Database;
  readonly practice: PracticeHead;
  readonly now: Temporal.Instant;
  readonly language: SiteLanguage;
  readonly origin: string;
  readonly query: URLSearchParams;
};

/**
 * The public list, or the part that the address asks for.
 * @returns undefined where there is no such clinic or page; `until`: when the clock alone makes it another
 */
export async function voicesView(
  wanted: Wanted,
): Promise<{ readonly view: VoicesView; readonly until: Temporal.Instant | undefined } | undefined> {
  const { database, practice, now, language, origin, query } = wanted;
  const clinics = await clinicsOf(database, practice.id);
  const slug = query.get('clinic') ?? undefined;
  const clinic = clinics.find((one) => one.slug === slug);
  const page = pageOf(query.get('page'));
  if ((slug !== undefined && !clinic) || page === undefined) return undefined;
  return asPractice(database, practice.id, async (db) => {
    const reader = { db, practiceId: practice.id, now };
    const counts = await countVoices(reader);
    const shownAt = ({ id }: Pick<ClinicCard, 'id'>) => counts.shownAt.get(id) ?? 0;
    const shown = [...counts.shownAt.values()].reduce((sum, count) => sum + count, 0);
    const pages = Math.max(1, Math.ceil((clinic ? shownAt(clinic) : shown) / VOICES_A_PAGE));
    if (page > pages) return undefined;
    const { sent, waiting, refused, withdrawn, ranOut } = counts;
    const view: VoicesView = {
      language,
      practiceName: practice.name,
      isDemo: practice.isDemo,
      origin,
      voices: await shownVoices(reader, language, { clinicId: clinic?.id, page }),
      clinics: clinics
        .filter((one) => shownAt(one) > 0)
        .map((one) => ({ slug: one.slug, name: one.name, count: shownAt(one) })),
      clinic: clinic && { slug: clinic.slug, name: clinic.name },
      page,
      pages,
      otherLanguages: { en: voicesPath('en', clinic?.slug, page), es: voicesPath('es', clinic?.slug, page) },
      counts: { sent, shown, waiting, refused, withdrawn, ranOut },
    };
    return { view, until: await shownUntil(reader) };
  });
}

/** From 1; undefined where it is no such number. */
function pageOf(text: string | null): number | undefined {
  if (text === null) return 1;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}
