import { data, redirect } from 'react-router';
import { ownWords, ownWordsViews, writeOwnWords } from '../aftercare/index.server.ts';
import { OwnWordsForm } from '../aftercare/own-words-form.ts';
import { OwnWordsPage } from '../aftercare/own-words-page.tsx';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import type { Route } from './+types/practice-aftercare.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const languages = await ask(context, 'practice.see', async (tx) => ownWordsViews(tx, await ownWords(tx)));
  return { languages, isSaved: new URL(request.url).searchParams.has('saved') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(OwnWordsForm, await request.formData());
  if (!parsed.ok) return data(parsed.refusal, { status: 422 });
  const { language, version, ...words } = parsed.value;
  const wrote = await ask(context, 'practice.settings', (tx) => writeOwnWords(tx, language, words, version));
  if (wrote.kind === 'written') return redirect('/staff/practice/aftercare?saved', 303);
  const form = `${wrote.writtenBy} wrote another version meanwhile. Yours stands below; save again to put it over theirs.`;
  return data({ values: { language, ...words }, errors: { form } }, { status: 409 });
}

export default function PracticeAftercare({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnWordsPage {...loaderData} refusal={actionData} />;
}
