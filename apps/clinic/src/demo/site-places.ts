import type { ClinicSlug } from './fictional-practice.ts';

/** What visitors find of the three clinics. Streets, buses and car parks are invented with the town. */
export const PLACES: Readonly<
  Record<
    ClinicSlug,
    {
      readonly streets: string;
      readonly parkingEn: string;
      readonly parkingEs: string;
      readonly busEn: string;
      readonly busEs: string;
    }
  >
> = {
  'depot-street': {
    streets: [
      'Windlass Street from 0,6 to 14,6',
      'Depot Street from 0,10.5 to 14,10.5',
      'Quillwort Street from 3,0 to 3,13',
      'Bramblecrest Avenue from 9,0 to 9,6 to 11,13',
      'Tumblestone Road from 0,2 to 6,2 to 14,1',
      'Place Old depot at 4.5,11.6',
      'Place Tarn Park at 10.6,3.6',
      'Clinic at 6,6.6',
    ].join('\n'),
    parkingEn:
      'Twelve spaces behind the building, from Quillwort Street. Two beside the ramp are kept for people who find walking hard.',
    parkingEs:
      'Doce plazas detrás del edificio, por Quillwort Street. Dos, junto a la rampa, son para quienes caminan con dificultad.',
    busEn: 'Lines 2 and 7 to Windlass and Quillwort, one minute on foot.',
    busEs: 'Líneas 2 y 7 hasta Windlass y Quillwort, a un minuto a pie.',
  },
  millrace: {
    streets: [
      'Millrace Road from 1,0 to 3,5 to 7,8 to 13,9',
      'Carder Street from 0,9 to 5,11 to 12,13',
      'Weir Street from 9,0 to 9.5,6 to 8.5,13',
      'Old Ferrier Road from 1,4 to 9,3.4 to 14,3',
      'Place Mill pond at 2,11.5',
      'Place Library at 10.6,11',
      'Clinic at 5.2,7.6',
    ].join('\n'),
    parkingEn: 'On Millrace Road, free for two hours. The yard beside the clinic has three spaces for patients.',
    parkingEs: 'En Millrace Road, gratis dos horas. El patio junto a la clínica tiene tres plazas para pacientes.',
    busEn: 'Line 4 to Library, four minutes on foot along Weir Street.',
    busEs: 'Línea 4 hasta Library, a cuatro minutos a pie por Weir Street.',
  },
  'north-bench': {
    streets: [
      'Kestrelgate Avenue from 0,5 to 14,8',
      'Bench Road from 2,0 to 2.5,6 to 2,13',
      'Ninepin Street from 7,0 to 7,7 to 9,13',
      'Quarry Loop from 2.2,10.5 to 6,11.5 to 8.2,10.6',
      'Summit Street from 11.5,0 to 12,13',
      'Place High school at 3.6,3',
      'Place Reservoir at 9.6,11.6',
      'Clinic at 9.3,6.3',
    ].join('\n'),
    parkingEn: 'A car park of our own before the door, with six spaces.',
    parkingEs: 'Un estacionamiento propio delante de la puerta, con seis plazas.',
    busEn: 'Line 9 to Ninepin, at the door. After 6 pm it comes once an hour.',
    busEs: 'Línea 9 hasta Ninepin, en la puerta. Después de las 6 p. m. pasa una vez por hora.',
  },
};

export type DemoProfile = {
  readonly mailbox: string;
  readonly languages: readonly string[];
  readonly textEn: string;
  readonly textEs: string;
  readonly interestsEn: string;
  readonly interestsEs: string;
};

