import type { PatternId } from '@filiform/atlas';

/** A pattern that is not a muscle, for somebody who never learned anatomy: reading age of twelve. */
export type PatternWords = { readonly name: string; readonly sentence: string };

const ROOT_PLACES = {
  c: { from: 'the neck', down: 'to the head, shoulder, arm or hand' },
  t: { from: 'the middle of the back', down: 'around the chest or belly like a band' },
  l: { from: 'the low back', down: 'to the groin or down the leg' },
  s: { from: 'the end of the spine', down: 'down the back of the leg to the foot' },
} as const;

/** Nerve roots by their letter and number; undefined for every other pattern. */
function rootWords(id: string): PatternWords | undefined {
  const [, letter, number] = /^dermatome-([clst])(\d+)$/.exec(id) ?? [];
  if (letter !== 'c' && letter !== 't' && letter !== 'l' && letter !== 's') return undefined;
  const { from, down } = ROOT_PLACES[letter];
  return {
    name: `A nerve root of ${from} (${letter.toUpperCase()}${number})`,
    sentence: `A nerve that leaves the spine at ${from} may be irritated. The pain may run ${down}, often with tingling or numbness.`,
  };
}

function facetWords(id: string): PatternWords | undefined {
  const [, place] = /^facet-(.+)$/.exec(id) ?? [];
  if (place === undefined) return undefined;
  const where = place === 'thoracic' ? 'the middle of the back' : place === 'lumbar' ? 'the low back' : 'the neck';
  const level = place.startsWith('c') ? ` (${place.toUpperCase()})` : '';
  return {
    name: `Small joints of ${where}${level}`,
    sentence: `The small joints at the back of the spine can ache, and the ache may spread some way from them. Bending back or turning may make it worse.`,
  };
}

/** Plain words only: general knowledge of what these names mean; their areas and sources are the atlas's. */
const WORDS: Readonly<Partial<Record<PatternId, PatternWords>>> = {
  'nerve-greater-occipital': nerve('at the back of the head', 'up over the back of the head, often in short stabs'),
  'nerve-suprascapular': nerve('behind the shoulder', 'deep in the back of the shoulder'),
  'nerve-axillary': nerve('at the shoulder', 'on the outside of the upper arm'),
  'nerve-musculocutaneous': nerve('of the upper arm', 'along the thumb side of the forearm'),
  'nerve-radial': nerve('at the back of the arm', 'along the back of the forearm to the thumb'),
  'nerve-posterior-interosseous': nerve('below the elbow', 'on the outer and back side of the forearm'),
  'nerve-median-carpal-tunnel': nerve(
    'at the wrist (carpal tunnel)',
    'in the thumb, index and middle finger, often at night',
  ),
  'nerve-median-forearm': nerve('in the forearm', 'in the front of the forearm and the palm'),
  'nerve-ulnar-elbow': nerve('at the inner elbow', 'in the ring and little finger'),
  'nerve-ulnar-wrist': nerve('at the wrist, on the side of the little finger', 'in the ring and little finger'),
  'nerve-lateral-femoral-cutaneous': nerve('at the front of the hip', 'on the outer thigh, often burning or numb'),
  'nerve-femoral': nerve('in the groin', 'on the front of the thigh and the inner shin'),
  'nerve-obturator': nerve('deep in the groin', 'on the inner thigh'),
  'nerve-sciatic': nerve('of the buttock and leg (sciatica)', 'from the buttock down the back of the leg'),
  'nerve-common-fibular': nerve('at the outer knee', 'on the outer shin and the top of the foot'),
  'nerve-tibial-tarsal-tunnel': nerve('at the inner ankle', 'in the heel and the sole'),
  'nerve-plantar-digital': nerve('between the toes', 'in the ball of the foot and two toes'),
  'joint-sacroiliac': joint('between spine and pelvis', 'in the buttock, below the belt, and sometimes down the thigh'),
  'joint-hip': joint('of the hip', 'in the groin, the buttock or the thigh, sometimes as far as the knee'),
  'joint-shoulder': joint('of the shoulder', 'at the shoulder and down the upper arm'),
  'joint-temporomandibular': joint('of the jaw', 'before the ear, in the cheek or at the temple, often when chewing'),
  'headache-tension-type': {
    name: 'Tension-type headache',
    sentence:
      'A dull, pressing headache on both sides, like a band. It is common, and tense muscles may be part of it.',
  },
  'headache-migraine': {
    name: 'Migraine',
    sentence:
      'A throbbing headache, often on one side, which may come with feeling sick and with trouble bearing light or noise.',
  },
  'headache-cervicogenic': {
    name: 'Headache that comes from the neck',
    sentence: 'A headache on one side that may begin in the neck and get worse when the neck moves.',
  },
  'headache-cluster': {
    name: 'Cluster headache',
    sentence:
      'Very strong pain round one eye that comes in attacks, often with a red or watering eye. A doctor should see it soon.',
  },
  'headache-medication-overuse': {
    name: 'Headache from taking painkillers often',
    sentence:
      'Who takes painkillers for headaches on many days of a month may get more headaches from them. A doctor can help to change that.',
  },
};

function nerve(place: string, felt: string): PatternWords {
  return {
    name: `A nerve ${place}`,
    sentence: `A nerve there may be pressed or irritated. It may hurt, tingle or feel numb ${felt}.`,
  };
}

function joint(place: string, felt: string): PatternWords {
  return { name: `The joint ${place}`, sentence: `Pain of this joint may be felt ${felt}.` };
}

/** A pattern in plain words; undefined for organs, whose red flag speaks for them. */
export function patternWords(id: PatternId): PatternWords | undefined {
  return WORDS[id] ?? rootWords(id) ?? facetWords(id);
}
