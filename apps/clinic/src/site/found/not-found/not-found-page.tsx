import { inLanguage, type SiteLanguage } from '../../language.ts';
import type { Found } from '../search/answer.ts';
import { FoundList } from '../search/found-list.tsx';
import { SearchForm } from '../search/search-form.tsx';
import { type Way, WaysOn } from '../search/ways-on.tsx';

const WORDS = {
  en: {
    title: 'There is nothing at this address',
    what: 'The address may be mistyped, or what it named was moved or taken down.',
    near: 'Perhaps it was one of these',
    home: 'To the first page',
  },
  es: {
    title: 'No hay nada en esta dirección',
    what: 'Puede que la dirección tenga un error, o que lo que nombraba se haya movido o retirado.',
    near: 'Quizá buscaba una de estas páginas',
    home: 'A la página principal',
  },
} as const;

type NotFoundPageProps = {
  readonly practiceName: string;
  readonly language: SiteLanguage;
  /** The address's words: the search is filled with them. */
  readonly typed: string;
  readonly near: readonly Found[];
  readonly ways: readonly Way[];
  /** Where the first page stands in this language. */
  readonly home: string;
};

/** What stands where nothing is: what happened, what is near it, and ways to go on. */
export function NotFoundPage({ practiceName, language, typed, near, ways, home }: NotFoundPageProps) {
  const words = WORDS[language];
  return (
    <>
      <title>{`${words.title} - ${practiceName}`}</title>
      <meta name="robots" content="noindex" />
      <section className="reading">
        <h1>{words.title}</h1>
        <p>{words.what}</p>
        <SearchForm language={language} typed={typed} />
        {near.length > 0 && (
          <>
            <h2>{words.near}</h2>
            <FoundList found={near} language={language} />
          </>
        )}
      </section>
      <WaysOn language={language} ways={ways} />
      <p>
        <a href={home}>{words.home}</a>
      </p>
    </>
  );
}

/** The first page in a language, where it stands in it. */
export function homeIn(language: SiteLanguage, stands: (path: string) => boolean): string {
  const home = inLanguage('/', language);
  return stands(home) ? home : '/';
}
