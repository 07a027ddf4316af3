import { data, type RouterContextProvider, redirect } from 'react-router';
import { parseForm, typedValues } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages } from '../site/page-head.tsx';
import { type LinkContext, openLink, previewOf, sendVoice } from '../site/voices/index.server.ts';
import { writeForm } from '../site/voices/write-form.ts';
import { type WriteAnswer, WritePage, type WriteView } from '../site/voices/write-page.tsx';
import { WRITE_WORDS } from '../site/voices/write-words.ts';
import type { Route } from './+types/voice-write.ts';

type ContextReader = Pick<RouterContextProvider, 'get'>;

function linkContext(context: ContextReader): LinkContext {
  const { services, now, requestId } = doorOf(context);
  const { database, secret } = services;
  return { database, secret, practiceId: practiceOf(context).id, now, requestId };
}

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const { name: practiceName, telephone } = practiceOf(context);
  const link = await openLink(linkContext(context), params.token);
  if (!link) return data<WriteView>({ kind: 'closed', language, telephone }, { status: 404 });
  const clinics = link.clinics.map(({ id, name }) => ({ id, name }));
  return data<WriteView>({
    kind: 'open',
    language,
    practiceName,
    clinics,
    isMinor: link.isMinor,
    otherLanguages: bothLanguages(`/voices/write/${params.token}`),
  });
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const asked = linkContext(context);
  const practice = practiceOf(context);
  const language = languageOf(new URL(request.url).pathname);
  const answer = (step: WriteAnswer, status = 200) => data<WriteAnswer>(step, { status });
  const link = await openLink(asked, params.token);
  // The loader says that it is closed.
  if (!link) return answer({ step: 'form', values: {}, errors: {} }, 404);
  const form = await request.formData();
  const values = typedValues(form);
  if (values.intent === 'change') return answer({ step: 'form', values, errors: {} });
  const parsed = parseForm(writeForm(language, link.isMinor), form);
  if (!parsed.ok) return answer({ step: 'form', ...parsed.refusal }, 422);
  const preview = previewOf(link, practice, language, parsed.value, asked.now);
  if (!preview) return answer({ step: 'form', values, errors: { clinicId: WRITE_WORDS[language].clinic } }, 422);
  if (values.intent !== 'send') return answer({ step: 'preview', preview, values, errors: {} });
  const signing = {
    signature: (values.signature ?? '').slice(0, 200),
    agrees: values.agrees === 'yes',
    until: values.until ?? '',
  };
  const sent = await sendVoice(asked, params.token, { practice, language, form: parsed.value, signing });
  switch (sent.kind) {
    case 'sent':
      return redirect(inLanguage(`/voices/mine/${sent.ownToken}?sent=now`, language), 303);
    case 'refused': {
      const errors = { [sent.field]: WRITE_WORDS[language].faults[sent.why] };
      return answer({ step: 'preview', preview, values, errors }, 422);
    }
    case 'closed':
      return answer({ step: 'form', values, errors: {} }, 404);
  }
}

export function headers() {
  return { 'X-Robots-Tag': 'noindex' };
}

export default function VoiceWrite({ loaderData, actionData }: Route.ComponentProps) {
  return <WritePage view={loaderData} answer={actionData} />;
}