/** What the clinicians say of themselves. Invented, as they are. */
export const PROFILES: readonly DemoProfile[] = [
  {
    mailbox: 'clinician',
    languages: ['en', 'es'],
    textEn:
      'Marta has treated necks and headaches for fourteen years. She begins with a long look: how you sit, how you turn your head, where it hurts when she presses.\n\nShe needles when she thinks it may help, says when she does not, and sends nobody home without two exercises that fit into a day.',
    textEs:
      'Marta trata cuellos y dolores de cabeza desde hace catorce años. Empieza mirando con calma: cómo se sienta, cómo gira la cabeza, dónde duele al presionar.\n\nUsa la aguja cuando cree que puede ayudar, dice cuándo no, y nadie se va a casa sin dos ejercicios que quepan en el día.',
    interestsEn: 'Neck pain, headaches that begin in the neck',
    interestsEs: 'Dolor de cuello, dolores de cabeza que empiezan en el cuello',
  },
  {
    mailbox: 'tobias.ndiaye',
    languages: ['en', 'fr', 'wo'],
    textEn:
      'Tobias leads the clinical work of the practice and still sees patients four days a week. He came to manual therapy by way of long-distance running.\n\nHe likes questions, and answers them with a drawing.',
    textEs:
      'Tobias dirige el trabajo clínico de la práctica y atiende cuatro días por semana. Llegó a la terapia manual por las carreras de fondo.\n\nLe gustan las preguntas, y las responde con un dibujo.',
    interestsEn: 'Back and hip pain, runners',
    interestsEs: 'Dolor de espalda y cadera, corredores',
  },
  {
    mailbox: 'keiko.lindgren',
    languages: ['en', 'ja'],
    textEn:
      'Keiko works with people whose pain came with the desk: shoulders, arms and hands. She looks at the day before she looks at the muscle.\n\nHer patients learn early what they can do themselves.',
    textEs:
      'Keiko trabaja con personas cuyo dolor llegó con el escritorio: hombros, brazos y manos. Mira primero el día y después el músculo.\n\nSus pacientes aprenden pronto lo que pueden hacer por sí mismos.',
    interestsEn: 'Shoulder, arm and hand pain, desk work',
    interestsEs: 'Dolor de hombro, brazo y mano, trabajo de oficina',
  },
  {
    mailbox: 'rafael.thorne',
    languages: ['en', 'es', 'pt'],
    textEn:
      'Rafael has needled for eleven years and teaches it to others. He explains each step before he does it, and stops when you say so.\n\nMany of his patients were afraid of needles when they came.',
    textEs:
      'Rafael trabaja con punción seca desde hace once años y la enseña a otros. Explica cada paso antes de darlo, y para cuando usted lo dice.\n\nMuchos de sus pacientes temían las agujas cuando llegaron.',
    interestsEn: 'Trigger points of neck and shoulder, people who fear needles',
    interestsEs: 'Puntos gatillo de cuello y hombro, personas con miedo a las agujas',
  },
  {
    mailbox: 'nadia.calloway',
    languages: ['en'],
    textEn:
      'Nadia sees people after injuries at work and in traffic. She writes down what changes from week to week, and says plainly when progress is slower than hoped.',
    textEs:
      'Nadia atiende a personas después de accidentes de trabajo y de tráfico. Anota lo que cambia de semana en semana y dice con claridad cuándo el avance es más lento de lo esperado.',
    interestsEn: 'After injuries, the way back to work',
    interestsEs: 'Después de lesiones, la vuelta al trabajo',
  },
  {
    mailbox: 'colin.desai',
    languages: ['en', 'hi'],
    textEn:
      'Colin works with people who climb, ski and run around Tarnbrook. Needles are a small part of it; most of the hour is movement.',
    textEs:
      'Colin trabaja con quienes escalan, esquían y corren alrededor de Tarnbrook. Las agujas son una parte pequeña; la mayor parte de la hora es movimiento.',
    interestsEn: 'Sport, legs and feet',
    interestsEs: 'Deporte, piernas y pies',
  },
  {
    mailbox: 'amara.pruitt',
    languages: ['en', 'es'],
    textEn:
      'Amara treats jaws, faces and necks together, because they seldom hurt alone. She works closely with dentists in the valley.',
    textEs:
      'Amara trata juntos la mandíbula, la cara y el cuello, porque rara vez duelen solos. Trabaja de cerca con dentistas del valle.',
    interestsEn: 'Jaw pain, tension-type headache',
    interestsEs: 'Dolor de mandíbula, cefalea tensional',
  },
  {
    mailbox: 'felix.montoya',
    languages: ['en', 'es'],
    textEn:
      'Felix has been a physical therapist since 1999 and has seen many methods come and go. He keeps those that hold up, and says of the others that they may not.',
    textEs:
      'Félix es fisioterapeuta desde 1999 y ha visto llegar e irse muchos métodos. Se queda con los que resisten la prueba, y de los otros dice que quizá no.',
    interestsEn: 'Back pain, older patients',
    interestsEs: 'Dolor de espalda, pacientes mayores',
  },
  {
    mailbox: 'ingrid.salazar',
    languages: ['en', 'es', 'de'],
    textEn:
      'Ingrid sees migraine and tension-type headache, together with the physicians who treat them. A diary comes before the first needle.',
    textEs:
      'Ingrid atiende migraña y cefalea tensional, junto con los médicos que las tratan. Antes de la primera aguja viene un diario.',
    interestsEn: 'Migraine and headache, keeping a diary',
    interestsEs: 'Migraña y dolor de cabeza, llevar un diario',
  },
];

