/**
 * Every named region of the body, with the words a patient would use.
 * The id is stored and never changes; the label may be improved at any time.
 */
export const REGION_LABELS = {
  // Head
  forehead: 'Forehead',
  eyebrow: 'Eyebrow',
  eye: 'Eye',
  temple: 'Temple',
  vertex: 'Top of the head',
  occiput: 'Back of the head',
  'behind-ear': 'Behind the ear',
  ear: 'Ear',
  cheek: 'Cheek',
  'jaw-angle': 'Angle of the jaw',
  tmj: 'Jaw joint, in front of the ear',
  chin: 'Chin',
  'upper-teeth': 'Upper teeth',
  'lower-teeth': 'Lower teeth',
  nose: 'Nose',
  throat: 'Throat',
  // Neck
  'neck-anterior': 'Front of the neck',
  'neck-lateral': 'Side of the neck',
  'neck-posterior': 'Back of the neck',
  'neck-base': 'Base of the neck',
  // Shoulder and back
  'shoulder-top': 'Top of the shoulder',
  'shoulder-anterior': 'Front of the shoulder',
  'shoulder-lateral': 'Outer shoulder',
  'shoulder-posterior': 'Back of the shoulder',
  'scapula-medial-border': 'Inner edge of the shoulder blade',
  scapula: 'Shoulder blade',
  interscapular: 'Between the shoulder blades',
  'upper-back': 'Upper back',
  'mid-back': 'Middle of the back',
  'lower-back': 'Lower back',
  sacrum: 'Sacrum (base of the spine)',
  sacroiliac: 'Sacroiliac joint (dimple of the back)',
  // Chest and belly
  'chest-upper': 'Upper chest, below the collarbone',
  chest: 'Chest',
  breast: 'Breast',
  sternum: 'Breastbone',
  axilla: 'Armpit',
  'ribs-lateral': 'Side of the ribs',
  'abdomen-upper': 'Upper belly',
  'abdomen-lower': 'Lower belly',
  groin: 'Groin',
  // Arm
  'upper-arm-anterior': 'Front of the upper arm',
  'upper-arm-lateral': 'Outer side of the upper arm',
  'upper-arm-posterior': 'Back of the upper arm',
  'upper-arm-medial': 'Inner side of the upper arm',
  'elbow-lateral': 'Outer elbow',
  'elbow-medial': 'Inner elbow',
  'elbow-posterior': 'Point of the elbow',
  'elbow-anterior': 'Crease of the elbow',
  'forearm-radial': 'Thumb side of the forearm',
  'forearm-ulnar': 'Little-finger side of the forearm',
  'forearm-volar': 'Palm side of the forearm',
  'forearm-dorsal': 'Back of the forearm',
  'wrist-dorsal': 'Back of the wrist',
  'wrist-volar': 'Palm side of the wrist',
  'hand-dorsal': 'Back of the hand',
  palm: 'Palm',
  thumb: 'Thumb',
  'index-finger': 'Index finger',
  'middle-finger': 'Middle finger',
  'ring-finger': 'Ring finger',
  'little-finger': 'Little finger',
  'thumb-web': 'Web of the thumb',
  // Hip and thigh
  'buttock-upper': 'Upper buttock',
  buttock: 'Buttock',
  'buttock-lower': 'Lower buttock',
  'hip-lateral': 'Side of the hip',
  'hip-anterior': 'Front of the hip',
  coccyx: 'Tailbone',
  perineum: 'Between the legs (perineum)',
  'thigh-anterior': 'Front of the thigh',
  'thigh-lateral': 'Outer thigh',
  'thigh-posterior': 'Back of the thigh',
  'thigh-medial': 'Inner thigh',
  // Leg and foot
  'knee-anterior': 'Front of the knee',
  'knee-lateral': 'Outer knee',
  'knee-medial': 'Inner knee',
  'knee-posterior': 'Back of the knee',
  'shin-anterior': 'Shin',
  'shin-lateral': 'Outer shin',
  calf: 'Calf',
  'calf-medial': 'Inner calf',
  'ankle-anterior': 'Front of the ankle',
  'ankle-lateral': 'Outer ankle',
  'ankle-medial': 'Inner ankle',
  achilles: 'Achilles tendon',
  heel: 'Heel',
  arch: 'Arch of the foot',
  'forefoot-plantar': 'Ball of the foot',
  'foot-dorsal': 'Top of the foot',
  'big-toe': 'Big toe',
  'lesser-toes': 'Smaller toes',
} as const satisfies Record<string, string>;

/** Id of a region, such as `neck-lateral`; the side is told apart. */
export type RegionId = keyof typeof REGION_LABELS;

/** Whether a text is the id of a region of the chart. */
export function isRegionId(id: string): id is RegionId {
  return Object.hasOwn(REGION_LABELS, id);
}

/** Every region, head to foot. */
export const REGION_IDS: readonly RegionId[] = Object.keys(REGION_LABELS).filter(isRegionId);
