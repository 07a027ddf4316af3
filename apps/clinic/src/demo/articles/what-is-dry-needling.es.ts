import { bookVisit, heading, list, paragraph, steps, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const whatIsDryNeedlingEs: ArticleWords = {
  slug: 'que-es-la-puncion-seca',
  title: 'Qué es la punción seca y cómo puede ayudar',
  summary:
    'Una aguja muy fina, sin nada adentro, entra en un músculo que duele. Qué pasa, qué puede hacer por usted y qué tan seguro se puede estar.',
  plateAlt:
    'Una aguja fina y maciza, con mango de alambre enrollado, junto a una aguja hueca de inyección, dibujadas a la misma escala. La maciza tiene más o menos la mitad del grosor.',
  plateCaption:
    'A la misma escala: arriba, una aguja de punción seca de 0.25 mm; abajo, una aguja de inyección de calibre 25, de 0.51 mm. La primera es maciza; la segunda es un tubo.',
  sketches: [
    paragraph(
      'Muchas personas llegan con la misma pregunta: “Me dijeron que se puede poner una aguja ahí. ¿Sirve? ¿Duele?” Aquí está la respuesta que damos en la sala de tratamiento, con lo que se sabe y con lo que no se sabe.',
    ),
    heading('Una aguja fina, y nada adentro'),
    paragraph(
      'En la punción seca, un fisioterapeuta pasa una aguja fina y maciza (aguja filiforme) por la piel hasta un músculo o el tejido que lo rodea. La meta es aliviar el dolor y ayudarle a moverse {pourahmadi-2019} {fsbpt-2015}. No se inyecta nada. Eso es todo lo que quiere decir “seca”.',
    ),
    paragraph(
      'Es más fina que las agujas que usted conoce de las vacunas y los análisis de sangre. Esas son tubos, porque algo tiene que pasar por ellas. La nuestra no.',
    ),
    table(
      ['Aguja', 'Grosor'],
      ['Punción seca, como en un estudio grande sobre dolor de cabeza', '0.25 mm {gildir-2019}'],
      ['Vacuna en el brazo, el tamaño usual más fino (calibre 25)', '0.51 mm {vaccine-needles} {needle-gauges}'],
      ['Vacuna en el brazo, el tamaño usual más grueso (calibre 22)', '0.72 mm {vaccine-needles} {needle-gauges}'],
    ),
    heading('Qué pasa cuando usted viene'),
    steps(
      'Hablamos. ¿Dónde le duele, desde cuándo y qué no puede hacer por eso?',
      'Miramos y probamos: cómo se mueve, cuánta fuerza tiene, qué músculo está sensible. A veces la respuesta es que la punción no es para usted. Entonces se lo decimos.',
      'Usted se acuesta y limpiamos la piel. Un tubito de plástico guía la aguja. Puede sentir un golpecito, y muchas veces poco más.',
      'En el músculo puede sentir un dolor sordo o un salto rápido, como un hipo (respuesta de espasmo local).',
      'Sacamos todas las agujas y las contamos. Después usted se mueve otra vez, y probamos lo mismo que al principio.',
    ),
    paragraph(
      'Ese salto parece importante, y durante años se creyó que lo era. Un trabajo que juntó seis estudios encontró más alivio justo después cuando el músculo había saltado, y ninguna diferencia más tarde {fernandez-2022}. Por eso no lo buscamos a toda costa.',
    ),
    heading('¿Cómo podría funcionar?'),
    paragraph(
      'Nadie lo sabe con certeza. Hay ideas sobre bandas tensas en el músculo, sobre la circulación de la sangre y sobre nervios que se irritan con demasiada facilidad. Una revisión de esas ideas encontró que todavía faltan pruebas sólidas {cagnie-2013}. Si alguien le explica exactamente cómo funciona, tómelo con cuidado.',
    ),
    heading('¿Es acupuntura?'),
    paragraph(
      'La aguja es la misma. La manera de pensar, no. Elegimos el punto después de examinar sus músculos, nervios y articulaciones, no según un mapa de puntos tradicionales. Por lo mismo, no podemos tomar prestados los resultados de los estudios de acupuntura: no tienen por qué valer para la punción seca {cagnie-2013}.',
    ),
    heading('¿Ayuda?'),
    paragraph(
      'Sobre el dolor de cuello hay muchos estudios, la mayoría pequeños. Juntos dan esperanza para las primeras semanas. Los más cuidadosos son más fríos. Usted debe conocer los dos lados.',
    ),
    table(
      ['La pregunta', 'Lo que se encontró', 'Qué tan seguro'],
      [
        '¿Mejor que una punción simulada, o que nada?',
        'Sí, por algunas semanas: más o menos 1.5 puntos menos de dolor enseguida y 2.3 puntos a corto plazo, en una escala de 0 a 10 {navarro-2020}',
        'No mucho: 28 estudios, muchos de ellos pequeños',
      ],
      [
        '¿Mejor que el tratamiento con las manos (terapia manual)?',
        'Por medio punto de dolor, algo que pocas personas notarían; nada en la vida diaria {navarro-2020}. Un estudio más reciente con 78 personas encontró mejor el tratamiento con las manos más ejercicio {jospt-2024}',
        'Los estudios no están de acuerdo',
      ],
      [
        '¿Agrega algo a las manos y al ejercicio?',
        'No, en un estudio cuidadoso con 77 personas: todas mejoraron, con agujas de verdad o simuladas {gattie-2021}',
        'Un buen estudio, seguido por un año',
      ],
      [
        '¿Agrega algo al tratamiento según la guía?',
        'Un poco menos de dolor al mes, menos de lo que esperaban los investigadores; nada en la vida diaria, y nada más tarde {stieven-2020}',
        'Un estudio, 116 personas',
      ],
    ),
    paragraph(
      'Esto es lo que podemos decir con honestidad. La punción seca **puede ayudar** con el dolor por algunas semanas. Está mejor demostrado que es mejor que no hacer nada que mejor que otros buenos tratamientos. No es una cura.',
    ),
    heading('Dónde tiene su lugar'),
    paragraph(
      'La usamos como una parte de un plan, nunca como el plan entero. Para el dolor de cuello que dura mucho, el ejercicio tiene hasta ahora los mejores resultados {sterling-2019}. Si una aguja le hace más fácil empezar a moverse, ya cumplió. Si después de unas pocas visitas no cambió nada, paramos y probamos otra cosa. Usted puede decir que no en cualquier momento, y hacemos un plan sin ella.',
    ),
    heading('Díganos antes de empezar si usted'),
    list(
      'toma una medicina que hace la sangre menos espesa (anticoagulante); muchas veces se puede, con más cuidado {munoz-2022}',
      'está o puede estar embarazada {who-1999}',
      'tiene fiebre, una infección o la piel lastimada donde le duele {who-1999}',
      'tiene un marcapasos u otro aparato en el cuerpo',
      'tiene alergia a un metal, como el níquel {chys-registry}',
      'se ha desmayado al ver una aguja, o simplemente les tiene miedo',
    ),
    paragraph(
      'Es común sentir dolor muscular uno o dos días, y hay peligros raros que usted debe conocer. Lea [qué esperar, dolor y seguridad](/es/articles/que-esperar-dolor-y-seguridad) antes de su primera visita.',
    ),
    bookVisit(),
  ],
};
