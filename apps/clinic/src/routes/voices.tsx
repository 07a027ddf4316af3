import { data } from 'react-router';
import { doorOf, practiceOf, shows } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { languageOf } from '../site/language.ts';
import { voicesView } from '../site/voices/index.server.ts';
import { VoicesPage } from '../site/voices/voices-page.tsx';
import type { Route } from './+types/voices.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const practice = practiceOf(context);
  const { services, now } = doorOf(context);
  const { pathname, searchParams: query } = new URL(request.url);
  const origin = await practiceAddress(services, practice.id, request);
  const { database } = services;
  const found = await voicesView({ database, practice, now, language: languageOf(pathname), origin, query });
  if (!found) throw data('There is no such page of what patients say.', { status: 404 });
  shows(context, ['voices', 'clinics'], found.until, ['clinic', 'page']);
  return found.view;
}

export default function Voices({ loaderData }: Route.ComponentProps) {
  return <VoicesPage view={loaderData} />;
}
