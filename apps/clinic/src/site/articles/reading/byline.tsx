import type { SiteLanguage } from '../../language.ts';
import { pageWords } from './page-words.ts';
import { articlePath } from './paths.ts';
import type { ArticleView } from './read-article.server.ts';

/** Who wrote an article and who looked it over, when, and how long it takes to read. */
export function BylineBlock({ article }: { readonly article: ArticleView }) {
  const { author, reviewed, published, updated, minutes, language } = article;
  const words = pageWords(language);
  return (
    <div className="byline">
      <span className="monogram" aria-hidden="true">
        {initialsOf(author.name)}
      </span>
      <div>
        <p>
          {words.writtenBy} <b>{named(author)}</b>
        </p>
        {reviewed && (
          <p>
            {words.reviewedBy} {named(reviewed)}, <DayText day={reviewed.on} />
          </p>
        )}
        <p>
          {words.published} <DayText day={published} />
          {updated && (
            <>
              {' · '}
              {words.updated} <DayText day={updated} />
            </>
          )}
          {' · '}
          {words.minutes(minutes)}
        </p>
      </div>
    </div>
  );
}

export function DayText({ day }: { readonly day: { readonly iso: string; readonly words: string } }) {
  return <time dateTime={day.iso}>{day.words}</time>;
}

/** "Mara Quill, PT, DPT". */
export function named({ name, credentials }: { readonly name: string; readonly credentials: string }): string {
  return credentials === '' ? name : `${name}, ${credentials}`;
}

/** "MQ": first and last name's first letters. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const [first = '', last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase();
}

/** The other language's page of the same piece, in its own words. */
export function Translations({ article }: { readonly article: ArticleView }) {
  const others: readonly { readonly language: SiteLanguage; readonly slug: string }[] = article.translations;
  return others.map(({ language, slug }) => (
    <a key={language} className="translation" href={articlePath(language, slug)} hrefLang={language} lang={language}>
      {pageWords(article.language).otherLanguage}
    </a>
  ));
}
