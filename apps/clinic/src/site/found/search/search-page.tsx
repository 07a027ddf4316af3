import { inLanguage, type SiteLanguage } from '../../language.ts';
import { bothLanguages, PageHead } from '../../page-head.tsx';
import type { SearchAnswer } from './answer.ts';
import { FoundList } from './found-list.tsx';
import { SearchForm } from './search-form.tsx';
import { type Way, WaysOn } from './ways-on.tsx';
import { quoted, searchWords } from './words-of-search.ts';

type SearchPageProps = {
  readonly practiceName: string;
  readonly origin: string;
  readonly language: SiteLanguage;
  readonly answer: SearchAnswer;
  readonly foundAPage: number;
  readonly ways: readonly Way[];
};

/** Search over everything public. What is found is a page of the reader's own: search engines are asked not to keep it. */
export function SearchPage({ practiceName, origin, language, answer, foundAPage, ways }: SearchPageProps) {
  const words = searchWords(language);
  const { typed, found, page, hasMore, isWidened, meant } = answer;
  const asked = typed !== '';
  const path = inLanguage('/search', language);
  const title = asked ? `${words.title}: ${typed}` : words.title;
  return (
    <>
      <PageHead
        title={title}
        practiceName={practiceName}
        description={words.description}
        origin={origin}
        path={path}
        language={language}
        otherLanguages={bothLanguages('/search')}
      />
      {asked && <meta name="robots" content="noindex" />}
      <section className="reading">
        <h1>{words.title}</h1>
        <SearchForm language={language} typed={typed} />
        {!asked && <p>{words.help}</p>}
      </section>
      {asked && (
        <section className="reading" aria-labelledby="found">
          <h2 id="found">
            {found.length > 0 && !isWidened ? words.foundFor : words.nothingFor} {quoted(typed, language)}
          </h2>
          {meant && (
            <p>
              {words.didYouMean} <a href={`${path}?q=${encodeURIComponent(meant)}`}>{quoted(meant, language)}</a>?
            </p>
          )}
          {isWidened && <p>{words.someWords}</p>}
          <FoundList found={found} language={language} start={(page - 1) * foundAPage + 1} />
          <Pages language={language} typed={typed} page={page} hasMore={hasMore} />
        </section>
      )}
      {(!asked || found.length === 0 || isWidened) && <WaysOn language={language} ways={ways} />}
    </>
  );
}

type PagesProps = {
  readonly language: SiteLanguage;
  readonly typed: string;
  readonly page: number;
  readonly hasMore: boolean;
};

function Pages({ language, typed, page, hasMore }: PagesProps) {
  if (page === 1 && !hasMore) return null;
  const words = searchWords(language);
  const to = (wanted: number) =>
    `${inLanguage('/search', language)}?q=${encodeURIComponent(typed)}${wanted > 1 ? `&page=${wanted}` : ''}`;
  return (
    <nav className="found-pages" aria-label={`${words.page} ${page}`}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {words.before}
        </a>
      )}
      <span>
        {words.page} {page}
      </span>
      {hasMore && (
        <a href={to(page + 1)} rel="next">
          {words.more}
        </a>
      )}
    </nav>
  );
}
