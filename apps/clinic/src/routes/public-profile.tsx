import { data } from 'react-router';
import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { readClinics } from '../site/clinics/index.server.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages, PageHead } from '../site/page-head.tsx';
import { articlesBy, readTeam } from '../site/team/index.server.ts';
import { profileView } from '../site/team/index.ts';
import { ProfilePage } from '../site/team/profile-page.tsx';
import { profileSchema } from '../site/team/profile-schema.ts';
import { teamWords } from '../site/team/team-words.ts';
import type { Route } from './+types/public-profile.ts';

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const found = await asPractice(services.database, practiceId, async (db) => {
    const profile = (await readTeam(db, practiceId)).find(({ slug }) => slug === params.slug);
    if (!profile) return undefined;
    const clinics = await readClinics(db, practiceId, now);
    const written = await articlesBy(db, practiceId, profile.staffId, now);
    return { profile: profileView(profile, clinics, language), ...written };
  });
  if (!found) throw data('Nobody of our team has a page at this address.', { status: 404 });
  const { profile, articles, until } = found;
  shows(context, ['team', 'clinics', 'articles'], until, []);
  const origin = await practiceAddress(services, practiceId, request);
  const path = inLanguage(`/team/${profile.slug}`, language);
  const head = { origin, path, practiceName };
  return { profile, articles, language, head, otherLanguages: bothLanguages(`/team/${profile.slug}`) };
}

export default function PublicProfile({ loaderData }: Route.ComponentProps) {
  const { profile, articles, language, head, otherLanguages } = loaderData;
  const { name, credentials } = profile;
  return (
    <>
      <PageHead
        {...head}
        title={credentials ? `${name}, ${credentials}` : name}
        description={teamWords(language).about(name)}
        language={language}
        otherLanguages={otherLanguages}
        kind="profile"
        about={[profileSchema(head, profile, head.path)]}
      />
      <ProfilePage profile={profile} articles={articles} language={language} />
    </>
  );
}
