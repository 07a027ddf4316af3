import { data } from 'react-router';
import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { ClinicPage } from '../site/clinics/clinic-page.tsx';
import { clinicWords } from '../site/clinics/clinic-words.ts';
import { clinicOf } from '../site/clinics/index.server.ts';
import { clinicFacts, clinicSchema } from '../site/clinics/index.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages, PageHead } from '../site/page-head.tsx';
import { newestVoices } from '../site/voices/index.server.ts';
import { ClinicVoices } from '../site/voices/index.ts';
import type { Route } from './+types/clinic.ts';

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { services: made, now } = doorOf(context);
  const { id: practiceId, name: practiceName, isDemo } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const found = await asPractice(made.database, practiceId, (db) =>
    clinicOf({ db, practiceId, now, language }, params.slug ?? ''),
  );
  if (!found) throw data('None of our clinics has this address. It may be mistyped or older.', { status: 404 });
  const { clinic, view, until, team, services } = found;
  const newest = await asPractice(made.database, practiceId, (db) =>
    newestVoices({ db, practiceId, now }, language, clinic.id),
  );
  shows(context, ['clinics', 'team', 'services'], until, []);
  shows(context, ['voices'], newest.until);
  const origin = await practiceAddress(made, practiceId, request);
  const path = inLanguage(`/clinics/${clinic.slug}`, language);
  const otherLanguages = bothLanguages(`/clinics/${clinic.slug}`);
  const facts = clinicFacts(clinic);
  return {
    view,
    team,
    services,
    facts,
    language,
    head: { origin, path, practiceName },
    otherLanguages,
    voices: newest.voices,
    isDemo,
  };
}

export default function Clinic({ loaderData }: Route.ComponentProps) {
  const { view, team, services, facts, language, head, otherLanguages, voices, isDemo } = loaderData;
  return (
    <>
      <PageHead
        {...head}
        title={view.name}
        description={clinicWords(language).aboutClinic(view.name, facts.street, facts.city)}
        language={language}
        otherLanguages={otherLanguages}
        about={[clinicSchema(head, facts, head.path)]}
      />
      <ClinicPage clinic={view} team={team} services={services} language={language} />
      <ClinicVoices voices={voices} language={language} isDemo={isDemo} clinicSlug={view.slug} />
    </>
  );
}
