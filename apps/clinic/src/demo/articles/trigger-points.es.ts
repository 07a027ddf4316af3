import { bookVisit, heading, list, musclePattern, paragraph, steps, table, triggerPoint } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const triggerPointsEs: ArticleWords = {
  slug: 'puntos-gatillo-y-dolor-referido',
  title: 'Puntos gatillo: por qué duele donde no está el problema',
  summary:
    'Se aprieta el hombro y duele la cabeza. Qué son los puntos gatillo y el dolor referido, qué discuten todavía los expertos y cuándo un dolor así es otra cosa.',
  plateAlt:
    'Dibujo de fibras largas de un músculo. Una banda está más tensa que las demás y se engruesa en el medio en un nudo pequeño, marcado con un anillo; unas líneas finas llevan de ahí a una zona sombreada más lejos.',
  plateCaption:
    'La imagen que tienen en mente los terapeutas: una banda tensa, un punto sensible en ella y un dolor que se siente en otra parte. Es un modelo, no una fotografía de lo que hay.',
  sketches: [
    paragraph(
      'Un hombre se sienta frente a mí con la mano en la sien. Le aprieto el músculo entre el cuello y el hombro, y dice: “Ese es. Ese es mi dolor de cabeza”. Su cabeza está bien. El músculo está a una mano de distancia. ¿Cómo puede ser?',
    ),
    heading('Un punto sensible que llega más lejos'),
    paragraph(
      'El lugar que apreté se llama punto gatillo. Sesenta expertos de doce países se pusieron de acuerdo en tres señales {delphi-2018}:',
    ),
    list(
      'una cuerda tensa en el músculo que se puede sentir con los dedos (banda tensa)',
      'un lugar en ella mucho más sensible que el resto',
      'un dolor que se siente en otra parte cuando se aprieta ese lugar (dolor referido)',
    ),
    paragraph(
      'Lo que se siente en la otra parte no siempre es dolor. Puede ser una molestia sorda, hormigueo o ardor. Y el lugar donde se siente cambia de una persona a otra {delphi-2018}.',
    ),
    paragraph(
      'Si al apretar aparece un dolor que usted ya conoce, el punto se llama activo. Si solo duele cuando se aprieta, se llama latente {delphi-2018}. Muchas personas sin ninguna molestia tienen de los segundos, así que un punto sensible por sí solo no es una enfermedad.',
    ),
    triggerPoint(
      'upper-trapezius',
      'tp1',
      'left',
      'Un punto del trapecio superior izquierdo, el músculo entre el cuello y el hombro, y dónde suele sentirse su dolor.',
    ),
    heading('Adónde puede ir el dolor'),
    paragraph(
      'Hace décadas que los médicos dibujan mapas de estos dolores. Son una ayuda, no una ley. Algunos que se comprobaron apretando y preguntando:',
    ),
    table(
      ['Músculo', 'Se siente en', 'A quién se preguntó'],
      [
        'Entre el cuello y el hombro (trapecio superior)',
        'El lado y la parte de atrás del cuello; en la mayoría de las personas con dolor de cabeza, también la sien',
        '20 personas con dolor de cabeza tensional frecuente y 20 sin él {fernandez-2007}',
      ],
      [
        'Plano sobre el omóplato (infraespinoso)',
        'La parte de adelante y de afuera del brazo',
        '380 músculos de personas con dolor ahí {kwon-2017}',
      ],
      [
        'Arriba en el antebrazo (extensor corto de la muñeca)',
        'El codo por fuera y el antebrazo; era el dolor conocido en 13 de 20',
        '20 personas con codo de tenista {fernandez-carnero-2007}',
      ],
    ),
    musclePattern(
      'infraspinatus',
      'left',
      'El infraespinoso izquierdo está plano sobre el omóplato. Su dolor se siente adelante, donde nadie lo busca.',
    ),
    paragraph(
      'Puede buscar otros músculos en [nuestro atlas](/muscles) o empezar por su dolor en [Where does it hurt?](/where-does-it-hurt); las dos páginas están en inglés.',
    ),
    heading('¿Por qué viaja el dolor?'),
    paragraph(
      'Los nervios de distintas partes del cuerpo se encuentran camino al cerebro. Los del cuello y los de la membrana que cubre el cerebro, por ejemplo, llegan a las mismas células {bartsch-2003}. El cerebro tiene que adivinar de dónde vino la señal, y puede equivocarse. Usted lo conoce del corazón: puede doler en el brazo o en la mandíbula.',
    ),
    heading('¿Qué tan seguro es todo esto?'),
    paragraph(
      'Menos de lo que suena en muchas páginas web. Que este dolor existe, y que apretar un músculo puede traerlo de vuelta, pocas personas lo dudan. Lo que hay detrás se discute.',
    ),
    list(
      'Algunos investigadores dicen que la explicación usual, una pequeña falla en el músculo mismo, nunca se demostró, y que el dolor puede venir de los nervios o de partes más profundas {quintner-2015}.',
      'Otros respondieron que esos críticos dejaron fuera mucha evidencia {dommerholt-2015}.',
      'Muchas veces dos examinadores no encuentran el mismo lugar con los dedos {dunning-2014}.',
      'Las personas sin dolor de cabeza también tienen esos puntos. En un estudio, apretar el músculo del lado más fuerte hizo viajar el dolor en 11 de 20 de ellas, y en 17 de 20 personas con dolor de cabeza {fernandez-2007}.',
    ),
    paragraph(
      'Trabajamos con puntos gatillo porque la idea es útil: nos dice dónde mirar cuando el lugar que duele está sano. Anotamos lo que encontramos, y no lo tratamos como una medida exacta.',
    ),
    heading('Qué hacemos con esto'),
    steps(
      'Primero revisamos articulaciones, nervios y fuerza, porque pueden doler en los mismos lugares.',
      'Después apretamos los músculos que podrían mandar dolor ahí, y hacemos una sola pregunta: ¿es este su dolor?',
      'Si lo es, elegimos con usted un tratamiento: presión con los dedos, estiramiento, ejercicio, punción seca o un poco de cada uno.',
      'Probamos otra vez. Si en unas pocas visitas no cambió nada, la idea estaba equivocada, y se lo decimos.',
    ),
    paragraph(
      'Qué puede y qué no puede hacer la punción está en [qué es la punción seca](/es/articles/que-es-la-puncion-seca).',
    ),
    heading('Cuando no es un músculo'),
    paragraph(
      'Un dolor que viaja puede venir del corazón. Llame al 911 si tiene dolor o presión en el pecho, o en la mandíbula, el cuello, la espalda, el brazo o el hombro, y además le falta el aire, o si se siente débil o a punto de desmayarse {vdh-heart}. No apriete músculos para averiguarlo.',
    ),
    paragraph(
      'Venga pronto, o vea a su médico, si un brazo o una pierna pierde fuerza o se adormece, si tiene fiebre o baja de peso sin querer, o si el dolor le quita el sueño cada noche y nada lo cambia.',
    ),
    bookVisit(),
  ],
};
