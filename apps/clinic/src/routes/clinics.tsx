import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { clinicWords } from '../site/clinics/clinic-words.ts';
import { ClinicsPage } from '../site/clinics/clinics-page.tsx';
import { clinicsPageOf } from '../site/clinics/index.server.ts';
import { clinicFacts, clinicSchema } from '../site/clinics/index.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages, PageHead } from '../site/page-head.tsx';
import type { Route } from './+types/clinics.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { services, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const { clinics, views, until } = await asPractice(services.database, practiceId, (db) =>
    clinicsPageOf({ db, practiceId, now, language }),
  );
  shows(context, ['clinics'], until, []);
  const origin = await practiceAddress(services, practiceId, request);
  const facts = clinics.map(clinicFacts);
  return { views, facts, language, origin, practiceName, otherLanguages: bothLanguages('/clinics') };
}

export default function Clinics({ loaderData }: Route.ComponentProps) {
  const { views, facts, language, ...head } = loaderData;
  const words = clinicWords(language);
  return (
    <>
      <PageHead
        {...head}
        title={words.clinics}
        description={words.clinicsAbout(head.practiceName)}
        path={inLanguage('/clinics', language)}
        language={language}
        about={facts.map((one) => clinicSchema(head, one, inLanguage(`/clinics/${one.slug}`, language)))}
      />
      <ClinicsPage clinics={views} language={language} />
    </>
  );
}
