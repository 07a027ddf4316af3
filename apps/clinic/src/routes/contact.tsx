import { data, redirect } from 'react-router';
import { contactWords } from '../site/contact/contact-words.ts';
import { takeVisitorForm, visitorFormPage } from '../site/contact/visitor-form.server.ts';
import { ContactPage } from '../site/contact/visitor-form-pages.tsx';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages, PageHead } from '../site/page-head.tsx';
import type { Route } from './+types/contact.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const page = await visitorFormPage(context, request, language);
  return { page, language, otherLanguages: bothLanguages('/contact') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const answer = await takeVisitorForm(context, request, 'message', language);
  if (answer.kind === 'refused') return data(answer, { status: answer.status });
  return redirect(`${inLanguage('/contact', language)}?sent=${answer.clinicSlug}`, 303);
}

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const { page, language, otherLanguages } = loaderData;
  const words = contactWords(language);
  return (
    <>
      <PageHead
        {...{ otherLanguages, language }}
        practiceName={page.practiceName}
        origin={page.origin}
        title={words.contact}
        description={words.contactAbout(page.practiceName)}
        path={inLanguage('/contact', language)}
      />
      <ContactPage
        {...page}
        language={language}
        formTime={actionData?.formTime || page.formTime}
        refusal={actionData?.refusal}
      />
    </>
  );
}
