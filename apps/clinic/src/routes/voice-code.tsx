import { data, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { exchangeCode } from '../site/voices/index.server.ts';
import { TypedCodePage } from '../site/voices/typed-code-page.tsx';
import type { Route } from './+types/voice-code.ts';

export function loader({ request }: Route.LoaderArgs) {
  return { language: languageOf(new URL(request.url).pathname) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { services, now, address } = doorOf(context);
  const { database, secret } = services;
  const typed = typedValues(await request.formData()).code ?? '';
  const tried = await exchangeCode({ database, secret, practiceId: practiceOf(context).id, now, address }, typed);
  switch (tried.kind) {
    case 'open': {
      const language = languageOf(new URL(request.url).pathname);
      return redirect(inLanguage(`/voices/write/${tried.found}`, language), 303);
    }
    case 'closed':
      return data({ kind: 'closed' as const, typed: typed.slice(0, 20) }, { status: 422 });
    case 'wait':
      return data({ kind: 'wait' as const, minutes: tried.minutes }, { status: 429 });
  }
}

export function headers() {
  return { 'X-Robots-Tag': 'noindex' };
}

export default function VoiceCode({ loaderData, actionData }: Route.ComponentProps) {
  return <TypedCodePage language={loaderData.language} answer={actionData} />;
}
