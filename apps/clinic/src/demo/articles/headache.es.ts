import { bookVisit, heading, list, musclePattern, paragraph, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const headacheEs: ArticleWords = {
  slug: 'cuello-dolor-de-cabeza-y-el-cuerno-de-carnero',
  title: 'El cuello, el dolor de cabeza y el cuerno de carnero',
  summary:
    'Un dolor que sube del cuello, pasa detrás de la oreja y llega a la sien puede tener que ver con un músculo. Qué buscamos, cómo lo tratamos y qué dicen de verdad los estudios.',
  plateAlt:
    'Dibujo visto desde atrás: un paciente sentado con los hombros descubiertos. En el lado izquierdo del paciente, una mano con guante levanta entre el pulgar y los dedos el músculo que va del cuello al hombro; otra mano con guante guía una aguja fina hacia el pliegue levantado, hacia los dedos y lejos del pecho.',
  plateCaption:
    'Punción seca del trapecio superior izquierdo, vista desde atrás. El músculo se levanta y se separa del pecho, y la aguja queda dentro del pliegue. Muchas veces se trata también el lado derecho.',
  sketches: [
    paragraph(
      'Empieza abajo en el cuello. Sube despacio, da la vuelta por detrás de la oreja y termina en la sien, a veces detrás del ojo. Dibuje esa línea en el lado de una cabeza y tendrá el cuerno de un carnero. Por eso algunos terapeutas hablan del dolor de cabeza en cuerno de carnero {wirthy-2023}.',
    ),
    heading('Un músculo, un cuerno'),
    paragraph(
      'El músculo del que hablamos es el trapecio superior. Va de la parte de atrás del cráneo, bajando por el cuello, hasta la punta del hombro. Trabaja cuando usted sube los hombros, carga una bolsa o sostiene el teléfono con la oreja.',
    ),
    musclePattern(
      'upper-trapezius',
      'left',
      'El cuerno de carnero: dónde se siente el dolor del trapecio superior izquierdo. Más denso: lo siente la mayoría. Más claro: lo sienten algunas personas.',
    ),
    paragraph(
      'El dibujo se hizo hace mucho: el lado y la parte de atrás del cuello, detrás de la oreja, la sien, detrás del ojo {travell-1983}. Más tarde se puso a prueba. Cuando unos investigadores apretaron este músculo en 20 personas con dolor de cabeza tensional frecuente, el dolor subió por el lado del cuello, y en la mayoría llegó a la sien. Casi la mitad dijo: este es mi dolor de cabeza. De 20 personas sin dolor de cabeza, ninguna lo sintió en la sien {fernandez-2007}.',
    ),
    paragraph('Eso muestra que el músculo y el dolor de cabeza van juntos. No muestra cuál de los dos empezó.'),
    heading('¿Qué dolor de cabeza es?'),
    paragraph('Lo preguntamos antes que nada, porque de eso depende el plan. Muchas personas tienen más de uno.'),
    table(
      ['Tipo', 'Señales típicas {ichd-3}'],
      [
        'Dolor de cabeza tensional (cefalea tensional)',
        'De los dos lados, como presión, leve o moderado; subir escaleras no lo empeora',
      ],
      [
        'Dolor de cabeza que viene del cuello (cefalea cervicogénica)',
        'Aparece con un problema del cuello, empeora al mover el cuello, y el cuello gira menos',
      ],
      [
        'Migraña',
        'Muchas veces late y está de un lado, con náusea, o la luz y el ruido se aguantan mal; vea [nuestro artículo sobre la migraña](/es/articles/migrana-y-puncion-seca)',
      ],
      [
        'Dolor de cabeza por exceso de medicinas',
        '15 días o más al mes, con medicinas para el dolor de 10 a 15 días o más, por más de tres meses',
      ],
    ),
    heading('Cómo hacemos la punción de este músculo'),
    paragraph(
      'La punta del pulmón está debajo del ángulo entre el cuello y el hombro, en promedio a unos 33 mm de la piel, y en algunas personas a menos {sa-bn121}. Por eso ahí nunca entramos derecho hacia abajo. Usted está acostado o sentado, y levantamos el músculo entre el pulgar y los dedos, como en el dibujo. La aguja entra en el pliegue levantado, hacia los dedos y lejos del pecho. Si el músculo no se deja levantar bien, no hacemos la punción.',
    ),
    paragraph(
      'El dibujo muestra el lado izquierdo. **Lo común es tratar los dos lados**: de 20 personas con dolor de cabeza, 17 sintieron viajar el dolor desde el músculo de su lado más fuerte, y 10 desde el del otro {fernandez-2007}. Un aviso de seguridad aconseja no hacer punción sobre los dos pulmones en la misma visita {sa-bn121}; por eso muchas veces hacemos un lado hoy y el otro la próxima vez.',
    ),
    paragraph(
      '**Se puede usar una corriente eléctrica suave** entre dos agujas (estimulación eléctrica). Se siente como golpecitos o un cosquilleo, y usted decide la fuerza. En 62 personas con dolor de cuello, agregarla dio menos molestia y menos dolor enseguida, pero ninguna ventaja en la vida diaria {leon-2016}. No la usamos si usted tiene un marcapasos o un aparato que vigila el corazón, porque la corriente puede confundirlo {bmas-2023}.',
    ),
    heading('Qué dicen los estudios'),
    table(
      ['Dolor de cabeza', 'Lo que se encontró', 'Qué tan seguro'],
      [
        'Tensional, casi a diario',
        'Frente a una punción simulada: dolores mucho más débiles, más cortos y menos frecuentes; seis visitas, seguidas por un mes {gildir-2019}',
        'Un estudio, 160 personas',
      ],
      [
        'Tensional, los estudios juntos',
        'No hay claramente menos dolor que con otros tratamientos {pourahmadi-2021}',
        'Muy poco: 4 de 11 estudios eran buenos',
      ],
      [
        'Que viene del cuello',
        'Agregada a la fisioterapia: dolores más débiles por seis meses; no es seguro que sean menos {mousavi-2022}',
        'Poco: 69 personas',
      ],
      [
        'Que viene del cuello',
        'Manipulación con punción eléctrica dio mejor resultado que movilización con ejercicio {dunning-2021}',
        '142 personas, pero dos tratamientos mezclados',
      ],
      [
        'Que viene del cuello',
        'Una punción de un músculo pequeño debajo del cráneo: el cuello giró 5 grados más, el dolor de cabeza siguió igual {chys-2025}',
        'Poco: 34 personas',
      ],
    ),
    paragraph(
      'Estos resultados no coinciden. Dicho con justicia: la punción **puede hacer más débil el dolor de cabeza por algunas semanas**, sobre todo como parte de un plan más amplio. No podemos prometerlo, y no es una cura.',
    ),
    heading('Lo que está mejor demostrado'),
    paragraph(
      'El ejercicio. En un estudio con 200 personas cuyo dolor de cabeza venía del cuello, seis semanas de ejercicio suave significaron menos dolores, y más débiles, un año después; el tratamiento con las manos logró lo mismo {jull-2002}. Una revisión grande aconseja el mismo tipo de ejercicio para el dolor de cabeza tensional {varatharajan-2016}. Le mostramos cómo en [ejercicio después de la punción](/es/articles/ejercicio-despues-de-la-puncion).',
    ),
    heading('Busque ayuda de inmediato'),
    paragraph('Llame al 911, sienta lo que sienta en el cuello, si'),
    list(
      'el dolor de cabeza llega como un golpe, con toda su fuerza de una vez, o es el peor de su vida {do-2019}',
      'está confundido o le cuesta despertarse, o le falla un brazo, una pierna, la cara, el habla o la vista {do-2019}',
      'tiene fiebre y el cuello rígido {do-2019} {meningitis}',
      'después de un golpe o una torcedura, o sin motivo, tiene un dolor de cuello o de cabeza distinto de todos los de antes: rara vez, se ha rasgado una arteria del cuello {jnnp-2006}',
      'después de una punción cerca del cuello, el hombro o el pecho le falta el aire, le duele el pecho o tiene tos seca, aunque hayan pasado dos días: rara vez, una aguja deja entrar aire junto al pulmón {mintken-2025} {sa-bn121}',
    ),
    paragraph(
      'Vea a un médico esta semana si el dolor de cabeza es nuevo después de los 50 años, si empeora cada vez más, si cambia al toser o al acostarse, si aparece en el embarazo o poco después, o si ha tenido cáncer o tiene las defensas bajas {do-2019}.',
    ),
    bookVisit(),
  ],
};
