import { type MuscleId, muscle } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { AftercareLanguage } from './types.ts';

/**
 * Where a muscle lies, in Spanish and for somebody who never learned anatomy. English has the atlas's own plain words.
 * Translated by us, for a Spanish-speaking clinician to read over.
 */
const SPANISH_PLACES: readonly { readonly place: string; readonly muscles: readonly MuscleId[] }[] = [
  { place: 'la frente', muscles: ['frontalis'] },
  { place: 'la parte de atrás de la cabeza', muscles: ['occipitalis'] },
  { place: 'el contorno del ojo', muscles: ['orbicularis-oculi'] },
  { place: 'la mejilla', muscles: ['zygomaticus-major', 'buccinator'] },
  { place: 'la sien', muscles: ['temporalis'] },
  {
    place: 'la mandíbula',
    muscles: ['masseter-superficial', 'masseter-deep', 'medial-pterygoid', 'lateral-pterygoid', 'digastric'],
  },
  { place: 'la parte de adelante del cuello', muscles: ['platysma', 'longus-colli', 'omohyoid'] },
  {
    place: 'el lado del cuello',
    muscles: ['sternocleidomastoid-sternal', 'sternocleidomastoid-clavicular', 'scalenes'],
  },
  { place: 'la unión de la cabeza y el cuello, por atrás', muscles: ['suboccipitals'] },
  {
    place: 'la parte de atrás del cuello',
    muscles: [
      'splenius-capitis',
      'splenius-cervicis',
      'semispinalis-capitis',
      'semispinalis-cervicis',
      'longissimus-capitis',
      'cervical-multifidus',
    ],
  },
  { place: 'la parte alta del hombro, junto al cuello', muscles: ['upper-trapezius', 'levator-scapulae'] },
  { place: 'la zona entre la columna y el omóplato', muscles: ['middle-trapezius', 'lower-trapezius', 'rhomboids'] },
  {
    place: 'el omóplato',
    muscles: [
      'supraspinatus',
      'infraspinatus',
      'teres-minor',
      'teres-major',
      'subscapularis',
      'serratus-posterior-superior',
    ],
  },
  { place: 'el hombro', muscles: ['deltoid-anterior', 'deltoid-middle', 'deltoid-posterior'] },
  { place: 'el costado de la espalda, hasta la axila', muscles: ['latissimus-dorsi'] },
  { place: 'el costado de las costillas', muscles: ['serratus-anterior', 'intercostals', 'diaphragm'] },
  {
    place: 'el pecho',
    muscles: ['pectoralis-major-clavicular', 'pectoralis-major-sternal', 'pectoralis-minor', 'subclavius', 'sternalis'],
  },
  { place: 'el brazo', muscles: ['coracobrachialis', 'biceps-brachii', 'brachialis', 'triceps-brachii'] },
  { place: 'el codo', muscles: ['anconeus', 'supinator'] },
  {
    place: 'el antebrazo',
    muscles: [
      'brachioradialis',
      'extensor-carpi-radialis-longus',
      'extensor-carpi-radialis-brevis',
      'extensor-carpi-ulnaris',
      'extensor-digitorum',
      'extensor-indicis',
      'pronator-teres',
      'palmaris-longus',
      'flexor-carpi-radialis',
      'flexor-carpi-ulnaris',
      'flexor-digitorum-superficialis',
      'flexor-digitorum-profundus',
      'flexor-pollicis-longus',
    ],
  },
  {
    place: 'la mano',
    muscles: [
      'adductor-pollicis',
      'opponens-pollicis',
      'first-dorsal-interosseous',
      'hand-interossei',
      'abductor-digiti-minimi-hand',
    ],
  },
  {
    place: 'la parte media de la espalda',
    muscles: [
      'iliocostalis-thoracis',
      'longissimus-thoracis',
      'thoracic-multifidus',
      'semispinalis-thoracis',
      'serratus-posterior-inferior',
    ],
  },
  {
    place: 'la parte baja de la espalda',
    muscles: ['iliocostalis-lumborum', 'lumbar-multifidus', 'quadratus-lumborum'],
  },
  {
    place: 'el vientre',
    muscles: ['rectus-abdominis', 'external-oblique', 'internal-oblique', 'transversus-abdominis'],
  },
  { place: 'la ingle', muscles: ['psoas-major', 'iliacus', 'pectineus'] },
  { place: 'el suelo de la pelvis', muscles: ['levator-ani', 'coccygeus', 'obturator-internus'] },
  { place: 'el glúteo', muscles: ['gluteus-maximus', 'piriformis', 'gemelli', 'quadratus-femoris'] },
  { place: 'el costado de la cadera', muscles: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'] },
  {
    place: 'la parte de adelante del muslo',
    muscles: ['sartorius', 'rectus-femoris', 'vastus-medialis', 'vastus-intermedius', 'vastus-lateralis'],
  },
  {
    place: 'la parte de adentro del muslo',
    muscles: ['adductor-longus', 'adductor-brevis', 'adductor-magnus', 'gracilis'],
  },
  { place: 'la parte de atrás del muslo', muscles: ['biceps-femoris', 'semitendinosus', 'semimembranosus'] },
  { place: 'la parte de atrás de la rodilla', muscles: ['popliteus', 'plantaris'] },
  {
    place: 'la pantorrilla',
    muscles: [
      'gastrocnemius-medial',
      'gastrocnemius-lateral',
      'soleus',
      'tibialis-posterior',
      'flexor-digitorum-longus',
      'flexor-hallucis-longus',
    ],
  },
  {
    place: 'la parte de adelante o de afuera de la pierna',
    muscles: [
      'tibialis-anterior',
      'fibularis-longus',
      'fibularis-brevis',
      'fibularis-tertius',
      'extensor-digitorum-longus',
      'extensor-hallucis-longus',
    ],
  },
  {
    place: 'el pie',
    muscles: [
      'extensor-digitorum-brevis',
      'extensor-hallucis-brevis',
      'abductor-hallucis',
      'abductor-digiti-minimi-foot',
      'flexor-digitorum-brevis',
      'quadratus-plantae',
      'adductor-hallucis',
      'flexor-hallucis-brevis',
      'foot-interossei',
    ],
  },
];

type Place = { readonly muscle: MuscleId; readonly side: Side };

/** A line for each place that was needled, in the order of needling; left and right of one place are one line. */
export function placesOf(sites: readonly Place[], language: AftercareLanguage): readonly string[] {
  const sides = new Map<string, Set<Side>>();
  for (const { muscle: id, side } of sites) {
    const place = placeName(id, language);
    sides.set(place, (sides.get(place) ?? new Set<Side>()).add(side));
  }
  return [...sides].map(([place, found]) => `${capital(place)}${sideWords(found, language)}`);
}

/** "Upper trapezius: the muscle from the side of your neck to the top of your shoulder", "la parte alta del hombro". */
function placeName(id: MuscleId, language: AftercareLanguage): string {
  const record = muscle(id);
  if (language === 'es') {
    return SPANISH_PLACES.find(({ muscles }) => muscles.includes(id))?.place ?? record?.latin ?? id;
  }
  return record ? firstSentence(record.inPlainWords.where) : id.replaceAll('-', ' ');
}

function sideWords(sides: ReadonlySet<Side>, language: AftercareLanguage): string {
  const [left, right] = [sides.has('left'), sides.has('right')];
  if (left && right) return language === 'en' ? ' (both sides)' : ' (los dos lados)';
  if (left) return language === 'en' ? ' (left)' : ' (lado izquierdo)';
  if (right) return language === 'en' ? ' (right)' : ' (lado derecho)';
  return '';
}

/** What it does, after the first sentence, is of no use here. */
function firstSentence(text: string): string {
  return text.split('. ')[0]?.replace(/\.$/, '') ?? text;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
