import type { Database } from '../../database/pool.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import type { PracticeHead } from '../../practice/find-practice.ts';
import { chosenArticles, nextPublicationAt } from '../articles/index.server.ts';
import { clinicsPageOf } from '../clinics/index.server.ts';
import { inLanguage, type SiteLanguage } from '../language.ts';
import { readTeam } from '../team/index.server.ts';
import { profileView } from '../team/index.ts';
import { shownUntil, shownVoices } from '../voices/index.server.ts';
import type { Home } from './home.ts';
import { triedHome } from './home-form.ts';
import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';
import { readHome } from './homes.server.ts';

/** How many of the team stand on the first page. */
const MOST_PEOPLE = 6;
/** How many of the newest articles stand on it where the owner chose none. */
const NEWEST_ARTICLES = 3;
const NEWEST_VOICES = 3;

type Wanted = {
  readonly database: Database;
  readonly practice: PracticeHead;
  readonly language: SiteLanguage;
  /** Begin of the site's addresses. */
  readonly origin: string;
  readonly now: Temporal.Instant;
  /** Whether a page stands at an address. */
  readonly stands: (path: string) => boolean;
  /** What an owner tries in a preview; the first page that holds where it is absent. */
  readonly tried: Readonly<Record<string, string>> | undefined;
};

/** What the first page shows; `until`: when the clock alone makes it another. */
export async function homeView(
  wanted: Wanted,
): Promise<{ readonly view: HomeView; readonly until: Temporal.Instant | undefined }> {
  const { database, practice, language, origin, now, stands, tried } = wanted;
  const practiceId = practice.id;
  const { home, clinics, team, articles, voices, ...clock } = await asPractice(database, practiceId, async (db) => {
    const held = await readHome(db, practiceId);
    const home: Home = tried ? triedHome(tried, held.home) : held.home;
    const reading = { db, practiceId, now };
    return {
      home,
      clinics: await clinicsPageOf({ ...reading, language }),
      team: await readTeam(db, practiceId),
      articles: await chosenArticles(reading, language, home.pieceIds, home.pieceIds.length || NEWEST_ARTICLES),
      voices: await shownVoices(reading, language, { count: NEWEST_VOICES }),
      voicesUntil: await shownUntil(reading),
      nextArticleAt: await nextPublicationAt(reading),
    };
  });
  const way = (path: string) => [inLanguage(path, language), path].find(stands);
  const view: HomeView = {
    language,
    practice,
    origin,
    heading: language === 'es' ? home.headingEs || homeWords('es').title : practice.tagline,
    welcome: language === 'es' ? home.welcomeEs : home.welcomeEn,
    sections: home.sections,
    ways: {
      book: way('/book'),
      team: way('/team'),
      articles: way('/articles'),
      voices: way('/voices'),
      whereDoesItHurt: practice.offersWhereDoesItHurt ? way('/where-does-it-hurt') : undefined,
    },
    clinics: clinics.views,
    team: team.slice(0, MOST_PEOPLE).map((profile) => profileView(profile, clinics.views, language)),
    articles,
    voices,
  };
  return { view, until: earliest([clinics.until, clock.nextArticleAt, clock.voicesUntil]) };
}

function earliest(instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  return instants.filter((instant) => instant !== undefined).toSorted(Temporal.Instant.compare)[0];
}
