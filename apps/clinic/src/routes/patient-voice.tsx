import { data, redirect } from 'react-router';
import { z } from 'zod';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { practiceZone } from '../practice/clinics.server.ts';
import { clinicsOf } from '../practice/find-practice.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { dayInFull } from '../site/day-words.ts';
import { inLanguage } from '../site/language.ts';
import { AskPage } from '../site/voices/ask-page.tsx';
import { askForWords, askView, noteNotWanted, withdrawAtHerWord } from '../site/voices/index.server.ts';
import type { Route } from './+types/patient-voice.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

const Wanted = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('link'), episodeId: z.string() }),
  z.object({ intent: z.literal('not-wanted'), episodeId: z.string() }),
  z.object({ intent: z.literal('withdraw'), voiceId: z.string(), toldBy: z.string().default('') }),
]);

export function loader({ params, context }: Route.LoaderArgs) {
  return ask(context, 'voices.ask', (tx) => askView(tx, params.patientId));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const parsed = parseForm(Wanted, await request.formData());
  const { services } = doorOf(context);
  const practice = practiceOf(context);
  const done = await ask(context, 'voices.ask', async (tx) => {
    const { language } = await askView(tx, params.patientId);
    if (!parsed.ok) return { language, answer: { kind: 'refused' as const, sentence: 'Choose what is to be done.' } };
    const form = parsed.value;
    switch (form.intent) {
      case 'link':
        return { language, answer: await askForWords(tx, params.patientId, form.episodeId, services.secret) };
      case 'not-wanted':
        return { language, answer: await noteNotWanted(tx, params.patientId, form.episodeId) };
      case 'withdraw':
        return { language, answer: await withdrawAtHerWord(tx, params.patientId, form.voiceId, form.toldBy) };
    }
  });
  const { answer, language } = done;
  switch (answer.kind) {
    case 'noted':
      return redirect(`/staff/patients/${params.patientId}/voice`, 303);
    case 'refused':
      return data({ kind: 'refused' as const, sentence: answer.sentence }, { status: 422 });
    case 'link': {
      const origin = await practiceAddress(services, practice.id, request);
      const zone = practiceZone(await clinicsOf(services.database, practice.id));
      const typed = new URL(inLanguage('/voices/write', language), origin);
      return data({
        kind: 'link' as const,
        language,
        practiceName: practice.name,
        address: new URL(inLanguage(`/voices/write/${answer.token}`, language), origin).href,
        typedAt: `${typed.host}${typed.pathname}`,
        code: answer.code,
        until: dayInFull(answer.expiresAt.toZonedDateTimeISO(zone).toPlainDate(), language),
      });
    }
  }
}

export default function PatientVoice({ loaderData, actionData }: Route.ComponentProps) {
  return <AskPage view={loaderData} answer={actionData} />;
}
