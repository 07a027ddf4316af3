import type { SiteLanguage } from '../language.ts';
import type { BookingWish, FIRST_VISIT, REASONS, WISHED_DAYS, WISHED_TIMES } from './booking-wish.ts';

type Choices<Values extends readonly string[]> = Readonly<Record<Values[number], string>>;

export type ContactWords = {
  readonly contact: string;
  readonly contactAbout: (practice: string) => string;
  readonly contactLead: string;
  readonly book: string;
  readonly bookAbout: (practice: string) => string;
  readonly bookLead: string;
  readonly noMedical: string;
  readonly emergency: string;
  readonly clinic: string;
  readonly name: string;
  readonly answerBy: string;
  readonly byTelephone: string;
  readonly byEmail: string;
  readonly telephone: string;
  readonly telephoneHint: string;
  readonly email: string;
  readonly emailHint: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly send: string;
  readonly sendWish: string;
  readonly visit: string;
  readonly visitChoices: Choices<typeof FIRST_VISIT>;
  readonly clinician: string;
  readonly whoever: string;
  readonly days: string;
  readonly daysHint: string;
  readonly dayChoices: Choices<typeof WISHED_DAYS>;
  readonly times: string;
  readonly timeChoices: Choices<typeof WISHED_TIMES>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonChoices: Choices<typeof REASONS>;
  readonly ride: string;
  readonly rideChoices: { readonly yes: string; readonly no: string };
  readonly spoken: string;
  readonly spokenChoices: Readonly<Record<BookingWish['language'], string>>;
  readonly thanks: string;
  readonly thanksMessage: (clinic: string, when: string) => string;
  readonly thanksBooking: (clinic: string, when: string) => string;
  /** Before the clinic's telephone. */
  readonly sooner: string;
  readonly backTo: (clinic: string) => string;
  readonly today: (clock: string) => string;
  readonly nextOpenDay: string;
  readonly orBook: string;
  readonly refused: {
    readonly clinic: string;
    readonly name: string;
    readonly answerBy: string;
    readonly telephone: string;
    readonly email: string;
    readonly words: string;
    readonly wordsLong: string;
    readonly choose: string;
  };
};

const ENGLISH: ContactWords = {
  contact: 'Write to us',
  contactAbout: (practice) =>
    `Write to a clinic of ${practice}: somebody of the front desk answers by telephone or e-mail.`,
  contactLead: 'Somebody of the clinic’s front desk reads this and answers in person.',
  book: 'Ask for a visit',
  bookAbout: (practice) =>
    `Ask for a visit at ${practice}: say when you can come, and the front desk calls you with a time.`,
  bookLead:
    'Say when you can come. The front desk looks for a time and calls or writes to you. This is not an appointment yet.',
  noMedical: 'Please write nothing medical here: no complaints, diagnoses or medicines. Tell us when we speak.',
  emergency: 'Short of breath, chest pain, sudden weakness or another emergency: call 911 now.',
  clinic: 'Clinic',
  name: 'Your name',
  answerBy: 'How shall we answer?',
  byTelephone: 'By telephone',
  byEmail: 'By e-mail',
  telephone: 'Telephone',
  telephoneHint: 'Needed where we shall call, such as 970-555-0142',
  email: 'E-mail',
  emailHint: 'Needed where we shall write, such as name@example.com',
  words: 'Your message',
  wordsHint: 'Nothing medical, please.',
  send: 'Send the message',
  sendWish: 'Send the request',
  visit: 'Is this your first visit with us?',
  visitChoices: { first: 'Yes', known: 'No, I have come before', 'not-said': 'I would rather not say' },
  clinician: 'Whom would you like to see?',
  whoever: 'Whoever is free first',
  days: 'Which days suit you?',
  daysHint: 'Choose as many as you like; none means any day.',
  dayChoices: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  times: 'What time of day?',
  timeChoices: {
    early: 'Before 9 am',
    'late-morning': '9 am to noon',
    afternoon: 'Noon to 4 pm',
    evening: 'After 4 pm',
  },
  reason: 'What is it about?',
  reasonHint: 'So that we plan enough time.',
  reasonChoices: {
    'neck-head': 'Neck or head',
    'shoulder-arm': 'Shoulder, arm or hand',
    'back-hip': 'Back or hip',
    'leg-foot': 'Leg or foot',
    other: 'Something else',
    'not-said': 'I would rather not say',
  },
  ride: 'Do you need a ride?',
  rideChoices: { yes: 'Yes, please ask me about it', no: 'No' },
  spoken: 'In which language shall we speak?',
  spokenChoices: { en: 'English', es: 'Spanish (español)' },
  thanks: 'Thank you',
  thanksMessage: (clinic, when) =>
    `Your message is in the inbox of our ${clinic} clinic. Somebody of the front desk answers ${when}.`,
  thanksBooking: (clinic, when) =>
    `Your request is in the inbox of our ${clinic} clinic. It is not an appointment yet: somebody of the front desk gets in touch ${when} to agree on a time.`,
  sooner: 'If it can’t wait, call',
  backTo: (clinic) => `To the page of ${clinic}`,
  today: (clock) => `today, before we close at ${clock}`,
  nextOpenDay: 'on the next day the clinic is open',
  orBook: 'Would you like to come? Ask for a visit',
  refused: {
    clinic: 'Choose the clinic that this is for.',
    name: 'Write your name, in up to 100 characters.',
    answerBy: 'Choose whether we shall call or write.',
    telephone: 'Write a telephone number with at least 7 digits, such as 970-555-0142, or choose an answer by e-mail.',
    email: 'Write an e-mail address such as name@example.com, or choose an answer by telephone.',
    words: 'Write what you would like to tell or ask us.',
    wordsLong: 'A message has 4,000 characters at most.',
    choose: 'Choose one of these.',
  },
};

