import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { readClinics } from '../site/clinics/index.server.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages, PageHead } from '../site/page-head.tsx';
import { readTeam } from '../site/team/index.server.ts';
import { profileView } from '../site/team/index.ts';
import { TeamPage } from '../site/team/team-page.tsx';
import { teamWords } from '../site/team/team-words.ts';
import type { Route } from './+types/public-team.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const team = await asPractice(services.database, practiceId, async (db) => {
    const clinics = await readClinics(db, practiceId, now);
    return (await readTeam(db, practiceId)).map((profile) => profileView(profile, clinics, language));
  });
  shows(context, ['team', 'clinics'], undefined, []);
  const origin = await practiceAddress(services, practiceId, request);
  return { team, language, practiceName, origin, otherLanguages: bothLanguages('/team') };
}

export default function PublicTeam({ loaderData }: Route.ComponentProps) {
  const { team, language, ...head } = loaderData;
  const words = teamWords(language);
  return (
    <>
      <PageHead
        {...head}
        title={words.team}
        description={words.teamAbout(head.practiceName)}
        path={inLanguage('/team', language)}
        language={language}
      />
      <TeamPage team={team} language={language} />
    </>
  );
}
