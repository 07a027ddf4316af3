import { z } from 'zod';
import type { SiteLanguage } from '../language.ts';
import { PERIODS, SHOWN_AS } from './choices.ts';

export const LONGEST_WORDS = 2000;
const SHORTEST_WORDS = 10;

const SENTENCES = {
  en: {
    short: `Write at least ${SHORTEST_WORDS} characters: a short sentence is enough.`,
    long: `Your words are longer than ${LONGEST_WORDS} characters. Shorten them a little.`,
    given: 'Write your first name. Others see only what you choose below.',
    family: 'Write your last name. Others see only what you choose below.',
    shownAs: 'Choose which name others see.',
    clinic: 'Choose the clinic.',
    period: 'Choose how long your words may show.',
    guardian: 'Write the name of the parent or guardian who signs.',
    relation: 'Say who signs, such as "mother".',
  },
  es: {
    short: `Escriba al menos ${SHORTEST_WORDS} caracteres: basta una frase corta.`,
    long: `Sus palabras pasan de ${LONGEST_WORDS} caracteres. Acórtelas un poco.`,
    given: 'Escriba su nombre. Los demás solo ven lo que usted elija abajo.',
    family: 'Escriba su apellido. Los demás solo ven lo que usted elija abajo.',
    shownAs: 'Elija qué nombre ven los demás.',
    clinic: 'Elija la clínica.',
    period: 'Elija cuánto tiempo se pueden mostrar sus palabras.',
    guardian: 'Escriba el nombre del padre, la madre o el tutor que firma.',
    relation: 'Diga quién firma, por ejemplo «madre».',
  },
} as const;

/**
 * What a patient types before she reads and signs.
 * @param isMinor a parent or guardian is named who signs
 */
export function writeForm(language: SiteLanguage, isMinor: boolean) {
  const says = SENTENCES[language];
  const name = (error: string) => z.string({ error }).trim().min(1, { error }).max(80, { error });
  const guardian = (error: string) => (isMinor ? name(error) : z.string().default(''));
  return z.object({
    words: z
      .string({ error: says.short })
      .transform((text) => text.replaceAll('\r\n', '\n').trim())
      .pipe(z.string().min(SHORTEST_WORDS, { error: says.short }).max(LONGEST_WORDS, { error: says.long })),
    givenName: name(says.given),
    familyName: name(says.family),
    shownAs: z.enum(SHOWN_AS, { error: says.shownAs }),
    clinicId: z.string({ error: says.clinic }),
    period: z.enum(PERIODS, { error: says.period }),
    guardianName: guardian(says.guardian),
    relation: guardian(says.relation),
  });
}

export type WrittenForm = z.output<ReturnType<typeof writeForm>>;
