import { ImagePicture } from '../../images/index.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import { Monogram } from '../../team/index.ts';
import { pageWords } from './page-words.ts';
import { articlePath } from './paths.ts';
import type { ArticleView, Byline } from './read-article.server.ts';

/** Who wrote an article and who looked it over, when, and how long it takes to read. */
export function BylineBlock({ article }: { readonly article: ArticleView }) {
  const { author, reviewed, published, updated, minutes, language } = article;
  const words = pageWords(language);
  return (
    <div className="byline">
      {author.portrait ? (
        <ImagePicture image={author.portrait} alt={author.portrait.alt || author.name} sizes="64px" />
      ) : (
        <Monogram name={author.name} />
      )}
      <div>
        <p>
          {words.writtenBy} <Named who={author} {...{ language }} />
        </p>
        {reviewed && (
          <p>
            {words.reviewedBy} <Named who={reviewed} {...{ language }} />, <DayText day={reviewed.on} />
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
      <Translations {...{ article }} />
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

/** Her name leads to her page, where she has one. */
function Named({ who, language }: { readonly who: Byline; readonly language: SiteLanguage }) {
  const words = named(who);
  return who.slug === null ? <b>{words}</b> : <a href={inLanguage(`/team/${who.slug}`, language)}>{words}</a>;
}

/** The other language's page of the same piece, in its own words. */
function Translations({ article }: { readonly article: ArticleView }) {
  const others: readonly { readonly language: SiteLanguage; readonly slug: string }[] = article.translations;
  return others.map(({ language, slug }) => (
    <a key={language} className="translation" href={articlePath(language, slug)} hrefLang={language} lang={language}>
      {pageWords(article.language).otherLanguage}
    </a>
  ));
}
