import type { REGION_GROUPS } from '../../../intake/index.words.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import { inWords } from '../../muscles/pain-words.ts';
import { REGIONS_IN_SPANISH } from './spanish-regions.ts';
import { searchWords } from './words-of-search.ts';

/** Places that people ask for most, each with its list of muscles. */
const OFTEN = [
  'temple',
  'neck-posterior',
  'shoulder-top',
  'interscapular',
  'lower-back',
  'buttock',
  'knee-anterior',
  'heel',
] as const satisfies readonly (typeof REGION_GROUPS)[number]['regions'][number][];

export type Way = 'articles' | 'questions' | 'clinics' | 'contact';

type WaysOnProps = {
  readonly language: SiteLanguage;
  /** Those that lead somewhere. */
  readonly ways: readonly Way[];
};

/** Where somebody goes on who found nothing: lists to look through, places that hurt, a person to ask. */
export function WaysOn({ language, ways }: WaysOnProps) {
  const words = searchWords(language);
  const other = language === 'en' ? undefined : 'en';
  return (
    <section aria-labelledby="ways-on">
      <h2 id="ways-on">{words.goOn}</h2>
      <ul className="ways-on">
        {ways.map((way) => (
          <li key={way}>
            <a href={inLanguage(`/${way}`, language)}>{words.ways[way]}</a>
          </li>
        ))}
        <li>
          <a href="/muscles" hrefLang={other}>
            {words.ways.muscles}
          </a>
        </li>
      </ul>
      <h3>{words.browse}</h3>
      <ul className="ways-on">
        {OFTEN.map((region) => (
          <li key={region}>
            <a href={`/muscles?region=${region}`} hrefLang={other}>
              {capital(language === 'es' ? REGIONS_IN_SPANISH[region] : inWords(region))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
