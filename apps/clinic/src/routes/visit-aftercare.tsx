import { data, redirect } from 'react-router';
import { z } from 'zod';
import { AftercarePage } from '../aftercare/aftercare-page.tsx';
import { aftercareView, giveAftercare } from '../aftercare/index.server.ts';
import { parseForm } from '../forms/form.ts';
import { ask } from '../http/ask.ts';
import { doorOf } from '../http/door-context.ts';
import { dayWords } from '../practice/wording-of-times.ts';
import type { Route } from './+types/visit-aftercare.ts';

export { PageFault as ErrorBoundary } from '../look/page-fault.tsx';

const Wanted = z.object({
  givenId: z.string(),
  language: z.enum(['en', 'es'], { error: 'Choose the language of the sheet: en or es.' }),
  method: z.enum(['printed', 'code'], { error: 'Choose how the sheet is given: printed or code.' }),
});

export function loader({ params, request, context }: Route.LoaderArgs) {
  const language = new URL(request.url).searchParams.get('language') ?? undefined;
  return ask(context, 'record.read', (tx) => aftercareView(tx, params.visitId, language));
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const parsed = parseForm(Wanted, await request.formData());
  const refused = (sentence: string) => data({ kind: 'refused' as const, sentence }, { status: 422 });
  if (!parsed.ok) {
    await ask(context, 'record.write', (tx) => aftercareView(tx, params.visitId, undefined));
    return refused(Object.values(parsed.refusal.errors)[0] ?? '');
  }
  const { services } = doorOf(context);
  const given = await ask(context, 'record.write', async (tx) => {
    const answer = await giveAftercare(tx, params.visitId, parsed.value, services.secret);
    return { answer, timeZone: (await aftercareView(tx, params.visitId, undefined)).timeZone };
  });
  const { answer, timeZone } = given;
  switch (answer.kind) {
    case 'refused':
      return refused(answer.sentence);
    case 'printed':
      return redirect(`/staff/visits/${params.visitId}/aftercare/${answer.givenId}`, 303);
    case 'code': {
      const { publicUrl } = services.settings;
      const { host, pathname } = new URL('/aftercare', publicUrl ?? request.url);
      return data({
        kind: 'code' as const,
        code: answer.code,
        until: dayWords(answer.expiresAt, timeZone),
        address: `${host}${pathname}`,
      });
    }
  }
}

export default function VisitAftercare({ loaderData, actionData }: Route.ComponentProps) {
  return <AftercarePage view={loaderData} answer={actionData} />;
}
