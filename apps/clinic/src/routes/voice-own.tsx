import { data, type RouterContextProvider, redirect } from 'react-router';
import { typedValues } from '../forms/form.ts';
import { doorOf, practiceOf } from '../http/door-context.ts';
import { practiceAddress } from '../practice/practice-address.server.ts';
import { dayInFull } from '../site/day-words.ts';
import { inLanguage, languageOf } from '../site/language.ts';
import { bothLanguages } from '../site/page-head.tsx';
import { type LinkContext, ownVoice, withdrawByLink } from '../site/voices/index.server.ts';
import { OwnPage, type OwnView } from '../site/voices/own-page.tsx';
import type { Route } from './+types/voice-own.ts';

function linkContext(context: Pick<RouterContextProvider, 'get'>): LinkContext {
  const { services, now, requestId } = doorOf(context);
  const { database, secret } = services;
  return { database, secret, practiceId: practiceOf(context).id, now, requestId };
}

const CLOSED = 'This link opens nothing. Look at your copy once more: it has to be typed whole.';

export async function loader({ params, request, context }: Route.LoaderArgs): Promise<OwnView> {
  const { pathname, searchParams } = new URL(request.url);
  const language = languageOf(pathname);
  const own = await ownVoice(linkContext(context), params.token);
  if (!own) throw data(CLOSED, { status: 404 });
  const { state, signed, timeZone } = own;
  const day = (at: Temporal.Instant) => dayInFull(at.toZonedDateTimeISO(timeZone).toPlainDate(), language);
  const origin = await practiceAddress(doorOf(context).services, practiceOf(context).id, request);
  return {
    language,
    state: state.kind,
    day: state.kind === 'waiting' ? '' : day(state.at),
    refused: state.kind === 'refused' ? { reason: state.reason, details: state.details } : undefined,
    signed,
    signedOn: signed ? day(Temporal.Instant.from(signed.signedAt)) : '',
    address: new URL(inLanguage(`/voices/mine/${params.token}`, language), origin).href,
    otherLanguages: bothLanguages(`/voices/mine/${params.token}`),
    isNew: searchParams.has('sent') && state.kind === 'waiting',
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const typed = typedValues(await request.formData());
  const language = languageOf(new URL(request.url).pathname);
  if (typed.intent === 'withdraw') await withdrawByLink(linkContext(context), params.token);
  return redirect(inLanguage(`/voices/mine/${params.token}`, language), 303);
}

export function headers() {
  return { 'X-Robots-Tag': 'noindex' };
}

export default function VoiceOwn({ loaderData }: Route.ComponentProps) {
  return <OwnPage view={loaderData} />;
}
