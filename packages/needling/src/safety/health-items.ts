import type { RegionId } from '@filiform/body';
import type { Basis } from '../sources.ts';
import type { Level } from './level.ts';

/** How much of a plan an item is about. */
export type Scope =
  /** The whole plan. */
  | { readonly kind: 'whole' }
  /** The sites that lie in regions which the answer names; where it names none, in `otherwise`, or else every site. */
  | { readonly kind: 'named-regions'; readonly otherwise?: readonly RegionId[] }
  /** The sites that lie in these regions. */
  | { readonly kind: 'regions'; readonly regions: readonly RegionId[] }
  /** The sites with a current through their needles. */
  | { readonly kind: 'stimulation' }
  /** The sites with a current that lie in these regions. */
  | { readonly kind: 'stimulation-in-regions'; readonly regions: readonly RegionId[] }
  /** The sites with a current that lie in regions which the answer names. */
  | { readonly kind: 'stimulation-in-named-regions' };

/** Something in a patient's health that speaks against needling, or asks for care. */
export type HealthItem = {
  readonly name: string;
  readonly level: Level;
  readonly scope: Scope;
  readonly todo: string;
  /** True where a written clearance, or a record that the cause is gone, ends the stop. */
  readonly clearable: boolean;
  readonly basis: Basis;
};

const LISTED = { kind: 'general-knowledge', note: 'usual content of published guidelines' } as const satisfies Basis;
const WHO = { kind: 'source', source: 'who-1999' } as const satisfies Basis;
const WHOLE = { kind: 'whole' } as const satisfies Scope;
const NAMED = { kind: 'named-regions' } as const satisfies Scope;
const STIMULATION = { kind: 'stimulation' } as const satisfies Scope;

/** Belly, pelvis and low back. */
const AROUND_THE_WOMB = [
  'abdomen-upper',
  'abdomen-lower',
  'groin',
  'perineum',
  'lower-back',
  'sacrum',
  'sacroiliac',
  'coccyx',
] as const satisfies readonly RegionId[];

/** Where a pacemaker or defibrillator is put: below the collarbone, or under the skin at the side of the ribs. */
const HEART_DEVICE_PLACES = ['chest-upper', 'chest', 'axilla', 'ribs-lateral'] as const satisfies readonly RegionId[];

/**
 * Contraindications and precautions. What guidelines call absolute stops, as the product's default: the practice's
 * clinical lead may change a level (`PracticeRules`). An item is about the patient's answer, see `questions.ts`.
 */
