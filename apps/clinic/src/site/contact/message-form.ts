import { z } from 'zod';
import type { SiteLanguage } from '../language.ts';
import { FIRST_VISIT, REASONS, WISHED_DAYS, WISHED_TIMES } from './booking-wish.ts';
import { type ContactWords, contactWords } from './contact-words.ts';

/** Who writes, how she is answered, and to which clinic. */
function senderFields({ refused }: ContactWords) {
  return {
    clinic: z
      .string({ error: refused.clinic })
      .trim()
      .min(1, { error: refused.clinic })
      .max(100, { error: refused.clinic }),
    writtenAs: z
      .string({ error: refused.name })
      .trim()
      .min(1, { error: refused.name })
      .max(100, { error: refused.name }),
    answerBy: z.enum(['telephone', 'email'], { error: refused.answerBy }),
    telephone: z.string().trim().max(40, { error: refused.telephone }).default(''),
    email: z.string().trim().max(200, { error: refused.email }).default(''),
  };
}

type Answer = { readonly answerBy: 'telephone' | 'email'; readonly telephone: string; readonly email: string };

/** What was chosen for the answer has to be there; what was not chosen may be there, and then has to be right too. */
function checkAnswer({ refused }: ContactWords) {
  return ({ answerBy, telephone, email }: Answer, context: z.RefinementCtx) => {
    const digits = telephone.replaceAll(/\D/g, '').length;
    const isTelephone = digits >= 7 && digits <= 15 && /^[\d\s()+./-]+$/.test(telephone);
    if (telephone === '' ? answerBy === 'telephone' : !isTelephone) {
      context.addIssue({ code: 'custom', path: ['telephone'], message: refused.telephone });
    }
    if (email === '' ? answerBy === 'email' : !z.email().safeParse(email).success) {
      context.addIssue({ code: 'custom', path: ['email'], message: refused.email });
    }
  };
}

/** The contact form, with its refusals in the language of who writes. */
export function messageForm(language: SiteLanguage) {
  const words = contactWords(language);
  return z
    .object({
      ...senderFields(words),
      words: z
        .string({ error: words.refused.words })
        .trim()
        .min(1, { error: words.refused.words })
        .max(4000, { error: words.refused.wordsLong }),
    })
    .superRefine(checkAnswer(words));
}

/** Boxes that were ticked, as the form pattern joins them. */
function ticked<Value extends string>(values: readonly Value[], sentence: string) {
  return z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((one) => one !== ''))
    .pipe(
      z.array(z.enum(values, { error: sentence })).transform((found) => values.filter((one) => found.includes(one))),
    );
}

/** The request for a visit. */
export function bookingForm(language: SiteLanguage) {
  const words = contactWords(language);
  const error = words.refused.choose;
  return z
    .object({
      ...senderFields(words),
      visit: z.enum(FIRST_VISIT, { error }),
      clinician: z.string().trim().max(100, { error }).default(''),
      days: ticked(WISHED_DAYS, error),
      times: ticked(WISHED_TIMES, error),
      reason: z.enum(REASONS, { error }),
      ride: z.enum(['yes', 'no'], { error }),
      spoken: z.enum(['en', 'es'], { error }),
    })
    .superRefine(checkAnswer(words));
}

export type SentMessage = z.output<ReturnType<typeof messageForm>>;
export type SentBooking = z.output<ReturnType<typeof bookingForm>>;
