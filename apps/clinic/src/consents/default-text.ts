/**
 * The texts that a new practice is offered, in our own words, as an owner would type them, in English and in Spanish (with
 * "usted", in the words of the aftercare sheet). They are drafts until an owner publishes them: no law office has read
 * either, and nobody whose work is translating medicine the Spanish one. Figures: Brady and others 2014 (7,629 treatments reported by 39 physical
 * therapists in Ireland), Boyce and others 2020 (about 20,460 treatments reported by 420 in the United States), each with its
 * denominator. That points away from the complaint and points of the ear are not used is asked for by an older text of
 * Colorado's rule, and by other states; whether the present one asks for it was not confirmed.
 */
export const DEFAULT_TITLE = 'Consent to dry needling';

export const DEFAULT_TEXT = `# What it is
A thin, solid needle is put through the skin into a muscle, often into a sore spot in it. Nothing is injected. The needle may be moved up and down or left in place for some minutes, and a small electric current may run between two needles. You may feel the muscle twitch or ache; that is common.

Your physical therapist chooses the muscles after examining you. Dry needling is not acupuncture: acupuncture points far from your complaint, and points of the ear, are not used.

# How it may help
It may ease pain and make moving easier for some weeks, as part of a program with exercise. How sure is that? Low to middling: studies find it better than no treatment more clearly than better than other active care, and in some good studies it added nothing. Nobody can promise that it helps you.

# What often happens
- Soreness of the muscle, usually for one or two days, sometimes three.
- In Ireland, 39 physical therapists reported on 7,629 treatments. In about 19 of 100 treatments there was something unwanted and mild: a bruise in about 8 of 100, a little bleeding in 5, pain during it in 3 and after it in 2, more of the old pain for a while in 1. Drowsiness, headache or feeling sick came in fewer than 1 of 100.
- In the United States, 420 physical therapists reported on about 20,460 treatments: something minor in about 37 of 100, bleeding in 16, a bruise in 8, pain during it in 6.

# What is rare and serious
- A needle at the chest, the upper back, the base of the neck or the shoulder can reach the lung, so that air gets around it (a collapsed lung). That can need hospital.
- A needle can hurt a nerve, a blood vessel or another organ, bring an infection, or break. People also faint.
- In the American reports 20 of about 20,460 treatments had a major unwanted event: about 1 in 1,024 treatments. In the Irish reports there was none in 7,629; that fits a risk of up to 4 in 10,000.
- In these studies therapists reported on their own treatments. Asked themselves, patients tend to report more.

# Please tell us before each treatment
- if you are or may be pregnant
- if you take a blood thinner or bleed easily
- if you have a pacemaker, another implant, a new joint, or had surgery lately
- if you have an infection, a fever, diabetes, cancer, a weak immune system or an illness of the lungs
- if you are allergic to metals, afraid of needles, have fainted before, or have not eaten today

# Other ways
You can be treated without needles: with exercise, treatment by hand, heat, advice on load and rest, or with medicine from your doctor. You can also wait. Ask what each can do for you.

# Your therapist
Your therapist is {therapist}. {training}

# Afterwards
Call us for soreness beyond three days, a bruise that spreads, numbness, weakness, fever or redness. Short of breath, pain in the chest or a new cough, even days later; a sudden very strong headache; weakness; or loss of control of bladder or bowel: call the emergency number (911 in the USA) at once.

# Your choice
Needling is done only where it was explained to you and you agree. You may say stop at any moment. You may withdraw this consent at any time, without a reason, and are treated as well as before. Ask whatever you want to know before you sign. You get a copy.`;

export const DEFAULT_TITLE_ES = 'Consentimiento para la punción seca';