export const HEALTH_ITEMS = {
  'acute-illness': {
    name: 'Fever, infection of the whole body or another acute serious illness',
    level: 'stop',
    scope: WHOLE,
    todo: 'Do not needle today. See that the patient gets the care that is needed.',
    clearable: false,
    basis: WHO,
  },
  'overwhelming-needle-fear': {
    name: 'Fear of needles that is too great',
    level: 'stop',
    scope: WHOLE,
    todo: 'Choose another treatment.',
    clearable: false,
    basis: { kind: 'general-knowledge' },
  },
  'needle-fear': {
    name: 'Some fear of needles',
    level: 'warn',
    scope: WHOLE,
    todo: 'Explain each step, begin with one needle, lie the patient down.',
    clearable: false,
    basis: { kind: 'general-knowledge' },
  },
  'bleeding-disorder': {
    name: 'Severe bleeding disorder',
    level: 'stop',
    scope: WHOLE,
    todo: "Ask for the treating physician's clearance in writing, or defer.",
    clearable: true,
    basis: LISTED,
  },
  'bruises-easily': {
    name: 'Bruises easily',
    level: 'warn',
    scope: WHOLE,
    todo: 'Ask how long a blood draw bled. Begin light, leave out deep muscles that no pressure can reach, press longer.',
    clearable: false,
    basis: { kind: 'source', source: 'munoz-2022', note: "quotes older advice of the therapists' association" },
  },
  'anticoagulant-uncontrolled': {
    name: 'Anticoagulant out of its range, or not known to be in it',
    level: 'stop',
    scope: WHOLE,
    todo: 'Defer until the value is known to be in range.',
    clearable: true,
    basis: LISTED,
  },
  anticoagulant: {
    name: 'Anticoagulant (warfarin, direct oral anticoagulant, heparin)',
    level: 'warn',
    scope: WHOLE,
    todo: 'Ask for the last INR, and how long a blood draw bled. Weigh the risk for this patient. Begin light, leave out deep muscles that no pressure can reach, press longer, look before the patient leaves.',
    clearable: false,
    basis: { kind: 'source', source: 'munoz-2022', note: 'not an absolute contraindication' },
  },
  'antiplatelet-or-nsaid': {
    name: 'Antiplatelet drug or NSAID',
    level: 'warn',
    scope: WHOLE,
    todo: 'Expect more bruises; press longer.',
    clearable: false,
    basis: { kind: 'source', source: 'munoz-2022' },
  },
  'raises-bleeding': {
    name: 'SSRI, antibiotic, ginkgo, garlic or ginseng',
    level: 'warn',
    scope: WHOLE,
    todo: 'With warfarin these raise the INR or the bleeding: ask for a recent value. Expect more bruises.',
    clearable: false,
    basis: { kind: 'source', source: 'munoz-2022', note: 'table of drugs and herbs' },
  },
  'immune-suppression': {
    name: 'Weak immune system, diabetes, steroids, chemotherapy or biologics',
    level: 'warn',
    scope: WHOLE,
    todo: 'Think of infection and slow healing; fewer needles, clean skin, a call if the skin reddens.',
    clearable: false,
    basis: LISTED,
  },
  'dulled-pain': {
    name: 'Opioids or sedatives',
    level: 'warn',
    scope: WHOLE,
    todo: 'The patient may not report pain as usual: needle lightly and ask often.',
    clearable: false,
    basis: { kind: 'general-knowledge' },
  },
  allergy: {
    name: 'Allergy to nickel, chromium, silicone or latex',
    level: 'warn',
    scope: WHOLE,
    todo: 'Choose needle and gloves without it.',
    clearable: false,
    basis: { kind: 'source', source: 'chys-2025-registry', note: 'lists nickel and latex' },
  },
  epilepsy: {
    name: 'Epilepsy',
    level: 'warn',
    scope: WHOLE,
    todo: 'Ask about the last seizure; do not leave the patient alone.',
    clearable: false,
    basis: { kind: 'source', source: 'electroacupuncture-contraindications' },
  },
  'epilepsy-uncontrolled': {
    name: 'Epilepsy that is not controlled',
    level: 'stop',
    scope: STIMULATION,
    todo: 'Needle without a current.',
    clearable: true,
    basis: { kind: 'source', source: 'electroacupuncture-contraindications' },
  },
  'pacemaker-or-defibrillator': {
    name: 'Pacemaker or implanted defibrillator',
    level: 'stop',
    scope: STIMULATION,
    todo: 'Needle without a current, unless the physician who follows the device clears it in writing.',
    clearable: true,
    basis: {
      kind: 'source',
      source: 'electroacupuncture-contraindications',
      note: 'pairs close together in a limb are probably safe (BMAS 2023); the block is a product choice',
    },
  },
  'over-heart-device': {
    name: 'Place of a pacemaker or defibrillator',
    level: 'stop',
    scope: { kind: 'named-regions', otherwise: HEART_DEVICE_PLACES },
    todo: 'Do not needle over it. Name the place, and the stop holds there alone.',
    clearable: false,
    basis: { kind: 'general-knowledge', note: 'widely listed; where it lies when nobody says is a product choice' },
  },
  'metal-implant': {
    name: 'Metal implant',
    level: 'warn',
    scope: { kind: 'stimulation-in-named-regions' },
    todo: 'Keep the electrodes off the metal.',
    clearable: false,
    basis: { kind: 'source', source: 'electroacupuncture-contraindications' },
  },
  'implant-or-fresh-wound': {
    name: 'Pump, stent, breast or cosmetic implant, or a fresh surgical wound',
    level: 'stop',
    scope: NAMED,
    todo: 'Do not needle over it.',
    clearable: true,
    basis: { kind: 'general-knowledge' },
  },
  'recent-surgery': {
    name: 'Recent surgery',
    level: 'warn',
    scope: NAMED,
    todo: 'Ask the surgeon; local policies often wait 6 to 12 weeks.',
    clearable: false,
    basis: { kind: 'general-knowledge' },
  },
  'lasting-infection': {
    name: 'Infection that lasts or comes back',
    level: 'warn',
    scope: WHOLE,
    todo: 'Ask whether it is treated, and its physician where that is not known. Keep away from the infected part.',
    clearable: false,
    basis: { kind: 'general-knowledge' },
  },
  'skin-infection': {
    name: 'Infected, broken or diseased skin',
    level: 'stop',
    scope: NAMED,
    todo: 'Do not needle through it.',
    clearable: false,
    basis: LISTED,
  },
  lymphoedema: {
    name: 'Lymphoedema, or lymph nodes removed',
    level: 'stop',
    scope: NAMED,
    todo: 'Do not needle this limb or area.',
    clearable: true,
    basis: { kind: 'general-knowledge', note: 'widely listed' },
  },
  tumour: {
    name: 'Tumour',
    level: 'stop',
    scope: NAMED,
    todo: 'Do not needle at or near it.',
    clearable: true,
    basis: WHO,
  },
  pregnancy: {
    name: 'Pregnancy',
    level: 'warn',
    scope: WHOLE,
    todo: 'Weigh it with the patient.',
    clearable: false,
    basis: WHO,
  },
  'pregnancy-early': {
    name: 'First three months of a pregnancy, known or possible',
    level: 'warn',
    scope: WHOLE,
    todo: 'Many do not needle in the first three months: wait, or choose another treatment.',
    clearable: false,
    basis: { kind: 'general-knowledge', note: 'many avoid it' },
  },
  'pregnancy-current': {
    name: 'Pregnancy, and a current is planned at belly, pelvis or low back',
    level: 'stop',
    scope: { kind: 'stimulation-in-regions', regions: AROUND_THE_WOMB },
    todo: 'Needle here without a current, or elsewhere.',
    clearable: false,
    basis: {
      kind: 'source',
      source: 'electroacupuncture-contraindications',
      note: 'avoid; the block is a product choice',
    },
  },
  'pregnancy-trunk': {
    name: 'Pregnancy, and the plan names belly, pelvis or low back',
    level: 'warn',
    scope: { kind: 'regions', regions: AROUND_THE_WOMB },
    todo: 'Many avoid these muscles in pregnancy: labor could be induced.',
    clearable: false,
    basis: WHO,
  },
  'fainted-before': {
    name: 'Fainted or felt ill at a needle before',
    level: 'warn',
    scope: WHOLE,
    todo: 'Lie the patient down, begin with one needle, and stay beside.',
    clearable: false,
    basis: LISTED,
  },
  'fasting-or-tired': {
    name: 'Has not eaten, or is exhausted',
    level: 'warn',
    scope: WHOLE,
    todo: 'Lie the patient down; offer something to eat or drink first.',
    clearable: false,
    basis: LISTED,
  },
  'numb-or-poor-vessels': {
    name: 'Numb skin, vascular disease, varicose veins or osteoporosis',
    level: 'warn',
    scope: NAMED,
    todo: 'Needle with care here, or elsewhere.',
    clearable: false,
    basis: LISTED,
  },
  'altered-anatomy': {
    name: 'Scoliosis, surgery that changed the anatomy, or a very thin build',
    level: 'warn',
    scope: NAMED,
    todo: 'Do not count on the usual bony backstop.',
    clearable: false,
    basis: { kind: 'source', source: 'l1-cadaver' },
  },
  'cannot-consent': {
    name: 'Consent cannot be given',
    level: 'stop',
    scope: WHOLE,
    todo: 'Bring an interpreter, or ask who may decide for the patient, and answer this anew. Until then do not needle.',
    clearable: false,
    basis: LISTED,
  },
  'frail-or-unwell-mind': {
    name: 'Frailty, or an illness that affects consent',
    level: 'warn',
    scope: WHOLE,
    todo: 'Make sure that the patient understands, and go gently.',
    clearable: false,
    basis: { kind: 'general-knowledge' },
  },
} as const satisfies Readonly<Record<string, HealthItem>>;

export type HealthItemId = keyof typeof HEALTH_ITEMS;
