import { inLanguage, type SiteLanguage } from '../../language.ts';
import { feedTitle } from './feed-words.ts';

/** By these a reader of feeds finds them from any page. */
export function FeedLinks({
  practiceName,
  language,
}: {
  readonly practiceName: string;
  readonly language: SiteLanguage;
}) {
  const title = feedTitle(practiceName, language);
  return (
    <>
      <link rel="alternate" type="application/rss+xml" title={title} href={inLanguage('/feed.xml', language)} />
      <link rel="alternate" type="application/atom+xml" title={title} href={inLanguage('/feed.atom', language)} />
    </>
  );
}
