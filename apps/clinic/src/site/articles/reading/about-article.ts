import { articlePage, crumbs, type PracticeNamed } from '../../found/schema/index.ts';
import { jpegAddress } from '../../images/index.ts';
import { inLanguage } from '../../language.ts';
import { pageWords } from './page-words.ts';
import { articlePath } from './paths.ts';
import type { ArticleView, Byline } from './read-article.server.ts';

/** What an article's page is about, in the words of schema.org. */
export function aboutArticle(practice: PracticeNamed, article: ArticleView) {
  const { language, slug, title, summary, author, reviewed, lead, category } = article;
  const path = articlePath(language, slug);
  const person = ({ name, credentials, slug: own }: Byline) => ({
    ...{ name, credentials },
    path: own === null ? undefined : inLanguage(`/team/${own}`, language),
  });
  return [
    ...articlePage(practice, {
      ...{ path, language, title, summary },
      author: { ...person(author), picture: author.portrait && jpegAddress(author.portrait) },
      reviewed: reviewed && { by: person(reviewed), on: Temporal.PlainDate.from(reviewed.on.iso) },
      publishedAt: Temporal.Instant.from(article.publishedAt),
      changedAt: Temporal.Instant.from(article.changedAt),
      picture: lead && jpegAddress(lead.image),
      category: category?.name,
    }),
    crumbs(practice.origin, [
      { name: pageWords(language).articles, path: inLanguage('/articles', language) },
      { name: title, path },
    ]),
  ] as const;
}