const SPANISH: ContactWords = {
  contact: 'Escríbanos',
  contactAbout: (practice) =>
    `Escriba a una clínica de ${practice}: alguien de recepción le responde por teléfono o correo.`,
  contactLead: 'Alguien de la recepción de la clínica lo lee y le responde en persona.',
  book: 'Pedir una cita',
  bookAbout: (practice) => `Pida una cita en ${practice}: diga cuándo puede venir y recepción le llama con una hora.`,
  bookLead: 'Díganos cuándo puede venir. Recepción busca una hora y le llama o le escribe. Todavía no es una cita.',
  noMedical:
    'Por favor, no escriba aquí nada médico: ni molestias, ni diagnósticos, ni medicinas. Cuéntenoslo al hablar.',
  emergency:
    'Si le falta el aire, le duele el pecho, siente debilidad repentina u otra emergencia: llame ahora al 911.',
  clinic: 'Clínica',
  name: 'Su nombre',
  answerBy: '¿Cómo le respondemos?',
  byTelephone: 'Por teléfono',
  byEmail: 'Por correo electrónico',
  telephone: 'Teléfono',
  telephoneHint: 'Hace falta si le llamamos, por ejemplo 970-555-0142',
  email: 'Correo electrónico',
  emailHint: 'Hace falta si le escribimos, por ejemplo nombre@example.com',
  words: 'Su mensaje',
  wordsHint: 'Nada médico, por favor.',
  send: 'Enviar el mensaje',
  sendWish: 'Enviar la solicitud',
  visit: '¿Es su primera visita con nosotros?',
  visitChoices: { first: 'Sí', known: 'No, ya he venido', 'not-said': 'Prefiero no decirlo' },
  clinician: '¿Con quién quiere la cita?',
  whoever: 'Con quien esté libre primero',
  days: '¿Qué días le convienen?',
  daysHint: 'Elija los que quiera; ninguno significa cualquier día.',
  dayChoices: {
    monday: 'Lunes',
    tuesday: 'Martes',
    wednesday: 'Miércoles',
    thursday: 'Jueves',
    friday: 'Viernes',
    saturday: 'Sábado',
    sunday: 'Domingo',
  },
  times: '¿A qué hora del día?',
  timeChoices: {
    early: 'Antes de las 9 a. m.',
    'late-morning': 'De 9 a. m. a mediodía',
    afternoon: 'De mediodía a 4 p. m.',
    evening: 'Después de las 4 p. m.',
  },
  reason: '¿De qué se trata?',
  reasonHint: 'Para reservar el tiempo necesario.',
  reasonChoices: {
    'neck-head': 'Cuello o cabeza',
    'shoulder-arm': 'Hombro, brazo o mano',
    'back-hip': 'Espalda o cadera',
    'leg-foot': 'Pierna o pie',
    other: 'Otra cosa',
    'not-said': 'Prefiero no decirlo',
  },
  ride: '¿Necesita transporte?',
  rideChoices: { yes: 'Sí, pregúntenme por ello', no: 'No' },
  spoken: '¿En qué idioma hablamos?',
  spokenChoices: { en: 'Inglés (English)', es: 'Español' },
  thanks: 'Gracias',
  thanksMessage: (clinic, when) =>
    `Su mensaje está en el buzón de nuestra clínica ${clinic}. Alguien de recepción le responde ${when}.`,
  thanksBooking: (clinic, when) =>
    `Su solicitud está en el buzón de nuestra clínica ${clinic}. Todavía no es una cita: alguien de recepción le contacta ${when} para acordar la hora.`,
  sooner: 'Si no puede esperar, llame al',
  backTo: (clinic) => `A la página de ${clinic}`,
  today: (clock) => `hoy, antes de cerrar (${clock})`,
  nextOpenDay: 'el próximo día que la clínica abra',
  orBook: '¿Quiere venir? Pida una cita',
  refused: {
    clinic: 'Elija la clínica para la que es esto.',
    name: 'Escriba su nombre, con 100 letras como máximo.',
    answerBy: 'Elija si le llamamos o le escribimos.',
    telephone: 'Escriba un teléfono con al menos 7 cifras, por ejemplo 970-555-0142, o elija respuesta por correo.',
    email: 'Escriba un correo como nombre@example.com, o elija respuesta por teléfono.',
    words: 'Escriba lo que nos quiere decir o preguntar.',
    wordsLong: 'Un mensaje tiene 4000 letras como máximo.',
    choose: 'Elija una de estas.',
  },
};

export function contactWords(language: SiteLanguage): ContactWords {
  return language === 'es' ? SPANISH : ENGLISH;
}
