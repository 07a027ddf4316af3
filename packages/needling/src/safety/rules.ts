import { HEALTH_ITEMS, type HealthItemId } from './health-items.ts';
import { QUESTIONS, type QuestionId } from './questions.ts';

/** A rule of the check that is about no question and no item of health. */
export type FixedRule = {
  readonly name: string;
  /** Reasons that clinicians give often when they pass its warning: offered, never filled in by themselves. */
  readonly oftenSaid: readonly string[];
};

/** Every rule that is not a question to ask or an item of health, in the order of the check. */
export const FIXED_RULES = {
  'no-episode': { name: 'No open episode of care', oftenSaid: [] },
  discharged: { name: 'Patient is discharged', oftenSaid: [] },
  consent: { name: 'Consent', oftenSaid: [] },
  'consent-scope': { name: 'Consent does not name this part of the body', oftenSaid: [] },
  'credential-missing': { name: 'No credential for the state', oftenSaid: [] },
  'credential-expired': { name: 'Licence ended', oftenSaid: [] },
  'credential-not-begun': { name: 'Licence not begun', oftenSaid: [] },
  'registration-missing': { name: 'No endorsement or registration', oftenSaid: [] },
  'training-incomplete': {
    name: 'Training incomplete',
    oftenSaid: ['Only what the training has covered so far'],
  },
  'training-by-region': {
    name: 'Training by body region',
    oftenSaid: ['This region was part of my course'],
  },
  'state-not-permitted': { name: 'State does not permit it', oftenSaid: [] },
  'state-not-yet': { name: 'State has no rules yet', oftenSaid: [] },
  'state-silent': { name: 'State law is silent', oftenSaid: ['The board was asked; its answer is on file'] },
  'state-unknown': { name: 'State rule not known', oftenSaid: ['The board was asked; its answer is on file'] },
  'state-may-have-lapsed': {
    name: 'State law may have lapsed',
    oftenSaid: ['The board was asked; its answer is on file'],
  },
  'state-notify-referrer': {
    name: 'Talk to the referrer',
    oftenSaid: ['Spoke with the referring physician: ', 'The patient came without a referral'],
  },
  'state-first-handout': {
    name: 'Handout at first use',
    oftenSaid: ['The written definition was handed over today'],
  },
  'state-plan-of-care': {
    name: 'Dry needling in the plan of care',
    oftenSaid: ['Dry needling stands in the plan of care'],
  },
  'state-needle-stays': { name: 'State forbids a needle that stays', oftenSaid: [] },
  'state-current': { name: 'State forbids a current', oftenSaid: [] },
  'other-session': {
    name: 'Needles in at another session',
    oftenSaid: ['A colleague stays with the other patient', 'The other session ends before this one begins'],
  },
  child: { name: 'Under age', oftenSaid: ['A parent or guardian is in the room; few needles'] },
  'lung-both-sides': {
    name: 'Both sides of the chest',
    oftenSaid: ['Shallow and tangential on both sides', 'Pincer grip on both sides, off the chest'],
  },
  'over-the-lung': {
    name: 'Lung beneath',
    oftenSaid: ['Pincer grip, lifted off the chest', 'Shallow and tangential', 'Onto bone only'],
  },
  'near-the-cord': {
    name: 'Spinal cord or vertebral artery beneath',
    oftenSaid: ['Onto the lamina, short needle', 'Neck held in slight extension, onto bone'],
  },
  'not-needled': {
    name: 'Not usually needled',
    oftenSaid: ['Trained for this muscle'],
  },
  'specialist-only': {
    name: 'For specialists',
    oftenSaid: ['Trained for this muscle, short and shallow'],
  },
  'needle-long-for-source': {
    name: 'Needle longer than a source supports',
    oftenSaid: ['Tangential, not to its full depth', 'Thick tissue here'],
  },
  'needle-long-for-region': {
    name: 'Needle longer than usual',
    oftenSaid: ['Thick tissue here', 'Tangential, not to its full depth'],
  },
  'needle-no-range': {
    name: 'Long needle where no usual length is known',
    oftenSaid: ['Thick tissue here', 'Tangential, not to its full depth'],
  },
  'current-front-of-neck': { name: 'Current at the front of the neck', oftenSaid: [] },
  'current-chest': {
    name: 'Current at the chest',
    oftenSaid: ['Both needles of the pair on one side'],
  },
  'pair-across-midline': { name: 'Current across the midline', oftenSaid: [] },
  'pair-across-chest': { name: 'Current through the chest', oftenSaid: [] },
  'pair-front-of-neck': { name: 'Current past the front of the neck', oftenSaid: [] },
} as const satisfies Readonly<Record<string, FixedRule>>;

/** Id of a rule of the product. A practice's own rules have ids of their own. */
export type RuleId = keyof typeof FIXED_RULES | HealthItemId | `ask-${QuestionId}`;

/** Every rule of the product, once. */
export const RULE_IDS: readonly string[] = [
  ...Object.keys(QUESTIONS).map((question) => `ask-${question}`),
  ...Object.keys(FIXED_RULES),
  ...Object.keys(HEALTH_ITEMS),
];

/** What is often written when this rule's warning is passed; empty where nothing is known. @param rule any id */
export function oftenSaid(rule: string): readonly string[] {
  const fixed: Readonly<Record<string, FixedRule>> = FIXED_RULES;
  return Object.hasOwn(fixed, rule) ? (fixed[rule]?.oftenSaid ?? []) : OF_HEALTH;
}

const OF_HEALTH = ['Talked over with the patient', 'Few needles, lightly, lying down', 'Away from the place concerned'];
