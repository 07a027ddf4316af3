import type { SiteLanguage } from '../language.ts';
import { HOME_SOURCES, withSources } from './home-sources.ts';
import { homeWords } from './home-words.ts';

/** What studies found, for and against, and what can go wrong; each with its source. */
export function HomeEvidence({ language }: { readonly language: SiteLanguage }) {
  const words = homeWords(language);
  return (
    <div className="answers">
      <section>
        <h2>{words.doesItHelp}</h2>
        <Sourced words={words.helps} />
        <Sourced words={words.helpsNot} />
      </section>
      <section>
        <h2>{words.isItSafe}</h2>
        <Sourced words={words.safe} />
        <Sourced words={words.harm} />
      </section>
      <details className="home-sources">
        <summary>{words.sources}</summary>
        <ol>
          {HOME_SOURCES.map(({ id, says, address }) => (
            <li key={id}>
              <a href={address} lang={language === 'en' ? undefined : 'en'}>
                {says}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Sourced({ words }: { readonly words: string }) {
  return (
    <p>
      {withSources(words).map((part) =>
        'words' in part ? (
          part.words
        ) : (
          <sup key={part.number}>
            <a href={part.address}>{part.number}</a>
          </sup>
        ),
      )}
    </p>
  );
}
