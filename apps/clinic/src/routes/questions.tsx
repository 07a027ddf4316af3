import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { QuestionsPage } from '../site/found/index.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages } from '../site/page-head.tsx';
import type { Route } from './+types/questions.ts';
import { waysThatStand } from './ways-that-stand.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { id, name: practiceName } = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  shows(context, ['practice'], undefined, []);
  const origin = await practiceAddress(doorOf(context).services, id, request);
  const contactPath = waysThatStand(language).includes('contact') ? inLanguage('/contact', language) : undefined;
  return { practiceName, origin, language, contactPath, otherLanguages: bothLanguages('/questions') };
}

export default function QuestionsRoute({ loaderData }: Route.ComponentProps) {
  return <QuestionsPage {...loaderData} />;
}
