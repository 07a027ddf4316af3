import type { SiteLanguage } from '../language.ts';

/**
 * A sentence of the first page. What a study found stands with the study: `{navarro}` in the words is its mark, and the
 * list below them names it. Facts: the project's clinical reference, sections 5.2 and 11, read against the papers' abstracts.
 */
export type HomeWords = { readonly [Word in keyof (typeof HOME_WORDS)['en']]: string };

const HOME_WORDS = {
  en: {
    title: 'Dry needling and physical therapy',
    what: 'Dry needling: a therapist reaches tight, tender spots in a muscle with thin needles. Nothing is injected. Pain is often felt away from where it starts: such a spot in a neck muscle can hurt at the temple. We look for the muscle behind your pain, and treat it together with exercise.',
    book: 'Book a visit',
    whereDoesItHurt: 'Where does it hurt?',
    call: 'Or call',
    picture:
      'The left side of a head and neck. A ring marks a point in the muscle between neck and shoulder. Its pain runs up the side of the neck and behind the ear to the temple.',
    caption:
      'A point in the upper trapezius, and where its pain can be felt: along the neck, behind the ear, at the temple. The pattern is called the ram’s horn.',
    aboutMuscle: 'More about this muscle',
    doesItHelp: 'Does it help?',
    helps:
      'It may, for some weeks, as part of a plan with exercise. In 28 trials neck pain fell by about 2 points of 10 more than with sham needles, waiting, or another way of needling; other physical therapy did as well {navarro}.',
    helpsNot:
      'In one careful trial needling added nothing to treatment by hand and exercise: both groups got better, with needles and with sham needles {gattie}. For headaches the evidence is very weak {pourahmadi}. We tell you this before we start, and measure whether it helps you.',
    isItSafe: 'Is it safe?',
    safe: 'Small effects are common: therapists noted a bruise, a spot of blood or short pain in 19 of 100 treatments in one survey {brady} and in 37 of 100 in another {boyce}. Patients themselves would probably report more.',
    harm: 'Serious harm is rare, and it happens: none in 7,629 treatments {brady}, 20 cases in about 20,000 {boyce}. A needle near the chest can let air in around the lung {mintken}. So we ask about your health before every visit, and tell you what to watch for after it.',
    sources: 'Sources',
    whoAreYou: 'Who are we?',
    wholeTeam: 'Our whole team',
    where: 'Where, and when can I come?',
    directions: 'Hours and way',
    read: 'Read on',
    allArticles: 'All articles',
    voices: 'What patients say',
    allVoices: 'All voices',
  },
  es: {
    title: 'Punción seca y fisioterapia',
    what: 'Punción seca: con agujas finas, un fisioterapeuta llega a puntos tensos y sensibles del músculo. No se inyecta nada. A menudo el dolor se siente lejos de donde empieza: un punto así en un músculo del cuello puede doler en la sien. Buscamos el músculo que está detrás de su dolor y lo tratamos junto con ejercicio.',
    book: 'Pedir una cita',
    whereDoesItHurt: '¿Dónde le duele?',
    call: 'O llame al',
    picture:
      'El lado izquierdo de una cabeza y un cuello. Un anillo marca un punto en el músculo entre el cuello y el hombro. Su dolor sube por el lado del cuello y por detrás de la oreja hasta la sien.',
    caption:
      'Un punto del trapecio superior y donde puede sentirse su dolor: a lo largo del cuello, detrás de la oreja y en la sien. Este dibujo del dolor se llama cuerno de carnero.',
    aboutMuscle: 'Más sobre este músculo',
    doesItHelp: '¿Ayuda?',
    helps:
      'Puede ayudar, durante unas semanas, como parte de un plan con ejercicio. En 28 ensayos el dolor de cuello bajó unos 2 puntos de 10 más que con agujas simuladas, con espera o con otra forma de punción; otros tratamientos de fisioterapia lograron lo mismo {navarro}.',
    helpsNot:
      'En un ensayo cuidadoso la punción no añadió nada al tratamiento manual con ejercicio: los dos grupos mejoraron, con agujas y con agujas simuladas {gattie}. Para el dolor de cabeza las pruebas son muy débiles {pourahmadi}. Se lo decimos antes de empezar, y medimos si a usted le ayuda.',
    isItSafe: '¿Es seguro?',
    safe: 'Los efectos leves son frecuentes: los terapeutas anotaron un moretón, una gota de sangre o un dolor breve en 19 de cada 100 tratamientos en una encuesta {brady} y en 37 de cada 100 en otra {boyce}. Los propios pacientes dirían probablemente más.',
    harm: 'El daño grave es raro, y ocurre: ninguno en 7,629 tratamientos {brady}, 20 casos en unos 20,000 {boyce}. Una aguja cerca del pecho puede dejar entrar aire alrededor del pulmón {mintken}. Por eso preguntamos por su salud antes de cada visita y le decimos en qué fijarse después.',
    sources: 'Fuentes',
    whoAreYou: '¿Quiénes somos?',
    wholeTeam: 'Todo nuestro equipo',
    where: '¿Dónde y cuándo puedo venir?',
    directions: 'Horario y cómo llegar',
    read: 'Para leer',
    allArticles: 'Todos los artículos',
    voices: 'Lo que dicen los pacientes',
    allVoices: 'Todas las voces',
  },
} as const satisfies Record<SiteLanguage, Record<string, string>>;

export function homeWords(language: SiteLanguage): HomeWords {
  return HOME_WORDS[language];
}
