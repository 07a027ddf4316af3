import { asPractice } from '../database/practice-transaction.ts';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { readClinics } from '../site/clinics/index.server.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages, PageHead } from '../site/page-head.tsx';
import { readServices } from '../site/services/index.server.ts';
import { serviceView } from '../site/services/index.ts';
import { ServicesPage, servicesWords } from '../site/services/services-page.tsx';
import type { Route } from './+types/services.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { services: made, now } = doorOf(context);
  const { id: practiceId, name: practiceName } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const services = await asPractice(made.database, practiceId, async (db) => {
    const clinics = await readClinics(db, practiceId, now);
    const all = await readServices(db, practiceId);
    return all.filter(({ shown }) => shown).map((service) => serviceView(service, clinics, language));
  });
  shows(context, ['services', 'clinics'], undefined, []);
  const origin = await practiceAddress(made, practiceId, request);
  return { services, language, practiceName, origin, otherLanguages: bothLanguages('/services') };
}

export default function Services({ loaderData }: Route.ComponentProps) {
  const { services, language, ...head } = loaderData;
  const words = servicesWords(language);
  return (
    <>
      <PageHead
        {...head}
        title={words.services}
        description={words.about(head.practiceName)}
        path={inLanguage('/services', language)}
        language={language}
      />
      <ServicesPage services={services} language={language} />
    </>
  );
}
