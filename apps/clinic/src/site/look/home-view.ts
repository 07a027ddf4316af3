import type { PracticeHead } from '../../practice/find-practice.ts';
import type { ArticleCard } from '../articles/index.ts';
import type { ClinicView } from '../clinics/index.ts';
import type { SiteLanguage } from '../language.ts';
import type { ProfileView } from '../team/index.ts';
import type { ShownVoice } from '../voices/index.ts';
import type { HomeSection } from './home.ts';

/** What the first page shows, in one language. */
export type HomeView = {
  readonly language: SiteLanguage;
  readonly practice: PracticeHead;
  readonly origin: string;
  readonly heading: string;
  /** The owner's own words under the heading; empty for the site's. */
  readonly welcome: string;
  /** In the owner's order; what is not among them is hidden. */
  readonly sections: readonly HomeSection[];
  /** Addresses of pages that the first page leads to, where they stand. */
  readonly ways: HomeWays;
  readonly clinics: readonly ClinicView[];
  /** Some of the team, in the practice's order. */
  readonly team: readonly ProfileView[];
  readonly articles: readonly ArticleCard[];
  readonly voices: readonly ShownVoice[];
};

export type HomeWays = {
  readonly book: string | undefined;
  readonly team: string | undefined;
  readonly articles: string | undefined;
  readonly voices: string | undefined;
  readonly whereDoesItHurt: string | undefined;
};
