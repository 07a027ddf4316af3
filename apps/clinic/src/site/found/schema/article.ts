import type { Article, MedicalWebPage } from 'schema-dts';
import type { SiteLanguage } from '../../language.ts';
import { type PersonInWords, person } from './person.ts';
import { type PracticeNamed, practiceNamed } from './site.ts';

type ArticleInWords = {
  readonly path: string;
  readonly language: SiteLanguage;
  readonly title: string;
  readonly summary: string;
  readonly author: PersonInWords;
  /** Who approved the version that readers see, and on which day; absent where nobody did. */
  readonly reviewed?: { readonly by: PersonInWords; readonly on: Temporal.PlainDate } | undefined;
  /** When readers saw it first, and when they saw this version first. */
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly picture?: string | undefined;
  readonly category?: string | undefined;
};

/** The page of an article, with who wrote it and which clinician reviewed it when. */
export function articlePage(practice: PracticeNamed, article: ArticleInWords) {
  const { origin } = practice;
  const { path, language, title, summary, author, reviewed, picture, category } = article;
  const url = new URL(path, origin).href;
  const page = {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: title,
    description: summary,
    inLanguage: language,
    audience: { '@type': 'Patient' },
    mainEntity: { '@id': `${url}#article` },
    ...(reviewed ? { reviewedBy: person(practice, reviewed.by), lastReviewed: reviewed.on.toString() } : {}),
  } as const satisfies MedicalWebPage;
  const text = {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: title,
    description: summary,
    inLanguage: language,
    mainEntityOfPage: { '@id': url },
    author: person(practice, author),
    publisher: practiceNamed(practice),
    datePublished: article.publishedAt.toString(),
    dateModified: article.changedAt.toString(),
    ...(picture === undefined ? {} : { image: new URL(picture, origin).href }),
    ...(category === undefined ? {} : { articleSection: category }),
  } as const satisfies Article;
  return [page, text] as const;
}
