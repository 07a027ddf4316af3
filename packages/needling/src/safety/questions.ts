import { HEALTH_ITEMS, type HealthItem, type HealthItemId } from './health-items.ts';

/** One choice of a question. What it makes true stands in `means`; empty for "no". */
export type Choice = {
  readonly words: string;
  readonly means: readonly HealthItemId[];
  /** True where the choice says nothing without words beside it. */
  readonly needsRemark?: true;
};

/** What a question of the history is about, in the order in which it is asked. */
export const HISTORY_TOPICS = {
  conditions: 'Conditions',
  medicines: 'Medicines',
  pregnancy: 'Pregnancy',
  implants: 'Implants',
  surgery: 'Surgery',
  allergies: 'Allergies',
  needles: 'Needles',
  skin: 'Skin',
  infection: 'Infection',
  other: 'Anything else',
} as const satisfies Readonly<Record<string, string>>;

export type HistoryTopic = keyof typeof HISTORY_TOPICS;

export type Question = {
  /** In a word or two, for lists. */
  readonly short: string;
  /** In plain words, as the patient reads it. */
  readonly words: string;
  /** `history` is asked once and kept up; `visit` is asked at every visit, before the needle. */
  readonly asked: 'history' | 'visit';
  readonly about: HistoryTopic;
  readonly choices: Readonly<Record<string, Choice>>;
};

const NO = { words: 'No', means: [] } as const satisfies Choice;
const CANNOT_BE = { words: 'Cannot be', means: [] } as const satisfies Choice;

/**
 * The health history and the short screen of every visit. A question without an answer is not a "no": it stops the
 * plan until it is asked.
 */