/** What the practice offers. Lengths and prices are invented. */
export const SERVICES = [
  {
    nameEn: 'First visit and examination',
    nameEs: 'Primera visita y examen',
    textEn:
      'You tell us what hurts, since when and what you have tried. We examine how you move and press where it may come from. At the end you know what we think it is, what we do not know, and what we suggest.\n\nNothing is needled before you have read and signed what it is and what can happen.',
    textEs:
      'Nos cuenta qué duele, desde cuándo y qué ha probado. Examinamos cómo se mueve y presionamos donde puede estar el origen. Al final sabe qué creemos que es, qué no sabemos y qué proponemos.\n\nNo usamos ninguna aguja antes de que haya leído y firmado qué es y qué puede pasar.',
    lengthMinutes: 60,
    priceEn: '$165 without insurance',
    priceEs: '165 $ sin seguro',
  },
  {
    nameEn: 'Dry needling',
    nameEs: 'Punción seca',
    textEn:
      'Thin needles without any medicine, into tight and tender spots of a muscle. It may ease pain for some weeks; how well it works differs from person to person. We do it together with exercise, not instead of it.',
    textEs:
      'Agujas finas sin ningún medicamento, en puntos tensos y dolorosos de un músculo. Puede aliviar el dolor durante unas semanas; el efecto varía de una persona a otra. Lo hacemos junto con ejercicio, no en su lugar.',
    lengthMinutes: 45,
    priceEn: '$115 without insurance',
    priceEs: '115 $ sin seguro',
  },
  {
    nameEn: 'Manual therapy',
    nameEs: 'Terapia manual',
    textEn: 'Work with the hands on joints and muscles, for people who would rather have no needle, or beside it.',
    textEs:
      'Trabajo con las manos en articulaciones y músculos, para quien prefiere no usar agujas, o además de ellas.',
    lengthMinutes: 45,
    priceEn: '$115 without insurance',
    priceEs: '115 $ sin seguro',
  },
  {
    nameEn: 'Exercise and training',
    nameEs: 'Ejercicio y entrenamiento',
    textEn: 'A plan of few exercises that fits your day, tried here and changed as you get stronger.',
    textEs: 'Un plan de pocos ejercicios que cabe en su día, probado aquí y cambiado a medida que gana fuerza.',
    lengthMinutes: 30,
    priceEn: '$75 without insurance',
    priceEs: '75 $ sin seguro',
  },
  {
    nameEn: 'Headache visit',
    nameEs: 'Visita por dolor de cabeza',
    textEn:
      'For headaches that keep coming back: a look at neck, jaw and habits, a diary to take home, and a letter to your physician if you wish. Warning signs come first; some headaches belong to a doctor at once.',
    textEs:
      'Para dolores de cabeza que vuelven: miramos cuello, mandíbula y costumbres, le damos un diario y, si quiere, una carta para su médico. Primero van las señales de alarma; algunos dolores de cabeza necesitan un médico enseguida.',
    lengthMinutes: 60,
    priceEn: '',
    priceEs: '',
  },
] as const;
