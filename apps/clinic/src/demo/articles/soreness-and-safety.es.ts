import { bookVisit, heading, list, paragraph, table } from './blocks.ts';
import type { ArticleWords } from './demo-article.ts';

export const sorenessAndSafetyEs: ArticleWords = {
  slug: 'que-esperar-dolor-y-seguridad',
  title: 'Qué esperar: dolor muscular, riesgos pequeños y riesgos raros',
  summary:
    'Cómo es una visita, cuánto le puede doler y por cuánto tiempo, qué pasa con qué frecuencia, y las pocas señales por las que debe llamar al 911.',
  plateAlt:
    'Dibujo de una sala de tratamiento tranquila: una camilla acolchada con una toalla enrollada, un banco, una ventana con luz de día y una bandeja pequeña sobre una mesita.',
  plateCaption:
    'En la sala no hay nada que temer: una camilla, luz de día y una bandeja con agujas que se usan una sola vez.',
  sketches: [
    paragraph(
      'A nadie le hacen ilusión las agujas. Ayuda saber de antemano qué es normal, qué no lo es y a quién llamar. Lo escribí como lo cuento en la primera visita, con los números.',
    ),
    heading('Antes de venir'),
    list(
      'Coma algo y beba como siempre. Es más fácil desmayarse con el estómago vacío y cansancio.',
      'Póngase ropa que deje libres el cuello y los hombros.',
      'Traiga la lista de sus medicinas.',
      'Díganos qué ha cambiado desde la última vez: una medicina nueva, fiebre, un embarazo, un aparato en el cuerpo.',
    ),
    heading('Durante la visita'),
    paragraph(
      'Siempre que se pueda, la punción se hace acostado. Puede sentir un golpecito en la piel y después un dolor sordo o un salto del músculo. Algunas personas sienten muy poco. Si siente algo punzante, caliente o eléctrico, dígalo enseguida; sacamos la aguja. Usted puede parar todo con una palabra.',
    ),
    paragraph(
      'Cada aguja sale de un paquete cerrado y se usa una sola vez. Contamos las agujas que entran y las que salen, y usted no se va hasta que los dos números coinciden. La razón es sencilla: en una encuesta de 31,822 visitas de acupuntura, cinco agujas se habían perdido u olvidado {white-2001}.',
    ),
    heading('Después: dolor como de haber trabajado duro'),
    paragraph(
      'Cuente con que el músculo le va a doler. En los estudios le pasa a casi todo el mundo, y dura en promedio menos de tres días {diciolla-2021}. En un estudio bajó sobre todo entre 6 y 12 horas después de la punción. Cuanto más había dolido la punción misma, más dolor quedaba {diciolla-2021}.',
    ),
    paragraph(
      '¿Qué ayuda? Se ha probado poco. El movimiento suave está bien; no hizo ni mejor ni peor {diciolla-2021}. En una revisión de ocho estudios pequeños, apretar el músculo con la mano y el ejercicio suave ayudaron en algunos, y las cintas no {soreness-review}. Una corriente suave después de la punción alivió la molestia en otro estudio {leon-2016}. El calor es agradable, aunque no está probado. Deje el entrenamiento muy duro de ese músculo para el día siguiente.',
    ),
    heading('¿Con qué frecuencia pasa algo?'),
    table(
      ['Qué', 'Irlanda: 7,629 tratamientos {brady-2014}', 'EE. UU.: unos 20,500 tratamientos {boyce-2020}'],
      ['Algo pequeño', '19 de cada 100', '37 de cada 100'],
      ['Un moretón', '8 de cada 100', '8 de cada 100'],
      ['Una gota de sangre', '5 de cada 100', '16 de cada 100'],
      ['Dolor durante la punción', '3 de cada 100', '6 de cada 100'],
      ['Algo grave', 'Nada; por lo tanto, a lo sumo 4 de cada 10,000', '20 en total: 1 de cada 1,024'],
    ),
    paragraph(
      'Lea estos números con una duda. Los terapeutas contaron lo suyo, y a uno se le escapa lo que sale mal en sus propias manos. Cuando se preguntó directamente a 6,348 pacientes de acupuntura, 107 de cada 1,000 contaron algo en tres meses, y tres personas algo grave {macpherson-2004}.',
    ),
    heading('Raro, y grave'),
    paragraph(
      '**El pulmón.** Entre el cuello, el hombro y las costillas, una aguja puede dejar entrar aire junto al pulmón (neumotórax). En 2025 unos terapeutas describieron el caso de una mujer joven que sintió un dolor muy punzante, fuera de lo común, durante una punción entre los omóplatos. En dos días le fue faltando el aire, con dolor en el pecho y tos seca. Tuvo que ir al hospital, y se recuperó {mintken-2025}. La aguja era corta.',
    ),
    paragraph(
      'Entre el cuello y el hombro, el pulmón está en promedio a unos 33 mm, y una aguja de 31 mm ha llegado hasta él {sa-bn121}. En un estudio con 15 cuerpos, una aguja de 30 mm nunca llegó, y una de 60 mm llegó en seis {kearns-2022}. O sea que no hay un largo que sea siempre seguro. Ahí levantamos el músculo y lo separamos del pecho, o dejamos la aguja en su paquete. Un aviso de seguridad aconseja no hacer punción en los dos lados del pecho en una misma visita {sa-bn121}.',
    ),
    paragraph(
      '**Desmayarse** es más raro de lo que se teme: seis veces en aquellas 31,822 visitas de acupuntura {white-2001}. También se han descrito **infecciones, daños a un nervio y agujas rotas**. Son tan raros que nadie puede darle un número honesto.',
    ),
    heading('Cuándo esperar, y cuándo no hacerla'),
    list(
      'Fiebre, infección o piel lastimada en el lugar: hoy no {who-1999}.',
      'Una medicina que hace la sangre menos espesa (anticoagulante): muchas veces se puede. Empezamos con suavidad y evitamos los músculos profundos que no se pueden apretar {munoz-2022}. No deje su medicina por nosotros.',
      'Embarazo: díganoslo; las guías piden cautela, y los estudios no incluyen a embarazadas {who-1999} {chys-registry}.',
      'Un tumor cerca del lugar: ahí no {who-1999}.',
      'Un marcapasos u otro aparato que vigila el corazón: sin corriente por las agujas {bmas-2023}.',
      'Usted no quiere: entonces no la hacemos.',
    ),
    heading('Llame al 911 de inmediato si'),
    paragraph(
      'después de una punción cerca del cuello, el hombro, el pecho o la parte alta de la espalda, en las horas o los días siguientes,',
    ),
    list(
      'le falta el aire {sa-bn121}',
      'tiene un dolor nuevo en el pecho o el hombro, o le duele más al tomar aire {sa-bn121}',
      'tiene una tos seca nueva {mintken-2025}',
    ),
    paragraph(
      'Diga: “Me hicieron punción seca”. No espere a que le devolvamos la llamada. No viaje en avión ni bucee hasta que un médico le diga que puede.',
    ),
    paragraph('Y, sea cual sea el lugar de la punción, si'),
    list(
      'se desmaya o le cuesta mantenerse despierto',
      'tiene de pronto un dolor de cabeza muy fuerte {do-2019}',
      'pierde fuerza en un brazo o una pierna, se le cae un lado de la cara o no puede hablar {do-2019}',
      'sangra y no para aunque apriete',
    ),
    heading('Llámenos el mismo día si'),
    list(
      'todavía le duele después de tres días',
      'un moretón sigue creciendo, o un punto se hincha y se pone duro',
      'siente adormecimiento u hormigueo, o un músculo está débil',
      'un punto se pone rojo, caliente o hinchado, o tiene fiebre',
    ),
    paragraph(
      'Preferimos que nos llame una vez de más. Cómo moverse en los primeros días está en [ejercicio después de la punción](/es/articles/ejercicio-despues-de-la-puncion).',
    ),
    bookVisit(),
  ],
};
