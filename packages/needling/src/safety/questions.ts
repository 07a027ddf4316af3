import type { HealthItemId } from './health-items.ts';

/** One choice of a question. What it makes true stands in `means`; empty for "no". */
export type Choice = { readonly words: string; readonly means: readonly HealthItemId[] };

export type Question = {
  /** In plain words, as the patient reads it. */
  readonly words: string;
  /** `history` is asked once and kept up; `visit` is asked at every visit, before the needle. */
  readonly asked: 'history' | 'visit';
  readonly choices: Readonly<Record<string, Choice>>;
};

const NO = { words: 'No', means: [] } as const satisfies Choice;

/**
 * The health history and the short screen of every visit. A question without an answer is not a "no": it stops the
 * plan until it is asked.
 */
export const QUESTIONS = {
  bleeding: {
    words: 'Do you bleed or bruise very easily, or has a doctor told you of a bleeding disorder?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['bleeding-disorder'] } },
  },
  'heart-device': {
    words: 'Do you have a pacemaker or an implanted defibrillator?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['pacemaker-or-defibrillator'] } },
  },
  'metal-implants': {
    words: 'Is there metal in your body, such as a joint, plate or screws?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['metal-implant'] } },
  },
  'painkillers-thinning-blood': {
    words: 'Do you take aspirin, clopidogrel, ibuprofen or the like?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['antiplatelet-or-nsaid'] } },
  },
  'strong-painkillers': {
    words: 'Do you take strong painkillers (opioids) or anything that makes you drowsy?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['dulled-pain'] } },
  },
  immunity: {
    words: 'Do you have diabetes or a weak immune system, or take steroids, chemotherapy or biologics?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['immune-suppression'] } },
  },
  allergies: {
    words: 'Are you allergic to metals such as nickel, to silicone or to latex?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['allergy'] } },
  },
  epilepsy: {
    words: 'Do you have epilepsy or seizures?',
    asked: 'history',
    choices: {
      no: NO,
      controlled: { words: 'Yes, controlled', means: ['epilepsy'] },
      uncontrolled: { words: 'Yes, not controlled', means: ['epilepsy', 'epilepsy-uncontrolled'] },
    },
  },
  cancer: {
    words: 'Do you have a tumour?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['tumour'] } },
  },
  'lymph-nodes': {
    words: 'Is a limb swollen because of lymph nodes, or were nodes removed?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['lymphoedema'] } },
  },
  surgery: {
    words: 'Did you have surgery in the last months?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['recent-surgery'] } },
  },
  vessels: {
    words: 'Are there places where your skin is numb, your veins are bad or your bones are thin?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['numb-or-poor-vessels'] } },
  },
  anatomy: {
    words: 'Is your spine curved (scoliosis), or did surgery change your back or chest?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['altered-anatomy'] } },
  },
  understanding: {
    words: 'Is the patient frail, or does an illness make it hard to decide?',
    asked: 'history',
    choices: { no: NO, yes: { words: 'Yes', means: ['frail-or-unwell-mind'] } },
  },
  'blood-thinner': {
    words: 'Do you take a blood thinner (anticoagulant)?',
    asked: 'visit',
    choices: {
      no: NO,
      'in-range': { words: 'Yes, values in range', means: ['anticoagulant'] },
      'not-known': { words: 'Yes, out of range or not known', means: ['anticoagulant', 'anticoagulant-uncontrolled'] },
    },
  },
  pregnant: {
    words: 'Are you pregnant, or could you be?',
    asked: 'visit',
    choices: { no: NO, yes: { words: 'Yes, or maybe', means: ['pregnancy', 'pregnancy-trunk'] } },
  },
  ill: {
    words: 'Do you have a fever or feel seriously ill today?',
    asked: 'visit',
    choices: { no: NO, yes: { words: 'Yes', means: ['acute-illness'] } },
  },
  skin: {
    words: 'Is your skin infected, broken or sore anywhere?',
    asked: 'visit',
    choices: { no: NO, yes: { words: 'Yes', means: ['skin-infection'] } },
  },
  'new-implants': {
    words: 'Do you have an implant, pump or stent, or a wound from surgery that is still fresh?',
    asked: 'visit',
    choices: { no: NO, yes: { words: 'Yes', means: ['implant-or-fresh-wound'] } },
  },
  fear: {
    words: 'How do you feel about needles?',
    asked: 'visit',
    choices: {
      none: { words: 'Fine', means: [] },
      some: { words: 'A little afraid', means: ['needle-fear'] },
      overwhelming: { words: 'Too afraid', means: ['overwhelming-needle-fear'] },
    },
  },
  'last-meal': {
    words: 'Have you eaten in the last hours, and do you feel well enough to lie still?',
    asked: 'visit',
    choices: { yes: { words: 'Yes', means: [] }, no: { words: 'No', means: ['fainting-or-fasting'] } },
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof QUESTIONS;
