import { data, redirect } from 'react-router';
import { practiceTexts, publishText } from '../consents/index.server.ts';
import { ConsentTextForm } from '../consents/practice-text.ts';
import { PracticeTextPage } from '../consents/practice-text-page.tsx';
import { parseForm, typedValues } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/practice-consent.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const texts = await ask(context, 'practice.see', practiceTexts);
  return { texts, isPublished: new URL(request.url).searchParams.has('published') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const parsed = parseForm(ConsentTextForm, form);
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const { intent, anew, ...text } = parsed.value;
  if (intent === 'preview') return data({ values: typedValues(form), errors: {} });
  await ask(context, 'practice.settings', (tx) => publishText(tx, { ...text, asksToSignAnew: anew === 'yes' }));
  return redirect('/staff/practice/consent?published', 303);
}

export default function PracticeConsent({ loaderData, actionData }: Route.ComponentProps) {
  return <PracticeTextPage {...loaderData} refusal={actionData} />;
}
