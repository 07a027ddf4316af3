import type { SiteLanguage } from '../language.ts';
import type { Period, ShownAs } from './choices.ts';
import type { SigningFault } from './send-voice.server.ts';

type WriteWords = {
  readonly title: string;
  readonly intro: (practice: string) => string;
  readonly freely: string;
  readonly words: string;
  readonly wordsHint: (most: number) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly shownAs: string;
  readonly shownAsChoices: Readonly<Record<ShownAs, string>>;
  readonly clinic: string;
  readonly period: string;
  readonly periodChoices: Readonly<Record<Period, string>>;
  readonly guardian: string;
  readonly guardianHint: string;
  readonly guardianName: string;
  readonly relation: string;
  readonly toPreview: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  readonly signTitle: string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly send: string;
  readonly change: string;
  readonly noName: string;
  readonly notSent: string;
  readonly faults: Readonly<Record<SigningFault, string>>;
  readonly closedTitle: string;
  readonly closed: string;
};

/** The words of the pages on which a patient writes. */
export const WRITE_WORDS: Readonly<Record<SiteLanguage, WriteWords>> = {
  en: {
    title: 'Your words about your care',
    intro: (practice) =>
      `We ask every patient of ${practice} at the same point of care, however it went. What you write is shown on our public website, in your own words. Criticism helps others as much as praise.`,
    freely:
      'You do not have to write anything, and nobody will ask why. Your care, what you pay and your appointments are the same either way.',
    words: 'What would you tell somebody who thinks of coming to us?',
    wordsHint: (most) =>
      `Up to ${most} characters. Please leave out other people’s names, and anything about your health that you do not want everybody to read.`,
    name: 'Your name',
    nameHint: 'It is needed for your signature. Others see only as much of it as you choose.',
    givenName: 'First name',
    familyName: 'Last name',
    shownAs: 'What others see of your name',
    shownAsChoices: {
      full: 'First and last name',
      first: 'First name only',
      initials: 'Initials only',
      none: 'No name',
    },
    clinic: 'Clinic',
    period: 'How long your words may show',
    periodChoices: {
      'one-year': 'One year',
      'two-years': 'Two years',
      'five-years': 'Five years',
      'until-withdrawn': 'Until I withdraw them, ten years at most',
    },
    guardian: 'Who signs',
    guardianHint: 'The patient is under 18: a parent or guardian signs.',
    guardianName: 'Name of the parent or guardian',
    relation: 'Relation, such as mother',
    toPreview: 'See how it will look',
    previewTitle: 'This is how it will look',
    previewHint: 'Somebody of the practice looks at it first. Nobody can change your words.',
    signTitle: 'What you sign',
    signature: 'Sign with your full name',
    signatureHint: 'Type it as you wrote it before.',
    send: 'Sign and send',
    change: 'Change something',
    noName: 'Name not shown',
    notSent: 'Nothing was sent yet. What you wrote is kept: see below what needs another look.',
    faults: {
      'not-agreed': 'Tick the box if you agree. If you do not, close this page: nothing is sent.',
      'other-name': 'This is another name than the one of who signs. Type it as it was written before.',
      'other-day': 'The last day has changed since you read it: read it once more, then sign.',
    },
    closedTitle: 'This link is not good any more',
    closed:
      'It was used already, is older than 30 days, or a newer one took its place. If you would like to write, ask your clinic for a new one.',
  },
  es: {
    title: 'Sus palabras sobre su atención',
    intro: (practice) =>
      `Preguntamos a todos los pacientes de ${practice} en el mismo momento, haya ido como haya ido. Lo que escriba se muestra en nuestro sitio público, con sus propias palabras. Una crítica ayuda tanto como un elogio.`,
    freely:
      'No tiene que escribir nada, y nadie le preguntará por qué. Su atención, lo que paga y sus citas son iguales en los dos casos.',
    words: '¿Qué le diría a alguien que piensa en venir aquí?',
    wordsHint: (most) =>
      `Hasta ${most} caracteres. No ponga nombres de otras personas, ni nada de su salud que no quiera que todos lean.`,
    name: 'Su nombre',
    nameHint: 'Hace falta para su firma. Los demás solo ven lo que usted elija.',
    givenName: 'Nombre',
    familyName: 'Apellido',
    shownAs: 'Qué ven los demás de su nombre',
    shownAsChoices: {
      full: 'Nombre y apellido',
      first: 'Solo el nombre',
      initials: 'Solo las iniciales',
      none: 'Ningún nombre',
    },
    clinic: 'Clínica',
    period: 'Cuánto tiempo se pueden mostrar sus palabras',
    periodChoices: {
      'one-year': 'Un año',
      'two-years': 'Dos años',
      'five-years': 'Cinco años',
      'until-withdrawn': 'Hasta que las retire, diez años como máximo',
    },
    guardian: 'Quién firma',
    guardianHint: 'El paciente es menor de 18 años: firma el padre, la madre o el tutor.',
    guardianName: 'Nombre del padre, la madre o el tutor',
    relation: 'Relación, por ejemplo madre',
    toPreview: 'Ver cómo quedará',
    previewTitle: 'Así quedará',
    previewHint: 'Antes lo lee alguien de la clínica. Nadie puede cambiar sus palabras.',
    signTitle: 'Lo que firma',
    signature: 'Firme con su nombre completo',
    signatureHint: 'Escríbalo como lo escribió antes.',
    send: 'Firmar y enviar',
    change: 'Cambiar algo',
    noName: 'Sin mostrar el nombre',
    notSent: 'Todavía no se envió nada. Lo que escribió se conserva: vea abajo qué falta.',
    faults: {
      'not-agreed': 'Marque la casilla si está de acuerdo. Si no lo está, cierre esta página: no se envía nada.',
      'other-name': 'Este nombre no es el de quien firma. Escríbalo como se escribió antes.',
      'other-day': 'El último día cambió desde que lo leyó: léalo otra vez y firme.',
    },
    closedTitle: 'Este enlace ya no sirve',
    closed:
      'Ya se usó, tiene más de 30 días, o uno más nuevo tomó su lugar. Si quiere escribir, pida uno nuevo en su clínica.',
  },
};