export const QUESTIONS = {
  bleeding: {
    short: 'Bleeding',
    words: 'Do you bleed or bruise very easily, or has a doctor told you of a bleeding disorder?',
    asked: 'history',
    about: 'conditions',
    choices: {
      no: NO,
      easily: { words: 'Bruises easily, no disorder known', means: ['bruises-easily'] },
      yes: { words: 'Bleeding disorder', means: ['bleeding-disorder'] },
    },
  },
  immunity: {
    short: 'Diabetes or weak immune system',
    words: 'Do you have diabetes or a weak immune system, or take steroids, chemotherapy or biologics?',
    asked: 'history',
    about: 'conditions',
    choices: { no: NO, yes: { words: 'Yes', means: ['immune-suppression'] } },
  },
  epilepsy: {
    short: 'Epilepsy',
    words: 'Do you have epilepsy or seizures?',
    asked: 'history',
    about: 'conditions',
    choices: {
      no: NO,
      controlled: { words: 'Yes, controlled', means: ['epilepsy'] },
      uncontrolled: { words: 'Yes, not controlled', means: ['epilepsy', 'epilepsy-uncontrolled'] },
    },
  },
  cancer: {
    short: 'Tumour',
    words: 'Do you have a tumour?',
    asked: 'history',
    about: 'conditions',
    choices: { no: NO, yes: { words: 'Yes', means: ['tumour'] } },
  },
  'lymph-nodes': {
    short: 'Lymph nodes',
    words: 'Is a limb swollen because of lymph nodes, or were nodes removed?',
    asked: 'history',
    about: 'conditions',
    choices: { no: NO, yes: { words: 'Yes', means: ['lymphoedema'] } },
  },
  vessels: {
    short: 'Numb skin, veins, bones',
    words: 'Are there places where your skin is numb, your veins or vessels are bad, or your bones are thin?',
    asked: 'history',
    about: 'conditions',
    choices: { no: NO, yes: { words: 'Yes', means: ['numb-or-poor-vessels'] } },
  },
  anatomy: {
    short: 'Spine and build',
    words: 'Is your spine curved (scoliosis), are you very thin, or did surgery change your back or chest?',
    asked: 'history',
    about: 'conditions',
    choices: { no: NO, yes: { words: 'Yes', means: ['altered-anatomy'] } },
  },
  understanding: {
    short: 'Frail, or hard to decide',
    words: 'Are you frail, or is it hard for you to understand or decide, because of an illness or the language?',
    asked: 'history',
    about: 'conditions',
    choices: {
      no: NO,
      yes: { words: 'Yes, with care or help', means: ['frail-or-unwell-mind'] },
      cannot: { words: 'Cannot decide', means: ['cannot-consent'] },
    },
  },
  anticoagulant: {
    short: 'Blood thinner',
    words: 'Do you take a blood thinner (anticoagulant), such as warfarin, apixaban, rivaroxaban or heparin?',
    asked: 'history',
    about: 'medicines',
    choices: { no: NO, yes: { words: 'Yes', means: ['anticoagulant'] } },
  },
  'painkillers-thinning-blood': {
    short: 'Aspirin or the like',
    words: 'Do you take aspirin, clopidogrel, ibuprofen or the like?',
    asked: 'history',
    about: 'medicines',
    choices: { no: NO, yes: { words: 'Yes', means: ['antiplatelet-or-nsaid'] } },
  },
  'raising-bleeding': {
    short: 'SSRI, antibiotic, herbs',
    words: 'Do you take an antidepressant (SSRI), an antibiotic, or ginkgo, garlic or ginseng?',
    asked: 'history',
    about: 'medicines',
    choices: { no: NO, yes: { words: 'Yes', means: ['raises-bleeding'] } },
  },
  'strong-painkillers': {
    short: 'Opioid or sedative',
    words: 'Do you take strong painkillers (opioids) or anything that makes you drowsy?',
    asked: 'history',
    about: 'medicines',
    choices: { no: NO, yes: { words: 'Yes', means: ['dulled-pain'] } },
  },
  pregnancy: {
    short: 'Pregnancy',
    words: 'Are you pregnant, or trying to be?',
    asked: 'history',
    about: 'pregnancy',
    choices: {
      'cannot-be': CANNOT_BE,
      no: NO,
      trying: { words: 'Trying', means: ['pregnancy', 'pregnancy-early'] },
      yes: { words: 'Pregnant', means: ['pregnancy', 'pregnancy-trunk', 'pregnancy-current'] },
    },
  },
  'heart-device': {
    short: 'Pacemaker or defibrillator',
    words: 'Do you have a pacemaker or an implanted defibrillator?',
    asked: 'history',
    about: 'implants',
    choices: { no: NO, yes: { words: 'Yes', means: ['pacemaker-or-defibrillator', 'over-heart-device'] } },
  },
  'metal-implants': {
    short: 'Metal in the body',
    words: 'Is there metal in your body, such as a joint, plate or screws?',
    asked: 'history',
    about: 'implants',
    choices: { no: NO, yes: { words: 'Yes', means: ['metal-implant'] } },
  },
  'other-implants': {
    short: 'Pump, stent or other implant',
    words: 'Do you have a pump, a stent, or a breast or cosmetic implant?',
    asked: 'history',
    about: 'implants',
    choices: { no: NO, yes: { words: 'Yes', means: ['implant-or-fresh-wound'] } },
  },
  surgery: {
    short: 'Recent surgery',
    words: 'Did you have surgery in the last months?',
    asked: 'history',
    about: 'surgery',
    choices: { no: NO, yes: { words: 'Yes', means: ['recent-surgery'] } },
  },
  allergies: {
    short: 'Allergies',
    words: 'Are you allergic to metals such as nickel or chromium, to silicone or to latex?',
    asked: 'history',
    about: 'allergies',
    choices: { no: NO, yes: { words: 'Yes', means: ['allergy'] } },
  },
  'needles-before': {
    short: 'Fear of needles, fainting',
    words: 'Are you afraid of needles, or have you fainted or felt ill at one?',
    asked: 'history',
    about: 'needles',
    choices: {
      no: NO,
      afraid: { words: 'Afraid', means: ['needle-fear'] },
      fainted: { words: 'Fainted or felt ill', means: ['fainted-before'] },
      both: { words: 'Both', means: ['needle-fear', 'fainted-before'] },
    },
  },
  'skin-disease': {
    short: 'Skin disease',
    words: 'Do you have a skin disease, such as psoriasis or eczema?',
    asked: 'history',
    about: 'skin',
    choices: { no: NO, yes: { words: 'Yes', means: ['skin-infection'] } },
  },
  infections: {
    short: 'Lasting infection',
    words: 'Do you have an infection that lasts or comes back, in the blood, a joint or a bone?',
    asked: 'history',
    about: 'infection',
    choices: { no: NO, yes: { words: 'Yes', means: ['lasting-infection'] } },
  },
  'other-health': {
    short: 'Anything else',
    words: 'Do you have another illness, or take another medicine?',
    asked: 'history',
    about: 'other',
    choices: { no: NO, noted: { words: 'Yes, as written', means: [], needsRemark: true } },
  },
  'blood-thinner': {
    short: 'Blood thinner',
    words: 'Do you take a blood thinner (anticoagulant)?',
    asked: 'visit',
    about: 'medicines',
    choices: {
      no: NO,
      'in-range': { words: 'Yes, values in range', means: ['anticoagulant'] },
      'not-known': { words: 'Yes, out of range or not known', means: ['anticoagulant', 'anticoagulant-uncontrolled'] },
    },
  },
  pregnant: {
    short: 'Pregnant',
    words: 'Are you pregnant, or could you be?',
    asked: 'visit',
    about: 'pregnancy',
    choices: {
      'cannot-be': CANNOT_BE,
      no: NO,
      early: {
        words: 'Maybe, or first 3 months',
        means: ['pregnancy', 'pregnancy-early', 'pregnancy-trunk', 'pregnancy-current'],
      },
      yes: { words: 'Yes', means: ['pregnancy', 'pregnancy-trunk', 'pregnancy-current'] },
    },
  },
  ill: {
    short: 'Fever or illness',
    words: 'Do you have a fever or an infection such as the flu, or feel seriously ill today?',
    asked: 'visit',
    about: 'infection',
    choices: { no: NO, yes: { words: 'Yes', means: ['acute-illness'] } },
  },
  skin: {
    short: 'Skin',
    words: 'Is your skin infected, broken or sore anywhere?',
    asked: 'visit',
    about: 'skin',
    choices: { no: NO, yes: { words: 'Yes', means: ['skin-infection'] } },
  },
  'new-implants': {
    short: 'Implants, fresh wound',
    words: 'Do you have a pacemaker, an implant, pump or stent, or a wound from surgery that is still fresh?',
    asked: 'visit',
    about: 'implants',
    choices: {
      no: NO,
      device: {
        words: 'Pacemaker or defibrillator',
        means: ['pacemaker-or-defibrillator', 'over-heart-device'],
      },
      yes: { words: 'Other implant, or wound', means: ['implant-or-fresh-wound'] },
      both: {
        words: 'Both',
        means: ['pacemaker-or-defibrillator', 'over-heart-device', 'implant-or-fresh-wound'],
      },
    },
  },
  fear: {
    short: 'Fear of needles',
    words: 'How do you feel about needles?',
    asked: 'visit',
    about: 'needles',
    choices: {
      none: { words: 'Fine', means: [] },
      some: { words: 'A little afraid', means: ['needle-fear'] },
      overwhelming: { words: 'Too afraid', means: ['overwhelming-needle-fear'] },
    },
  },
  'last-meal': {
    short: 'Eaten and rested',
    words: 'Have you eaten in the last hours, and do you feel well enough to lie still?',
    asked: 'visit',
    about: 'other',
    choices: { yes: { words: 'Yes', means: [] }, no: { words: 'No', means: ['fasting-or-tired'] } },
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof QUESTIONS;

export function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(QUESTIONS, id);
}

/** The questions of the history, or of every visit's screen, in the order in which they are asked. */
export function questionsOf(asked: Question['asked']): readonly QuestionId[] {
  return Object.keys(QUESTIONS)
    .filter(isQuestion)
    .filter((id) => QUESTIONS[id].asked === asked);
}

/** The question with its choices by id, whichever they are. */
export function question(id: QuestionId): Question {
  return QUESTIONS[id];
}

/** A choice of a question; undefined where the question has no such choice. */
export function choiceOf(id: QuestionId, choice: string): Choice | undefined {
  const { choices } = question(id);
  return Object.hasOwn(choices, choice) ? choices[choice] : undefined;
}

/** Whether a choice concerns a part of the body, so that one asks where. */
export function asksWhere(id: QuestionId, choice: string): boolean {
  return (choiceOf(id, choice)?.means ?? []).some((item) => {
    const { scope }: HealthItem = HEALTH_ITEMS[item];
    return scope.kind === 'named-regions' || scope.kind === 'stimulation-in-named-regions';
  });
}
