import type { SiteLanguage } from '../../language.ts';
import type { Found } from './answer.ts';
import { MarkedWords } from './marked-words.tsx';
import { searchWords } from './words-of-search.ts';

type FoundListProps = { readonly found: readonly Found[]; readonly language: SiteLanguage; readonly start?: number };

/** What was found, best first; what kind of page each is stands before it. */
export function FoundList({ found, language, start = 1 }: FoundListProps) {
  const words = searchWords(language);
  return (
    <ol className="found-list" start={start}>
      {found.map(({ kind, id, path, title, excerpt, language: pageLanguage }) => (
        <li key={`${kind} ${id}`}>
          <p className="found-kind">{words.kinds[kind]}</p>
          <h3>
            <a href={path} hrefLang={pageLanguage === language ? undefined : pageLanguage}>
              <MarkedWords text={title} />
            </a>
          </h3>
          <p>
            <MarkedWords text={excerpt} />
          </p>
        </li>
      ))}
    </ol>
  );
}