/** Says what `DEFAULT_TEXT` says, part by part. */
export const DEFAULT_TEXT_ES = `# Qué es
Se pasa una aguja fina y maciza a través de la piel hasta un músculo, a menudo hasta un punto dolorido del músculo. No se inyecta nada. La aguja se puede mover hacia dentro y hacia fuera, o dejarse puesta unos minutos, y entre dos agujas puede pasar una pequeña corriente eléctrica. Puede sentir que el músculo salta o duele; eso es frecuente.

Su fisioterapeuta elige los músculos después de examinarle. La punción seca no es acupuntura: no se usan puntos de acupuntura lejos de su molestia ni puntos de la oreja.

# En qué puede ayudar
Puede aliviar el dolor y hacer más fácil el movimiento durante algunas semanas, como parte de un programa con ejercicio. ¿Qué tan seguro es? De poco a medianamente: los estudios muestran con más claridad que es mejor que no tratar que no que sea mejor que otro tratamiento activo, y en algunos estudios buenos no añadió nada. Nadie puede prometerle que le ayude.

# Qué pasa a menudo
- Dolor en el músculo, por lo general uno o dos días, a veces tres.
- En Irlanda, 39 fisioterapeutas informaron sobre 7,629 tratamientos. En unos 19 de cada 100 hubo algo no deseado y leve: un moretón en unos 8 de cada 100, un poco de sangre en 5, dolor durante el tratamiento en 3 y después en 2, más del dolor de antes por un tiempo en 1. Sueño, dolor de cabeza o náuseas hubo en menos de 1 de cada 100.
- En los Estados Unidos, 420 fisioterapeutas informaron sobre unos 20,460 tratamientos: algo leve en unos 37 de cada 100, sangre en 16, un moretón en 8, dolor durante el tratamiento en 6.

# Qué es raro y grave
- Una aguja en el pecho, la parte alta de la espalda, la base del cuello o el hombro puede llegar al pulmón, de modo que entre aire a su alrededor (pulmón colapsado). Eso puede necesitar hospital.
- Una aguja puede herir un nervio, un vaso sanguíneo u otro órgano, causar una infección o romperse. También hay personas que se desmayan.
- En los informes de los Estados Unidos, 20 de unos 20,460 tratamientos tuvieron un daño grave: más o menos 1 de cada 1,024 tratamientos. En los de Irlanda no hubo ninguno en 7,629; eso cabe con un riesgo de hasta 4 de cada 10,000.
- En estos estudios, los fisioterapeutas informaron sobre sus propios tratamientos. Cuando se les pregunta a ellos mismos, los pacientes suelen contar más.

# Díganos antes de cada tratamiento
- si está o puede estar embarazada
- si toma una medicina que hace más líquida la sangre, o sangra con facilidad
- si tiene un marcapasos, otro implante o una articulación nueva, o le operaron hace poco
- si tiene una infección, fiebre, diabetes, cáncer, defensas bajas o una enfermedad de los pulmones
- si tiene alergia a los metales, miedo a las agujas, se ha desmayado antes o no ha comido hoy

# Otras posibilidades
Se le puede tratar sin agujas, de otras maneras, como alternativa: con ejercicio, tratamiento con las manos, calor, consejos sobre carga y descanso, o con medicinas de su médico. También puede esperar. Pregunte qué puede hacer por usted cada una.

# Su terapeuta
Su terapeuta es {therapist}. {training}

# Después
Llámenos si el dolor dura más de tres días, si un moretón crece, o si tiene adormecimiento, debilidad, fiebre o enrojecimiento. Si le falta el aire, le duele el pecho o empieza a toser, aunque sea días después; si tiene de repente un dolor de cabeza muy fuerte; debilidad; o no puede controlar la vejiga o el intestino: llame enseguida al número de emergencias (911 en los Estados Unidos).

# Usted decide
La punción se hace solo donde se le explicó y usted está de acuerdo. Puede decir alto en cualquier momento. Puede retirar este consentimiento cuando quiera, sin dar razones, y se le tratará igual de bien que antes. Pregunte todo lo que quiera saber antes de firmar. Recibe una copia.`;

/** Title and text that an owner is offered in a language; undefined where we have none. @param language its tag */
export function defaultText(language: string): { readonly title: string; readonly typed: string } | undefined {
  if (language === 'en') return { title: DEFAULT_TITLE, typed: DEFAULT_TEXT };
  if (language === 'es') return { title: DEFAULT_TITLE_ES, typed: DEFAULT_TEXT_ES };
  return undefined;
}
