import type { SiteLanguage } from '../language.ts';

/** One point of what is signed, as it is read and kept. */
export type AuthorisationPoint = { readonly heading: string; readonly text: string };

/** What was signed: all that the author's copy shows, as it stood at that moment. */
export type SignedAuthorisation = {
  readonly version: 1;
  readonly language: SiteLanguage;
  readonly practiceName: string;
  readonly clinicName: string;
  readonly words: string;
  /** Empty where no name is shown. */
  readonly shownName: string;
  /** The last day on which the words may show. */
  readonly until: string;
  readonly points: readonly AuthorisationPoint[];
  readonly agreed: string;
  readonly signedBy: 'patient' | 'guardian';
  readonly signerName: string;
  readonly relation: string;
  readonly signedAt: string;
  readonly timeZone: string;
};

export type AuthorisationFacts = {
  readonly practiceName: string;
  readonly clinicName: string;
  readonly shownName: string;
  /** In the words of the language. */
  readonly until: string;
  /** How to reach the practice without the link: telephone, e-mail and the clinic's street, as far as there are. */
  readonly reach: readonly string[];
};

/**
 * What a patient signs before her words are shown, in plain language. It holds the elements and statements of an
 * authorisation by 45 CFR 164.508(c): what is disclosed (1)(i), by whom (ii), to whom (iii), for what (iv), until when
 * (v), the right to revoke and how (2)(i), that care does not depend on it (2)(ii), that it can be passed on (2)(iii),
 * and the copy (4). Signature and date (1)(vi) stand under it.
 */
export function authorisationPoints(language: SiteLanguage, facts: AuthorisationFacts): readonly AuthorisationPoint[] {
  return language === 'es' ? spanish(facts) : english(facts);
}

export const AGREED: Readonly<Record<SiteLanguage, string>> = {
  en: 'I have read this and agree that my words are shown as I chose.',
  es: 'He leído esto y acepto que se muestren mis palabras como elegí.',
};

function english({ practiceName, clinicName, shownName, until, reach }: AuthorisationFacts) {
  const name = shownName === '' ? 'no name' : `the name “${shownName}”`;
  return [
    {
      heading: 'What is shown',
      text: `The words above, ${name}, the clinic (${clinicName}) and the month. With them everybody can see that a patient of ours wrote them. Nothing else of your record.`,
    },
    { heading: 'Who shows it', text: `${practiceName}.` },
    { heading: 'To whom', text: 'To everybody who opens our public website or reads its feeds.' },
    {
      heading: 'What for',
      text: 'So that others can read what patients say about us. Nobody pays you or us for it, and nothing is given for it.',
    },
    {
      heading: 'Until when',
      text: `Until the end of ${until}, or until you withdraw it, whichever is first. Then the words are gone by themselves.`,
    },
    {
      heading: 'You can withdraw it',
      text: `At any time, without a reason: by the link on your copy, or by telling us: ${reach.join(', or ')}. The words then leave our website and feeds at once. What others copied before that we cannot call back.`,
    },
    {
      heading: 'Others can pass it on',
      text: 'What is public can be copied and passed on by others. The privacy rules that bind us do not bind them.',
    },
    {
      heading: 'Your care never depends on it',
      text: 'You do not have to sign. Your treatment, what you pay and what your insurance covers are the same whether you sign, do not sign, or withdraw.',
    },
    { heading: 'Your copy', text: 'You get a copy of this on the next page, to keep or print.' },
  ];
}

function spanish({ practiceName, clinicName, shownName, until, reach }: AuthorisationFacts) {
  const name = shownName === '' ? 'ningún nombre' : `el nombre «${shownName}»`;
  return [
    {
      heading: 'Qué se muestra',
      text: `Las palabras de arriba, ${name}, la clínica (${clinicName}) y el mes. Así cualquiera puede ver que las escribió un paciente nuestro. Nada más de su historia clínica.`,
    },
    { heading: 'Quién lo muestra', text: `${practiceName}.` },
    {
      heading: 'A quién',
      text: 'A todas las personas que abran nuestro sitio público o lean sus canales de noticias.',
    },
    {
      heading: 'Para qué',
      text: 'Para que otras personas lean lo que dicen nuestros pacientes. Nadie le paga a usted ni a nosotros por ello, y no se da nada a cambio.',
    },
    {
      heading: 'Hasta cuándo',
      text: `Hasta el final del ${until}, o hasta que usted lo retire, lo que ocurra primero. Después las palabras desaparecen solas.`,
    },
    {
      heading: 'Usted puede retirarlo',
      text: `En cualquier momento y sin dar motivos: con el enlace de su copia, o diciéndonoslo: ${reach.join(', o ')}. Las palabras salen entonces de inmediato de nuestro sitio y de sus canales. No podemos recuperar lo que otros hayan copiado antes.`,
    },
    {
      heading: 'Otros pueden difundirlo',
      text: 'Lo que es público lo pueden copiar y difundir otras personas. Las reglas de privacidad que nos obligan a nosotros no las obligan a ellas.',
    },
    {
      heading: 'Su atención nunca depende de esto',
      text: 'No tiene que firmar. Su tratamiento, lo que paga y lo que cubre su seguro son iguales si firma, si no firma o si lo retira.',
    },
    { heading: 'Su copia', text: 'En la página siguiente recibe una copia de esto, para guardar o imprimir.' },
  ];
}
