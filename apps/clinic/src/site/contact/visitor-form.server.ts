import type { RouterContextProvider } from 'react-router';
import { asPractice } from '../../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../../forms/form.ts';
import { doorOf, practiceOf } from '../../http/door-context.ts';
import { practiceAddress } from '../../practice/practice-address.server.ts';
import { readClinics } from '../clinics/index.server.ts';
import type { SiteLanguage } from '../language.ts';
import { readTeam } from '../team/index.server.ts';
import { signedTime } from '../visitor-forms/index.server.ts';
import { refusalStatus, refusalWords } from '../visitor-forms/index.ts';
import { contactWords } from './contact-words.ts';
import { keepMessage, type Sent } from './keep-message.server.ts';
import { bookingForm, messageForm } from './message-form.ts';
import { thanksOf } from './thanks.ts';

type Context = Pick<RouterContextProvider, 'get'>;

/** What both forms are drawn from. */
export async function visitorFormPage(context: Context, request: Request, language: SiteLanguage) {
  const { services, now } = doorOf(context);
  const practice = practiceOf(context);
  const asked = new URL(request.url).searchParams;
  const { clinics, team } = await asPractice(services.database, practice.id, async (db) => ({
    clinics: await readClinics(db, practice.id, now),
    team: await readTeam(db, practice.id),
  }));
  const sentTo = clinics.find(({ slug }) => slug === asked.get('sent'));
  return {
    clinics: clinics.map(({ slug, name, city }) => ({ slug, name, city })),
    clinicians: team.map(({ slug, displayName, credentials }) => ({ slug, name: displayName, credentials })),
    wanted: { clinic: asked.get('clinic') ?? '', clinician: asked.get('with') ?? '' },
    formTime: signedTime({ secret: services.secret, practiceId: practice.id }, 'inbox', now),
    thanks: sentTo && thanksOf(sentTo, now, language),
    practiceName: practice.name,
    origin: await practiceAddress(services, practice.id, request),
  };
}

export type FormAnswer =
  | { readonly kind: 'sent'; readonly clinicSlug: string }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal; readonly formTime: string; readonly status: number };

/** Takes one of the two forms; a refusal keeps all that was typed. */
export async function takeVisitorForm(
  context: Context,
  request: Request,
  kind: Sent['kind'],
  language: SiteLanguage,
): Promise<FormAnswer> {
  const { services, now, address, requestId } = doorOf(context);
  const { id: practiceId } = practiceOf(context);
  const form = await request.formData();
  const typed = typedValues(form);
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'homepage'));
  const refuse = (errors: FormRefusal['errors'], formTime: string, status = 422): FormAnswer => {
    return { kind: 'refused', refusal: { values, errors }, formTime, status };
  };
  const sent = readSent(kind, language, form);
  if ('errors' in sent) return refuse(sent.errors, typed.formTime ?? '');
  const kept = await asPractice(services.database, practiceId, (db) =>
    keepMessage({ db, practiceId, secret: services.secret, now, address }, sent, { language, typed }),
  );
  if (kept.kind === 'no-clinic') return refuse({ clinic: contactWords(language).refused.clinic }, typed.formTime ?? '');
  if (kept.kind === 'refused') {
    return refuse({ form: refusalWords(kept.why, language) }, kept.formTime, refusalStatus(kept.why));
  }
  const { clinic, messageId } = kept;
  if (clinic.email !== '') {
    const link = new URL(`/staff/site/inbox/${messageId}`, await practiceAddress(services, practiceId, request));
    try {
      await services.mail.send({
        to: clinic.email,
        subject: `A message waits in the inbox of ${clinic.name}`,
        text: `A message from the website waits in the inbox of ${clinic.name}. Read and answer it there:\n\n${link}\n\nNothing of it stands in this letter.`,
      });
    } catch {
      // The message is kept and its task stands: a mail server that fails takes nothing away.
      services.log.error({ requestId, kind: 'mail' }, 'the letter that a message waits could not be sent');
    }
  }
  return { kind: 'sent', clinicSlug: clinic.slug };
}

function readSent(kind: Sent['kind'], language: SiteLanguage, form: FormData): Sent | Pick<FormRefusal, 'errors'> {
  if (kind === 'booking') {
    const parsed = parseForm(bookingForm(language), form);
    return parsed.ok ? { kind, value: parsed.value } : { errors: parsed.refusal.errors };
  }
  const parsed = parseForm(messageForm(language), form);
  return parsed.ok ? { kind, value: parsed.value } : { errors: parsed.refusal.errors };
}
