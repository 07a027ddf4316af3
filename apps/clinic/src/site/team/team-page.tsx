import { inLanguage, type SiteLanguage } from '../language.ts';
import { Portrait } from './portrait.tsx';
import type { ProfileView } from './profile-view.ts';
import { teamWords } from './team-words.ts';

/** Who works here, of those who want to be shown. */
export function TeamPage({
  team,
  language,
}: {
  readonly team: readonly ProfileView[];
  readonly language: SiteLanguage;
}) {
  const words = teamWords(language);
  return (
    <>
      <header className="reading">
        <h1>{words.team}</h1>
        {team.length === 0 && <p>{words.teamEmpty}</p>}
      </header>
      <ul className="team-cards">
        {team.map((profile) => (
          <li key={profile.slug}>
            <Portrait profile={profile} />
            <div>
              <h2>
                <a href={inLanguage(`/team/${profile.slug}`, language)}>{profile.name}</a>
              </h2>
              {profile.credentials && <p className="credentials">{profile.credentials}</p>}
              {profile.interests.text && <p lang={profile.interests.lang}>{profile.interests.text}</p>}
              <p className="soft">
                {[profile.clinics.map(({ name }) => name).join(', '), profile.speaks].filter(Boolean).join('. ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
