import { data, type RouterContextProvider, redirect } from 'react-router';
import { z } from 'zod';
import { enter, type SignerAsking, sign, signerView, ticketCookie, ticketOf } from '../consents/index.server.ts';
import { SignPage } from '../consents/sign-page.tsx';
import { readStrokes } from '../consents/signature.ts';
import { type FormRefusal, parseForm, typedValues } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import type { Route } from './+types/sign.ts';

const SignForm = z.object({
  signedBy: z.enum(['patient', 'guardian'], { error: 'Choose who signs.' }),
  name: z.string().default(''),
  relation: z.string().default(''),
  strokes: z.string().default(''),
});

function askingOfSigner(context: Pick<RouterContextProvider, 'get'>, request: Request): SignerAsking {
  const { services, requestId, now, address } = doorOf(context);
  const { database, secret } = services;
  return { database, secret, requestId, now, address, practiceId: practiceOf(context).id, ticket: ticketOf(request) };
}

export function loader({ request, context }: Route.LoaderArgs) {
  return signerView(askingOfSigner(context, request));
}

export async function action({ request, context }: Route.ActionArgs) {
  const asking = askingOfSigner(context, request);
  const isSecure = doorOf(context).services.settings.publicUrl?.startsWith('https:') ?? false;
  const withTicket = (ticket: string) =>
    redirect('/sign', { status: 303, headers: { 'Set-Cookie': ticketCookie(ticket, isSecure) } });
  const form = await request.formData();
  const typed = typedValues(form);
  if (typed.intent === 'leave') return withTicket('');
  if (typed.intent !== 'sign') {
    const entered = await enter(asking, typed.code ?? '');
    if (entered.kind === 'open') return withTicket(entered.found.ticket);
    const held = entered.kind === 'wait';
    const sentence = held
      ? `Too many codes did not fit. Wait ${entered.minutes} minutes, or sign on the clinic's tablet.`
      : 'This code opens nothing: it is mistyped, was used already, or is older than 15 minutes. Ask for a new one.';
    return refused({ values: { code: typed.code ?? '' }, errors: { code: sentence } }, held ? 429 : 422);
  }
  const parsed = parseForm(SignForm, form);
  if (!parsed.ok) return refused(parsed.refusal, 422);
  const { strokes: text, ...signer } = parsed.value;
  const strokes = readStrokes(text);
  if (!strokes) {
    const errors = { strokes: 'The signature could not be read. Clear the box and sign once more.' };
    return refused({ values: { ...typed, strokes: '' }, errors }, 422);
  }
  const answer = await sign(asking, signer, strokes);
  if (answer.kind === 'refused') return refused({ values: typed, errors: answer.errors }, 422);
  if (answer.kind === 'closed') {
    const errors = { code: 'The hour for signing is over, and nothing was signed. Ask for a new code.' };
    return refused({ values: {}, errors }, 422);
  }
  return redirect('/sign', 303);
}

function refused(refusal: FormRefusal, status: 422 | 429) {
  return data(refusal, { status });
}

export default function Sign({ loaderData, actionData }: Route.ComponentProps) {
  return <SignPage view={loaderData} refusal={actionData} />;
}
