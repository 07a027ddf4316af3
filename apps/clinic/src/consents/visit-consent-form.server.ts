import { isRegionId } from '@filiform/body';
import { z } from 'zod';
import { isId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { episodeOfVisit, openEpisode, openEpisodeOf } from '../episodes/index.server.ts';
import type { Typed } from '../forms/form.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { cancelCodes, handOverTablet, makeCode, type WantedCode } from './codes.server.ts';
import { markErrors, NO_EPISODE, signConsent } from './sign-consent.server.ts';
import { whyNotSigner } from './signer.ts';
import { consentVisit, textsForVisit } from './visit-consent.server.ts';
import type { VisitConsentAnswer } from './visit-consent-view.ts';
import { noteCopy, withdrawConsent } from './withdraw.server.ts';

export type VisitConsentDone =
  | { readonly kind: 'done' }
  /** The device is handed over: its session ends, and it gets this ticket. */
  | { readonly kind: 'handed-over'; readonly ticket: string }
  | { readonly kind: 'answer'; readonly answer: VisitConsentAnswer };

const Witnessed = z.object({
  formId: z.string().refine(isId, { error: 'Open the page again: this form was not made by it.' }),
  signedBy: z.enum(['patient', 'guardian'], { error: 'Choose who agreed.' }),
  name: z.string().default(''),
  relation: z.string().default(''),
  how: z.string().trim().max(500, { error: 'Say it in up to 500 characters.' }).default(''),
  wasRead: z.literal('yes', { error: 'Confirm that the whole text was read, or read aloud.' }),
});

const Withdrawal = z.object({
  consentId: z.string(),
  toldBy: z
    .string()
    .trim()
    .min(1, { error: 'Say who told you, such as "the patient, by telephone".' })
    .max(200, { error: 'Say it in up to 200 characters.' }),
  why: z.string().trim().max(1000, { error: 'Say why in up to 1,000 characters.' }).default(''),
});

const Copy = z.object({ consentId: z.string(), how: z.enum(['printed', 'declined']) });

const Episode = z.object({
  reason: z
    .string()
    .trim()
    .min(1, { error: 'Say what the patient is treated for, such as "Neck pain".' })
    .max(200, { error: 'Say the reason in up to 200 characters.' }),
});

/** Does what a form of the page asks for. @throws NotFound, AccessRefused */
export async function visitConsentForm(
  tx: PracticeTransaction,
  visitId: string,
  typed: Typed,
  secret: string,
): Promise<VisitConsentDone> {
  const found = await consentVisit(tx, visitId, 'record.write');
  const { patient } = found;
  const refused = (errors: Readonly<Record<string, string>>): VisitConsentDone => ({
    kind: 'answer',
    answer: { kind: 'refused', intent: typed.intent ?? '', values: typed, errors },
  });
  const read = <T>(schema: z.ZodType<T>) => schema.safeParse(typed);
  switch (typed.intent) {
    case 'phone':
    case 'tablet': {
      const wanted = await wantedCode(tx, found, typed);
      if ('errors' in wanted) return refused(wanted.errors);
      if (typed.intent === 'tablet') return { kind: 'handed-over', ...(await handOverTablet(tx, wanted, secret)) };
      return { kind: 'answer', answer: { kind: 'code', ...(await makeCode(tx, wanted, secret)) } };
    }
    case 'cancel':
      await cancelCodes(tx, visitId);
      return { kind: 'done' };
    case 'witness': {
      const wanted = await wantedCode(tx, found, typed);
      if ('errors' in wanted) return refused(wanted.errors);
      const parsed = read(Witnessed);
      if (!parsed.success) {
        const mark = { kind: 'witnessed', how: typed.how ?? '', witness: '' } as const;
        const { name = '', relation = '' } = typed;
        const signer = { signedBy: typed.signedBy === 'guardian' ? 'guardian' : 'patient', name, relation } as const;
        return refused({
          ...whyNotSigner(signer, patient, found.today),
          ...markErrors(mark),
          ...errorsOf(parsed.error),
        });
      }
      const { formId, signedBy, name, relation, how } = parsed.data;
      const witness = [tx.actor.displayName, tx.actor.credentials].filter(Boolean).join(', ');
      const answer = await signConsent(tx, {
        ...wanted,
        id: formId,
        place: 'staff-screen',
        handedOverBy: tx.actor.staffId,
        signer: { signedBy, name, relation },
        mark: { kind: 'witnessed', how, witness },
      });
      return answer.kind === 'signed' ? { kind: 'done' } : refused(answer.errors);
    }
    case 'withdraw': {
      const parsed = read(Withdrawal);
      if (!parsed.success) return refused(errorsOf(parsed.error));
      const answer = await withdrawConsent(tx, patient.id, parsed.data);
      return answer.kind === 'refused' ? refused({ form: answer.sentence }) : { kind: 'done' };
    }
    case 'copy': {
      const parsed = read(Copy);
      if (!parsed.success) return refused({ form: 'Say whether the copy was given, or not wanted.' });
      const answer = await noteCopy(tx, patient.id, parsed.data);
      return answer.kind === 'refused' ? refused({ form: answer.sentence }) : { kind: 'done' };
    }
    case 'open-episode': {
      const parsed = read(Episode);
      if (!parsed.success) return refused(errorsOf(parsed.error));
      const startedOn = dateIn(tx.now, found.visit.timeZone);
      const answer = await openEpisode(tx, patient.id, {
        ...parsed.data,
        clinicId: found.place.clinicId,
        startedOn,
        referrerName: '',
        referrerContactedOn: undefined,
      });
      return answer.kind === 'refused' ? refused(answer.errors) : { kind: 'done' };
    }
    default:
      return refused({ form: 'This form asks for nothing that the page knows. Open the page again.' });
  }
}

/** What is to be signed, as chosen; or why it can't be, by field. */
async function wantedCode(
  tx: PracticeTransaction,
  { visit, patient, place, today }: Awaited<ReturnType<typeof consentVisit>>,
  typed: Typed,
): Promise<WantedCode | { readonly errors: Readonly<Record<string, string>> }> {
  const hung = await episodeOfVisit(tx, visit.id);
  if ((!hung || hung.ended) && !(await openEpisodeOf(tx, patient.id))) return { errors: { form: NO_EPISODE } };
  const text = (await textsForVisit(tx, place)).find(({ id }) => id === typed.textId);
  if (!text)
    return { errors: { textId: 'A newer version of the text was published meanwhile. Choose the language again.' } };
  const regions = (typed.regions ?? '').split(',').filter(isRegionId);
  const expiresOn = dayOf(typed.expiresOn ?? '');
  if (expiresOn === 'unreadable') return { errors: { expiresOn: 'Write the last day as a date, or leave it empty.' } };
  if (expiresOn && Temporal.PlainDate.compare(expiresOn, today) < 0)
    return { errors: { expiresOn: 'This day has passed. Choose a later one, or leave it empty.' } };
  const { id: textId, languageName: _, ...shown } = text;
  return { patientId: patient.id, visitId: visit.id, textId, shown, regions, expiresOn };
}

function dayOf(text: string): Temporal.PlainDate | undefined | 'unreadable' {
  if (text.trim() === '') return undefined;
  try {
    return Temporal.PlainDate.from(text.trim());
  } catch {
    return 'unreadable';
  }
}

function errorsOf(error: z.ZodError): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) errors[path.join('.') || 'form'] ??= message;
  return errors;
}
