import type { SiteLanguage } from '../../language.ts';
import type { QuestionSource } from './sources.ts';

type Words = { readonly question: string; readonly answer: readonly [string, ...string[]] };

export type Question = {
  /** Its place on the page: `/questions#does-it-help`. */
  readonly id: string;
  readonly words: Readonly<Record<SiteLanguage, Words>>;
  /** Empty where the answer is how a practice works, or general knowledge. */
  readonly sources: readonly QuestionSource[];
};

/** What people ask before a first visit, answered as plainly as what is known allows. Never a promise. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'what-is-it',
    sources: ['fsbpt'],
    words: {
      en: {
        question: 'What is dry needling?',
        answer: [
          'A physical therapist puts a thin, solid needle through the skin into a muscle that hurts or works badly. Nothing is injected: that is what “dry” means.',
          'It is one part of care. Before it comes an examination, and with it come movement and exercise.',
        ],
      },
      es: {
        question: '¿Qué es la punción seca?',
        answer: [
          'Un fisioterapeuta introduce una aguja fina y maciza a través de la piel, en un músculo que duele o trabaja mal. No se inyecta nada: eso quiere decir «seca».',
          'Es solo una parte del tratamiento. Antes hay un examen, y con ella vienen el movimiento y el ejercicio.',
        ],
      },
    },
  },
  {
    id: 'does-it-help',
    sources: ['navarro', 'gattie', 'pourahmadi', 'vazquez'],
    words: {
      en: {
        question: 'Does it help?',
        answer: [
          'It may ease pain for some weeks. For neck pain, 28 trials taken together found less pain soon after than with pretended or no needling, and no difference from other physical therapy.',
          'There are trials without a benefit too: added to hands-on care and exercise, real needling did no better than pretended needling over a year. For headache the evidence is of very low to low quality, and needling did about as well as other care.',
          'So it is something to try together with exercise, and to stop when it does not help you. Nobody can promise that it will.',
        ],
      },
      es: {
        question: '¿Ayuda?',
        answer: [
          'Puede aliviar el dolor durante unas semanas. En el dolor de cuello, 28 ensayos tomados juntos hallaron menos dolor poco después que con una punción fingida o ninguna, y ninguna diferencia con otra fisioterapia.',
          'También hay ensayos sin beneficio: añadida a la terapia manual y al ejercicio, la punción real no fue mejor que la fingida durante un año. En el dolor de cabeza las pruebas son de calidad muy baja o baja, y la punción dio un resultado parecido al de otros tratamientos.',
          'Por eso es algo que se puede probar junto con el ejercicio, y dejar si a usted no le ayuda. Nadie puede prometer que lo hará.',
        ],
      },
    },
  },
  {
    id: 'does-it-hurt',
    sources: ['brady', 'boyce', 'fernandez'],
    words: {
      en: {
        question: 'Does it hurt?',
        answer: [
          'You may hardly feel the needle go in. In the muscle it can feel like a short cramp or a dull ache, and the muscle may twitch. In two surveys therapists noted pain during the needling in 3 and in 6 of 100 treatments.',
          'A twitch is not needed for it to work: it went with less pain right after, and made no difference later. You can say “stop” at any time.',
        ],
      },
      es: {
        question: '¿Duele?',
        answer: [
          'Quizá apenas note entrar la aguja. En el músculo puede sentirse como un calambre corto o un dolor sordo, y el músculo puede dar un salto. En dos encuestas los terapeutas anotaron dolor durante la punción en 3 y en 6 de cada 100 tratamientos.',
          'Ese salto no hace falta: iba unido a menos dolor justo después, y más tarde no hubo diferencia. Usted puede decir «alto» en cualquier momento.',
        ],
      },
    },
  },
  {
    id: 'is-it-safe',
    sources: ['brady', 'boyce', 'mintken'],
    words: {
      en: {
        question: 'Is it safe?',
        answer: [
          'Small things are common: in one survey of 7,629 treatments there was a bruise after 7.6 of 100 and some bleeding after 4.7 of 100. In another of about 20,500, therapists reported a more serious event once in 1,024 treatments. Therapists told of these themselves; patients may notice more.',
          'The most serious known harm near the chest is air around the lung. It is rare, and it can show hours or days later: breathlessness, chest pain or a dry cough after needling of the neck base, shoulder, upper back or chest are a reason to call 911.',
        ],
      },
      es: {
        question: '¿Es segura?',
        answer: [
          'Lo pequeño es frecuente: en una encuesta de 7629 tratamientos hubo un moratón en 7,6 de cada 100 y un poco de sangre en 4,7 de cada 100. En otra, de unos 20 500, los terapeutas comunicaron un suceso más serio una vez por cada 1024 tratamientos. Lo contaban los propios terapeutas; los pacientes pueden notar más.',
          'El daño más serio conocido cerca del pecho es aire alrededor del pulmón. Es raro, y puede notarse horas o días después: si tras una punción en la base del cuello, el hombro, la parte alta de la espalda o el pecho le falta el aire, le duele el pecho o tiene tos seca, llame al 911.',
        ],
      },
    },
  },
  {
    id: 'who-should-not',
    sources: ['who', 'munoz'],
    words: {
      en: {
        question: 'Who should not have it?',
        answer: [
          'Not while you are acutely ill or have a fever, not through infected or broken skin, not near a tumour, and not if you do not want it. Great fear of needles is reason enough.',
          'Tell us if you are pregnant, take blood thinners, bleed easily, have a pacemaker or another implant, have epilepsy, or if your body fights infections badly. Some of these mean more care, some mean another treatment. Blood thinners alone are not always a reason against it.',
        ],
      },
      es: {
        question: '¿Quién no debería recibirla?',
        answer: [
          'No mientras tenga una enfermedad aguda o fiebre, no a través de piel infectada o herida, no cerca de un tumor, y no si usted no quiere. Un gran miedo a las agujas es razón suficiente.',
          'Díganos si está embarazada, toma anticoagulantes, sangra con facilidad, lleva marcapasos u otro implante, tiene epilepsia o sus defensas están bajas. Unas cosas piden más cuidado y otras, otro tratamiento. Los anticoagulantes por sí solos no siempre son un impedimento.',
        ],
      },
    },
  },
  {
    id: 'is-it-acupuncture',
    sources: ['fsbpt'],
    words: {
      en: {
        question: 'Is it acupuncture?',
        answer: [
          'The needle is the same; the reasoning is not. A physical therapist looks for the muscle behind the pain by anatomy and by examining you. Acupuncture works with traditional points and meridians, and has a training and a licence of its own.',
        ],
      },
      es: {
        question: '¿Es acupuntura?',
        answer: [
          'La aguja es la misma; el razonamiento, no. El fisioterapeuta busca el músculo que está detrás del dolor por la anatomía y el examen. La acupuntura trabaja con puntos y meridianos tradicionales, y tiene su propia formación y su propia licencia.',
        ],
      },
    },
  },
  {
    id: 'how-many-visits',
    sources: ['navarro'],
    words: {
      en: {
        question: 'How many visits will I need?',
        answer: [
          'No number is right for everybody. The same movement or measure is checked before and after, and your therapist looks with you at what has changed after the first few visits. If nothing has, the plan is changed.',
          'Most trials measured days to weeks, so a lasting effect of the needle alone is not shown. What you do between visits counts.',
        ],
      },
      es: {
        question: '¿Cuántas visitas harán falta?',
        answer: [
          'No hay un número que valga para todos. El mismo movimiento o la misma medida se comprueba antes y después, y tras las primeras visitas su terapeuta mira con usted qué ha cambiado. Si nada ha cambiado, se cambia el plan.',
          'La mayoría de los ensayos midieron días o semanas: que la aguja sola tenga un efecto duradero no está demostrado. Lo que usted haga entre visitas cuenta.',
        ],
      },
    },
  },
  {
    id: 'afterwards',
    sources: ['diciolla'],
    words: {
      en: {
        question: 'What can I do afterwards?',
        answer: [
          'The muscle may be sore, as after hard work: mostly for a day or two, sometimes three. In one trial most of it faded between 6 and 12 hours, whatever exercise people did.',
          'Move gently, drink as usual, use warmth if you like it, and leave very hard training of that muscle for another day. Wait before you drive if you feel dizzy.',
          'Call us about soreness after the third day, a bruise that spreads, numbness, weakness, fever or redness.',
        ],
      },
      es: {
        question: '¿Qué puedo hacer después?',
        answer: [
          'El músculo puede estar dolorido, como después de mucho trabajo: casi siempre uno o dos días, a veces tres. En un ensayo la mayor parte desapareció entre 6 y 12 horas, hicieran el ejercicio que hicieran.',
          'Muévase con suavidad, beba como siempre, use calor si le agrada y deje para otro día el entrenamiento muy duro de ese músculo. Si está mareado, espere antes de conducir.',
          'Llámenos si el dolor sigue después del tercer día, si un moratón crece, o si hay entumecimiento, debilidad, fiebre o enrojecimiento.',
        ],
      },
    },
  },
  {
    id: 'is-exercise-enough',
    sources: ['sterling'],
    words: {
      en: {
        question: 'Could exercise alone be enough?',
        answer: [
          'For many people, yes. In lasting neck pain the strongest effects are those of exercise, mainly strengthening of the neck and upper body. If you would rather have no needles, say so: the care goes on without them.',
        ],
      },
      es: {
        question: '¿Podría bastar el ejercicio?',
        answer: [
          'A muchas personas, sí. En el dolor de cuello que dura, los efectos más claros son los del ejercicio, sobre todo fortalecer el cuello y la parte alta del cuerpo. Si prefiere no usar agujas, dígalo: el tratamiento sigue sin ellas.',
        ],
      },
    },
  },
  {
    id: 'when-to-see-a-doctor',
    sources: [],
    words: {
      en: {
        question: 'When should I see a doctor first?',
        answer: [
          'Call 911 for a sudden headache that is the worst of your life, chest pain, trouble speaking or seeing, weakness on one side, or new loss of control of bladder or bowel.',
          'See a doctor soon for pain after a fall or crash, with fever or weight loss you can’t explain, in somebody who has had cancer, or pain that grows night and day whatever you do.',
        ],
      },
      es: {
        question: '¿Cuándo debo ver antes a un médico?',
        answer: [
          'Llame al 911 si tiene un dolor de cabeza repentino y el peor de su vida, dolor en el pecho, dificultad para hablar o ver, debilidad en un lado o si deja de controlar la orina o las heces.',
          'Vea pronto a un médico si el dolor viene después de una caída o un choque, con fiebre o con una pérdida de peso sin explicación, si ha tenido cáncer, o si crece día y noche haga lo que haga.',
        ],
      },
    },
  },
];
