import { inLanguage } from '../language.ts';
import { Portrait } from '../team/index.ts';
import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';

/** Some of the people whom a visitor would meet. */
export function HomeTeam({ view: { team, ways, language } }: { readonly view: HomeView }) {
  if (team.length === 0) return null;
  const words = homeWords(language);
  return (
    <section aria-labelledby="who">
      <h2 id="who">{words.whoAreYou}</h2>
      <ul className="home-team">
        {team.map((profile) => (
          <li key={profile.slug}>
            <Portrait profile={profile} />
            <p>
              <a href={inLanguage(`/team/${profile.slug}`, language)}>{profile.name}</a>
              {profile.credentials && <span>{profile.credentials}</span>}
            </p>
          </li>
        ))}
      </ul>
      {ways.team && (
        <p className="touch-line">
          <a href={ways.team}>{words.wholeTeam}</a>
        </p>
      )}
    </section>
  );
}
