import { bookVisit, heading, list, paragraph, quote, steps, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const exerciseAfterNeedlingEs: ArticleWords = {
  slug: 'ejercicio-despues-de-la-puncion',
  title: 'Ejercicio después de la punción: cómo conservar lo ganado',
  summary:
    'La aguja puede abrir una puerta por unos días. Moverse la mantiene abierta. Qué hacer el primer día y las primeras semanas, y cuándo parar.',
  plateAlt:
    'Dibujo de una persona de pie, vista de lado, que jala una banda elástica hacia las costillas con los codos doblados. Unas flechas finas muestran hacia dónde se jala.',
  plateCaption:
    'Remo con banda: codos atrás, hombros abajo, cuello largo. Uno de los ejercicios con los que empezamos.',
  sketches: [
    paragraph(
      'Después de la punción muchas personas giran la cabeza y dicen: “Ah, ahora llega más lejos”. Ese momento es agradable, y es corto. Lo que usted haga en los días siguientes decide cuánto queda. Por eso no se va de aquí sin dos o tres ejercicios.',
    ),
    heading('Por qué insistimos'),
    paragraph(
      'Para el dolor de cuello que dura mucho, el ejercicio tiene los mejores resultados de todos los tratamientos en los que usted participa. Entrenar el cuello y los hombros ayuda de manera moderada a corto plazo, y aun eso se apoya en estudios de calidad mediana {sterling-2019}. En el dolor de cabeza que viene del cuello, seis semanas de ejercicio suave todavía se notaban un año después {jull-2002}. La punción no puede mostrar nada parecido.',
    ),
    paragraph(
      '¿Es mejor el ejercicio con punción que el ejercicio solo? No esté tan seguro. En un estudio pequeño, 31 personas entrenaron dos semanas, la mitad además con una punción. Los dos grupos mejoraron, y no hubo diferencia entre ellos {almushahhim-2022}. En uno más grande, las agujas de verdad no agregaron nada en un año al tratamiento con las manos y el ejercicio {gattie-2021}. Así que, si tiene que elegir entre la aguja y el ejercicio, elija el ejercicio.',
    ),
    heading('El primer día'),
    paragraph(
      'Le va a doler, sobre todo en las primeras horas. En un estudio, a 69 personas les hicieron punción en la pantorrilla y después hicieron uno de tres tipos de ejercicio, o ninguno. La molestia bajó en todos los grupos, más claramente entre 6 y 12 horas, y a ningún grupo le fue mejor ni peor que a los otros {diciolla-2021}. Entonces:',
    ),
    list(
      'Camine. Gire la cabeza y los hombros, despacio y a menudo, hasta donde sea cómodo.',
      'Haga sus cosas de todos los días, pero cambie de posición más o menos cada media hora.',
      'Deje el entrenamiento pesado del músculo tratado para el día siguiente.',
    ),
    heading('Las primeras semanas'),
    paragraph(
      'Los **tipos** de ejercicio de abajo vienen de estudios. Las **cantidades** son con las que empiezan nuestros terapeutas; ningún estudio ha mostrado que sean las mejores. Las suyas se fijan con usted.',
    ),
    table(
      ['Ejercicio', 'Cómo', 'Para empezar'],
      [
        'Decir que sí, boca arriba (para los músculos profundos de adelante del cuello) {ccft-2021} {varatharajan-2016}',
        'Meta un poco el mentón, como para un sí pequeño. Los músculos grandes de adelante quedan flojos.',
        'Sostener 10 segundos, descansar 10 segundos, hasta 10 veces; todos los días',
      ],
      [
        'Girar e inclinar',
        'Despacio a cada lado, hasta donde estira pero no duele.',
        '10 veces a cada lado; dos veces al día',
      ],
      [
        'Remo con banda (para los omóplatos) {varatharajan-2016} {sterling-2019}',
        'Codos atrás, hombros abajo, cuello largo. Regrese despacio.',
        '2 veces 10; un día sí y otro no',
      ],
      [
        'Empujar en cuatro direcciones (para el cuello) {sterling-2019}',
        'La mano en la frente, atrás de la cabeza y a cada lado. Empuje con suavidad; la cabeza no se mueve.',
        '5 segundos, 5 veces cada una; todos los días',
      ],
      [
        'Caminar rápido o bicicleta {lemmens-2019}',
        'Que todavía pueda hablar, pero no cantar.',
        '20 minutos; tres veces por semana',
      ],
    ),
    paragraph(
      'Si uno le resulta demasiado fácil durante una semana, agregue un poco: dos más, o una banda más fuerte. La fuerza toma su tiempo. En un estudio con personas que tenían dolor de cabeza tensional casi a diario, fueron doce semanas de entrenamiento las que hicieron los dolores más cortos y más débiles {martin-vera-2023}.',
    ),
    heading('¿Cuánto dolor está bien?'),
    quote(
      'Hasta 3 en una escala de 0 a 10 mientras lo hace, y a la mañana siguiente otra vez como antes. Es nuestra regla práctica. Si es más: haga la mitad, no lo deje.',
    ),
    heading('Dolor de cabeza y migraña'),
    paragraph(
      'Con dolor de cabeza tensional y con el que viene del cuello, lo que aconseja una revisión grande es ejercicio suave de resistencia para el cuello y los omóplatos {varatharajan-2016}. Largo y suave es mejor que corto y duro. Con migraña, empiece en un día sin ataque y con suavidad; caminar, andar en bicicleta o correr quitó más o menos medio día de migraña al mes en seis estudios {lemmens-2019}. Hay más en [nuestro artículo sobre la migraña](/es/articles/migrana-y-puncion-seca).',
    ),
    heading('Un plan que aguanta hasta el martes'),
    steps(
      'Elija dos ejercicios, no seis.',
      'Únalos a algo que hace de todos modos: el café, el autobús, cepillarse los dientes.',
      'Anote lo que hizo. Basta una cruz en el calendario.',
      '¿Faltó tres días? Empiece otra vez con la mitad. No se perdió nada.',
      'Traiga el calendario. Nos dice más que la memoria, y cambiamos el plan con usted.',
    ),
    heading('Pare y busque ayuda'),
    paragraph('Llame al 911 si durante el ejercicio o después tiene'),
    list(
      'dolor o presión en el pecho, la mandíbula, la espalda o el brazo, o está a punto de desmayarse o le falta el aire {vdh-heart}',
      'un dolor de cabeza como un golpe, o debilidad, adormecimiento, problemas para hablar o ver {do-2019}',
      'en los días después de una punción cerca del cuello, el hombro o el pecho: falta de aire, dolor en el pecho o tos seca {mintken-2025}',
    ),
    paragraph(
      'Cuéntele a su médico si el dolor de cabeza aparece cada vez que hace un esfuerzo, tose o estornuda {do-2019}. Llámenos si un brazo se pone débil o se adormece, o si le sigue doliendo tres días después de la punción. A qué más prestar atención está en [qué esperar](/es/articles/que-esperar-dolor-y-seguridad).',
    ),
    bookVisit(),
  ],
};
