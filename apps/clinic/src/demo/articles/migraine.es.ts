import { bookVisit, heading, list, musclePattern, paragraph, steps, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const migraineEs: ArticleWords = {
  slug: 'migrana-y-puncion-seca',
  title: 'Migraña y punción seca: lo que sabemos y lo que no',
  summary:
    'La migraña no es un problema del cuello. Aun así, el cuello duele muchas veces con ella. Dónde puede tener lugar la punción, qué débil es la evidencia y qué está mejor demostrado.',
  plateAlt:
    'Dibujo de una cabeza vista del lado izquierdo. Hay una zona sombreada en la sien y detrás del ojo; otra más clara baja por el lado del cuello.',
  plateCaption:
    'La migraña se siente muchas veces de un lado, en la sien y detrás del ojo. Tres de cada cuatro personas con migraña conocen también el dolor de cuello.',
  sketches: [
    paragraph(
      'Si usted tiene migraña, seguramente le han dicho que todo viene del cuello. No es así. La migraña es una enfermedad propia, del cerebro y sus nervios. Pero el cuello es muchas veces parte de la historia, y por eso nos preguntan si una aguja podría ayudar. La respuesta corta: quizás un poco, a algunas personas, y nadie lo ha demostrado bien.',
    ),
    heading('Cómo se muestra la migraña'),
    paragraph('Los médicos buscan ataques de 4 a 72 horas con al menos dos de estas señales {danish-headache-2021}:'),
    list(
      'dolor de un lado',
      'dolor que late',
      'dolor moderado o fuerte',
      'dolor que empeora al caminar o subir escaleras',
    ),
    paragraph(
      'Y con ellas náusea o vómito, o se aguantan mal la luz y el ruido juntos. Algunas personas ven antes líneas que brillan, sienten hormigueo o buscan las palabras, de 5 a 60 minutos (aura) {danish-headache-2021}. Ponerle el nombre le toca solo a un médico.',
    ),
    heading('¿Por qué duele también el cuello?'),
    paragraph(
      'En un estudio con 797 personas, a 76 de cada 100 con migraña les había dolido el cuello en el último año; sin dolor de cabeza, a 57 de cada 100 {ashina-2015}. Se puede leer de dos maneras, y las dos pueden ser ciertas.',
    ),
    list(
      '**La migraña hace doler el cuello.** Los nervios del cuello y los de la membrana que cubre el cerebro llegan a las mismas células, y el dolor se puede sentir en el lugar equivocado {bartsch-2003}. En un estudio de hace años, a un tercio de las personas les dolía el cuello antes del ataque, y a un tercio después {neck-and-attack-2015}. En un artículo, investigadores del dolor de cabeza advierten que así a muchas personas se les trata para nada un cuello sano {cephalalgia-2008}.',
      '**El cuello se suma a la migraña.** Los puntos sensibles del músculo que traen de vuelta el dolor de cabeza (puntos gatillo activos) son comunes en personas con migraña. Apretarlos puede incluso provocar un ataque {do-2018}. No está claro si con el tiempo empeoran la migraña {do-2018}.',
    ),
    musclePattern(
      'sternocleidomastoid-sternal',
      'left',
      'El músculo inclinado de la parte de adelante del cuello, lado izquierdo (esternocleidomastoideo). Su dolor se puede sentir alrededor del ojo y en la sien. Es el músculo que se trató en el primer estudio de abajo.',
    ),
    heading('Qué dicen los estudios'),
    table(
      ['Fuente', 'Lo que se encontró', 'Qué tan seguro'],
      [
        'Un estudio, 40 personas {rezaeian-2020}',
        'Tres punciones del músculo inclinado del cuello: un mes después, dolores menos frecuentes, más débiles y más cortos que sin ellas',
        'Muy poco: pequeño, corto; no se describe una punción simulada',
      ],
      [
        'Revisión de 8 estudios sobre dolor de cabeza {vazquez-2022}',
        'Más o menos igual que otros tratamientos; solo uno de los estudios era solo sobre migraña',
        'Poco',
      ],
      [
        'Revisión de 11 estudios sobre dolor de cabeza {pourahmadi-2021}',
        'Ninguna ventaja clara en el dolor sobre otros tratamientos donde se pudieron juntar los estudios, que fue en el dolor tensional',
        'Muy poco; 4 estudios eran buenos',
      ],
      [
        'Revisión sobre puntos gatillo y migraña {do-2018}',
        'Todos los estudios salieron bien, pero hay que repetirlos frente a un tratamiento simulado',
        'Abierto',
      ],
    ),
    paragraph(
      'Que falte la punción simulada importa más en la migraña que en casi cualquier otra cosa. Los ataques van y vienen solos, y la sola esperanza puede hacer que por un tiempo sean menos. Entonces: la punción **puede ayudar por algunas semanas**. No se ha demostrado que evite la migraña de manera duradera, y no reemplaza su medicina.',
    ),
    heading('Si quiere probarla con nosotros'),
    steps(
      'Vea primero a su médico, para que el diagnóstico sea seguro. Siga tomando lo que le recetaron.',
      'Lleve un diario por cuatro semanas: días con dolor de cabeza, días con medicina.',
      'Le examinamos el cuello. Si se mueve bien y ningún músculo trae de vuelta su dolor, le aconsejamos no hacer la punción.',
      'Si hay algo que tratar, acordamos unas pocas visitas, con ejercicio desde el principio.',
      'Después leemos el diario juntos. Si el número de días no cambió, paramos.',
    ),
    paragraph(
      'Díganos si siente que viene un ataque, y pasamos la visita a otro día. Es posible un dolor de cabeza justo después de la punción; unos terapeutas en Irlanda contaron uno en unos 700 tratamientos {brady-2014}. Una encuesta sobre acupuntura, que no es exactamente lo mismo, menciona también una migraña que empeoró {white-2001}.',
    ),
    heading('Cuente sus días de medicina'),
    paragraph(
      'La medicina para los ataques puede causar dolor de cabeza cuando se toma demasiado. El límite está en 10 días al mes para los triptanes y en 15 para las medicinas sencillas para el dolor, por más de tres meses {ichd-3}. Si está cerca, hable con su médico. No la deje de golpe por su cuenta.',
    ),
    heading('Lo que está mejor demostrado'),
    paragraph(
      'Su médico tiene medicinas para los ataques y para prevenirlos; pregunte por ellas si hace tiempo que no lo hace. De lo que usted puede hacer, lo más estudiado es moverse. Seis estudios de caminar rápido, andar en bicicleta o correr encontraron un poco más de medio día de migraña menos al mes {lemmens-2019}. Es poco, pero de calidad moderada, y eso es más de lo que puede mostrar la punción. Le ayudamos a empezar con calma: vea [ejercicio después de la punción](/es/articles/ejercicio-despues-de-la-puncion).',
    ),
    heading('Busque ayuda de inmediato'),
    paragraph('Llame al 911, aunque tenga migraña desde hace años, si'),
    list(
      'el dolor de cabeza llega como un golpe, o es el peor que ha tenido {do-2019}',
      'está débil o adormecido de un lado, no puede hablar, ver o pensar con claridad, y no es su aura de siempre, o no se le pasa en una hora {do-2019} {danish-headache-2021}',
      'además tiene fiebre, está confundido o le cuesta despertarse, o empezó después de un golpe en la cabeza {do-2019}',
      'el cuello le duele como nunca antes: rara vez, se ha rasgado una arteria {jnnp-2006}',
      'después de una punción cerca del cuello o el hombro le falta el aire, le duele el pecho o tiene tos seca, aunque hayan pasado dos días {mintken-2025}',
    ),
    paragraph(
      'Vea pronto a su médico si sus dolores de cabeza cambian de forma, si aparecen por primera vez después de los 50 años, si aparecen en el embarazo o si empeoran de semana en semana {do-2019}.',
    ),
    bookVisit(),
  ],
};
