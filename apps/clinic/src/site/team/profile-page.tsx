import { inLanguage, type SiteLanguage } from '../language.ts';
import type { ArticleLink } from './articles-by.server.ts';
import { Portrait } from './portrait.tsx';
import type { ProfileView } from './profile-view.ts';
import { teamWords } from './team-words.ts';

type ProfilePageProps = {
  readonly profile: ProfileView;
  readonly articles: readonly ArticleLink[];
  readonly language: SiteLanguage;
};

/** One person of the team. */
export function ProfilePage({ profile, articles, language }: ProfilePageProps) {
  const words = teamWords(language);
  return (
    <article className="profile">
      <p className="trail">
        <a href={inLanguage('/team', language)}>{words.all}</a>
      </p>
      <header className="profile-head">
        <Portrait profile={profile} />
        <div>
          <h1>{profile.name}</h1>
          {profile.credentials && <p className="credentials">{profile.credentials}</p>}
        </div>
      </header>
      <div className="profile-text" lang={profile.textLang}>
        {profile.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className="facts">
        {profile.interests.text && (
          <>
            <dt>{words.interests}</dt>
            <dd lang={profile.interests.lang}>{profile.interests.text}</dd>
          </>
        )}
        {profile.speaks && (
          <>
            <dt>{words.speaks}</dt>
            <dd>{profile.speaks}</dd>
          </>
        )}
        {profile.clinics.length > 0 && (
          <>
            <dt>{words.clinics}</dt>
            <dd>
              <ul className="plain-links">
                {profile.clinics.map(({ slug, name }) => (
                  <li key={slug}>
                    <a href={inLanguage(`/clinics/${slug}`, language)}>{name}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {articles.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">{words.articles}</h2>
          <ul className="plain-links">
            {articles.map((article) => (
              <li key={`${article.language} ${article.slug}`}>
                <a
                  href={inLanguage(`/articles/${article.slug}`, article.language)}
                  hrefLang={article.language}
                  lang={article.language}
                >
                  {article.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a className="button" href={`${inLanguage('/book', language)}?with=${profile.slug}`}>
          {words.book}
        </a>
      </p>
    </article>
  );
}
