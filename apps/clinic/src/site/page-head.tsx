import type { Graph } from 'schema-dts';
import { practicePicture } from './found/social/social-address.ts';
import { inLanguage, type SiteLanguage } from './language.ts';

export type PageHeadProps = {
  /** Of the page, before the practice's name. */
  readonly title: string;
  readonly practiceName: string;
  /** One or two sentences, as a search engine shows them. */
  readonly description: string;
  /** Begin of the site's addresses, such as https://clinic.example: practiceAddress tells it. */
  readonly origin: string;
  /** The address of the page in its own language, such as `/es/articles/que-esperar`. */
  readonly path: string;
  /** The same page in other languages; absent where there is none. Its own may stand among them. */
  readonly otherLanguages?: Readonly<Partial<Record<SiteLanguage, string>>>;
  readonly language?: SiteLanguage;
  /** Address of a picture of 1200 by 630 pixels, as social networks show it; the practice's own where none is said. */
  readonly socialPicture?: string;
  readonly kind?: 'website' | 'article' | 'profile';
  /** What the page is about, in the words of schema.org. */
  readonly about?: Graph['@graph'];
};

/** What a public page says of itself to browsers, search engines and social networks: one way for every page. */
export function PageHead(props: PageHeadProps) {
  const { title, practiceName, description, origin, path, language = 'en', about = [], kind = 'website' } = props;
  const address = new URL(path, origin).href;
  const others = Object.entries(props.otherLanguages ?? {}).filter(([tag]) => tag !== language);
  const picture = new URL(props.socialPicture ?? practicePicture(language), origin).href;
  return (
    <>
      <title>{`${title} - ${practiceName}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      {others.length > 0 && <link rel="alternate" hrefLang={language} href={address} />}
      {others.map(([tag, otherPath]) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={new URL(otherPath, origin).href} />
      ))}
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={practiceName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={language === 'es' ? 'es_US' : 'en_US'} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
      {about.length > 0 && (
        <script type="application/ld+json">
          {JSON.stringify({ '@context': 'https://schema.org', '@graph': about }).replaceAll('<', '\\u003c')}
        </script>
      )}
    </>
  );
}

/** Both languages' addresses of a page that stands in both under the same path. */
export function bothLanguages(englishPath: string): Readonly<Record<SiteLanguage, string>> {
  return { en: inLanguage(englishPath, 'en'), es: inLanguage(englishPath, 'es') };
}
