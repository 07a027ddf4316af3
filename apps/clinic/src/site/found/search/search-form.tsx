import { inLanguage, type SiteLanguage } from '../../language.ts';
import { LONGEST_SEARCH } from './words.ts';
import { searchWords } from './words-of-search.ts';

type SearchFormProps = {
  readonly language: SiteLanguage;
  /** What stands in the field. */
  readonly typed?: string;
  /** Small, for the head of every page: the label is there for who can't see the field. */
  readonly isCompact?: boolean;
  /** Unlike those of another form on the page. */
  readonly id?: string;
};

/** The way to everything public, by words; works without any script. */
export function SearchForm({ language, typed = '', isCompact = false, id = 'search-words' }: SearchFormProps) {
  const words = searchWords(language);
  return (
    <search className={isCompact ? 'site-search compact' : 'site-search'}>
      <form action={inLanguage('/search', language)}>
        <label htmlFor={id}>{words.label}</label>
        <div>
          <input id={id} type="search" name="q" defaultValue={typed} maxLength={LONGEST_SEARCH} autoComplete="off" />
          <button className="button" type="submit">
            {words.button}
          </button>
        </div>
      </form>
    </search>
  );
}
