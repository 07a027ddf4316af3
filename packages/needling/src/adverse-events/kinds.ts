import type { Basis } from '../sources.ts';
import type { EventSeverity } from './words.ts';

/** One thing to do, in its place in the order. The id is what a record keeps when the step was taken. */
export type EventStep = { readonly id: string; readonly words: string; readonly basis: Basis };

export type AdverseEventRule = {
  readonly name: string;
  /** What it looks like, in a sentence. */
  readonly recognise: string;
  readonly recogniseBasis: Basis;
  /** In the order in which they are taken. */
  readonly steps: readonly [EventStep, ...EventStep[]];
  readonly severity: EventSeverity;
  /** True where minutes count: shown first. */
  readonly emergency: boolean;
  /** True where the owner learns of it whatever its severity; a serious one always reaches her. */
  readonly reachesOwner: boolean;
  readonly affects: 'patient' | 'therapist';
};

const WHO = { kind: 'source', source: 'who-1999' } as const satisfies Basis;
const KNOWN = { kind: 'general-knowledge' } as const satisfies Basis;
const LUNG = {
  kind: 'source',
  source: 'physical-therapy-2025',
  note: 'a case that built up over two days; South African Board Notice 121 warns of the delay too',
} as const satisfies Basis;
const BRADY = {
  kind: 'source',
  source: 'brady-2014',
  note: 'counted there among the mild ones',
} as const satisfies Basis;

function step(id: string, words: string, basis: Basis = KNOWN): EventStep {
  return { id, words, basis };
}

const TELL_OWNER = step(
  'report',
  'Write it down here now: the owner is told, and reports where the state asks for it.',
);
const PRESS = step('press', 'Press firmly with a clean swab until it stops.');
const EXPLAIN_SORENESS = step('explain', 'Tell the patient: usually gone in a day or two, sometimes three.', {
  kind: 'general-knowledge',
  note: 'trials follow soreness to 72 hours; in one most of it faded between 6 and 12 hours',
});

/**
 * What can happen when a needle goes in, with what to do about it: the steps are shown the moment a kind is chosen.
 * Emergencies come first, then what happens to needles, then what is common. Put together from
 * the WHO's guidelines of 1999 and the sources at each step; the words are ours.
 */
export const ADVERSE_EVENTS = {
  pneumothorax: {
    name: 'Collapsed lung (pneumothorax)',
    recognise:
      'Sharp or odd pain as the needle went in, pain in chest or shoulder, breathlessness, a dry cough. It may take hours or days.',
    recogniseBasis: LUNG,
    steps: [
      step('needles-out', 'Stop. Take every needle out.', LUNG),
      step('sit-up', 'Sit the patient up.', LUNG),
      step('vital-signs', 'Count breaths and pulse, measure oxygen saturation (SpO2). Write both down.', LUNG),
      step('call-emergency', 'Breathless, low SpO2, or getting worse: call emergency services (911) now.', LUNG),
      step(
        'same-day',
        'Otherwise: to a doctor today, with imaging of the chest. Say what was needled, and how deep.',
        LUNG,
      ),
      step('no-flight', 'No flying, no diving, no high altitude until a doctor has cleared it.'),
      step('call-tomorrow', 'Telephone the patient tomorrow.', LUNG),
      TELL_OWNER,
    ],
    severity: 'serious',
    emergency: true,
    reachesOwner: true,
    affects: 'patient',
  },
  faint: {
    name: 'Fainting',
    recognise: 'Pale, sweating, sick or dizzy; then gone for a moment.',
    recogniseBasis: { kind: 'source', source: 'who-1999', note: 'has a section on fainting' },
    steps: [
      step('needles-out', 'Take every needle out.', WHO),
      step('lie-flat', 'Lay the patient flat, legs up.', WHO),
      step('airway', 'Keep the airway free. Count pulse and breaths, measure blood pressure.'),
      step('stay', 'Do not leave the patient alone. Not awake within a minute: call emergency services (911).'),
      step('sweet-drink', 'Awake again: a sweet drink, and up slowly.'),
      step('lie-next-time', 'Next visit lying down, with few needles.'),
    ],
    severity: 'moderate',
    emergency: true,
    reachesOwner: false,
    affects: 'patient',
  },
  seizure: {
    name: 'Seizure',
    recognise: 'Stiff, then jerking, not to be spoken to.',
    recogniseBasis: KNOWN,
    steps: [
      step(
        'protect',
        'Keep the patient from falling and from hard edges. Do not hold tight, put nothing into the mouth.',
      ),
      step('call-emergency', 'Call emergency services (911). Look at the clock.'),
      step('current-off', 'Switch the current off.'),
      step('needles-out', 'Take the needles out as soon as it is safe, and count them.'),
      step('on-side', 'When it is over: on the side, airway free, do not leave alone.'),
      TELL_OWNER,
    ],
    severity: 'serious',
    emergency: true,
    reachesOwner: true,
    affects: 'patient',
  },
  'organ-or-vessel-puncture': {
    name: 'Organ or large vessel punctured',
    recognise:
      'Pain deep in the belly or flank, a swelling that grows and beats, or pale, cold and faint after deep needling.',
    recogniseBasis: KNOWN,
    steps: [
      step('needles-out', 'Stop. Take every needle out.'),
      step('press', 'Press hard where the vessel can be reached.'),
      step(
        'lie-flat',
        'Lay the patient flat. Count pulse and breaths, measure blood pressure, again every few minutes.',
      ),
      step(
        'call-emergency',
        'Call emergency services (911). Say what was needled, how deep, and about blood thinners.',
      ),
      step('stay', 'Stay until help is there.'),
      TELL_OWNER,
    ],
    severity: 'serious',
    emergency: true,
    reachesOwner: true,
    affects: 'patient',
  },
  'broken-needle': {
    name: 'Needle broken off',
    recognise: 'The handle is in your hand, and the shaft is shorter than it was.',
    recogniseBasis: KNOWN,
    steps: [
      step('keep-still', 'Tell the patient to keep still. Do not let the posture change.', WHO),
      step('forceps', 'An end shows: take it out with forceps.', WHO),
      step(
        'press-around',
        'The end is level with the skin: press the skin around it until it shows, then forceps.',
        WHO,
      ),
      step('mark', 'It is under the skin: do not dig. Mark the place on the skin, keep the part still.', WHO),
      step('hospital', 'To hospital, lying as now, with the rest of the needle and one that is whole.', {
        kind: 'source',
        source: 'snyder-2019',
        note: 'pieces travel: one was found 2 mm from the vertebral artery after a flight',
      }),
      step('no-flight', 'No travel and no massage there until it is out.', { kind: 'source', source: 'snyder-2019' }),
      step('count', 'Say at the site what became of this needle: the note waits for it.', {
        kind: 'product-limit',
        note: 'each needle that went in is counted out or accounted for',
      }),
      TELL_OWNER,
    ],
    severity: 'serious',
    emergency: true,
    reachesOwner: true,
    affects: 'patient',
  },
  'nerve-symptoms': {
    name: 'Nerve symptoms',
    recognise:
      'A stroke of electric pain as the needle went in; then numb, tingling or weak. Weakness that stays is serious.',
    recogniseBasis: KNOWN,
    steps: [
      step('needles-out', 'Take that needle out at once.'),
      step('examine', 'Test feeling, strength and reflexes. Write down what you find, and at what time.'),
      step('refer', 'Weak, numb in the saddle, or bladder or bowel changed: to a doctor now.'),
      step('call-tomorrow', 'Telephone the patient tomorrow, and test again at the next visit.'),
    ],
    severity: 'moderate',
    emergency: true,
    reachesOwner: false,
    affects: 'patient',
  },
  'large-haematoma': {
    name: 'Large haematoma',
    recognise: 'A swelling that grows under the skin, tense and tender.',
    recogniseBasis: KNOWN,
    steps: [
      PRESS,
      step('cold', 'Cold on it, ten minutes, with a cloth between.'),
      step('longer-thinned', 'Takes a blood thinner: press longer, and look again before the patient leaves.'),
      step('mark', 'Draw its edge on the skin, so that both see whether it grows.'),
      step('refer', 'Grows on, or presses on a nerve: to a doctor today.'),
    ],
    severity: 'moderate',
    emergency: true,
    reachesOwner: false,
    affects: 'patient',
  },
  'stuck-needle': {
    name: 'Needle stuck',
    recognise: 'It can neither be turned nor drawn out.',
    recogniseBasis: WHO,
    steps: [
      step('posture', 'The patient has moved: back to the posture it went in, then draw it out.', WHO),
      step('relax', 'Ask the patient to let go and breathe out.', WHO),
      step('unwind', 'Turned too far one way: turn it back the other way.', WHO),
      step('wait', 'The muscle holds it: leave it a few minutes.', WHO),
      step('around', 'Rub the skin around it, or put another needle nearby. Do not pull by force.', WHO),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  'bent-needle': {
    name: 'Needle bent',
    recognise: 'The shaft is not straight any more, in the patient or drawn out.',
    recogniseBasis: KNOWN,
    steps: [
      step('posture', 'The patient has moved: back to the posture it went in.', WHO),
      step('along-bend', 'Draw it out slowly, along the bend.', WHO),
      step('look', 'Look whether it is whole.', WHO),
      step('discard', 'Into the sharps container; take a new one.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  'forgotten-needle': {
    name: 'Needle forgotten',
    recognise: 'A needle was still in when the patient had left, or was found in clothing or bed.',
    recogniseBasis: { kind: 'source', source: 'white-2001', note: 'forgotten needles are a reported event' },
    steps: [
      step('call-back', 'Reach the patient by telephone. Over the lung: nobody pushes or leans on it.'),
      step('remove', 'Take it out here, or say how: straight, slowly, press after.'),
      step('look', 'Look at the place, and at the needle: is it whole?'),
      step('count', 'Say in an addendum how the count and the finding fit.'),
      TELL_OWNER,
    ],
    severity: 'moderate',
    emergency: false,
    reachesOwner: true,
    affects: 'patient',
  },
  infection: {
    name: 'Infection',
    recognise: 'Days later: red, hot, swollen, pus, or fever.',
    recogniseBasis: KNOWN,
    steps: [
      step('refer', 'To a doctor today. Fever, or a joint that hurts: at once.'),
      step('mark', 'Draw the edge of the redness on the skin.'),
      step('lot', 'Write the lot of the needle below: others may come from the same.'),
      TELL_OWNER,
    ],
    severity: 'serious',
    emergency: false,
    reachesOwner: true,
    affects: 'patient',
  },
  burn: {
    name: 'Skin burnt by the current',
    recognise: 'A red or white spot, later a blister, where a needle or clip carried current.',
    recogniseBasis: KNOWN,
    steps: [
      step('current-off', 'Current to zero, then the clips off.'),
      step('cool', 'Cool with water, ten minutes at least. No ice.'),
      step('cover', 'Cover it cleanly. Leave blisters closed.'),
      step('device', 'Put the device and its leads aside until they are checked.'),
    ],
    severity: 'moderate',
    emergency: false,
    reachesOwner: true,
    affects: 'patient',
  },
  bleeding: {
    name: 'Bleeding',
    recognise: 'Drops at the place where the needle came out.',
    recogniseBasis: BRADY,
    steps: [
      PRESS,
      step('cold', 'Cold on it where it swells.'),
      step('longer-thinned', 'Takes a blood thinner: press longer, and look again before the patient leaves.'),
    ],
    severity: 'expected',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  bruise: {
    name: 'Bruise',
    recognise: 'Blue or yellow under the skin, at once or the next day.',
    recogniseBasis: BRADY,
    steps: [
      step('press', 'Fresh: press firmly, then cold.'),
      step('explain', 'Tell the patient: it goes in a week or two. To call if it spreads.'),
    ],
    severity: 'expected',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  soreness: {
    name: 'Soreness',
    recognise: 'A dull ache in the needled muscle, as after training.',
    recogniseBasis: { kind: 'source', source: 'brady-2014', note: 'pain after treatment is counted there as mild' },
    steps: [
      EXPLAIN_SORENESS,
      step('move', 'Gentle movement, heat or short cold. No very hard training of that muscle today.'),
      step('call-after-three-days', 'To call if it is still there after three days.'),
    ],
    severity: 'expected',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  'pain-during': {
    name: 'Pain while needled',
    recognise: 'More than the patient agreed to.',
    recogniseBasis: BRADY,
    steps: [
      step('stop', 'Stop moving the needle. Ask what it is like: sharp and shooting is a nerve, draw back.'),
      step('needles-out', 'Stays: take it out.'),
      step('less', 'Go on with the consent of the patient only: thinner, fewer, slower.'),
    ],
    severity: 'expected',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  'pain-after': {
    name: 'Pain afterwards',
    recognise: 'Sharper than soreness, or kept the patient from something.',
    recogniseBasis: BRADY,
    steps: [
      step('ask', 'Ask for what is not soreness: breathless, pain in the chest, numb, weak, fever.'),
      EXPLAIN_SORENESS,
      step('move', 'Gentle movement, heat or short cold.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  aggravation: {
    name: 'Symptoms made worse',
    recognise: 'The pain the patient came with is stronger than before; up to three days is mild.',
    recogniseBasis: BRADY,
    steps: [
      step('ask', 'Ask what changed, and for numbness, weakness, fever.'),
      step('rest', 'Let the muscle be. No needle there until it is back where it was.'),
      step('call-tomorrow', 'Telephone the patient tomorrow.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  drowsy: {
    name: 'Drowsy',
    recognise: 'Tired, slow, wants to sleep.',
    recogniseBasis: BRADY,
    steps: [
      step('wait', 'Wait here until it has passed.'),
      step('no-driving', 'No driving until then; somebody may fetch the patient.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  headache: {
    name: 'Headache',
    recognise: 'New, or another than the patient came with.',
    recogniseBasis: BRADY,
    steps: [
      step('ask', 'Sudden and the worst ever, a stiff neck, speech or sight changed: emergency services (911).'),
      step('rest', 'Otherwise rest, drink, wait here until it eases.'),
      step('call-tomorrow', 'Telephone the patient tomorrow.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  nausea: {
    name: 'Nausea',
    recognise: 'Sick, sweating a little; may come before a faint.',
    recogniseBasis: BRADY,
    steps: [
      step('needles-out', 'Take the needles out.'),
      step('lie-flat', 'Lay the patient flat.'),
      step('wait', 'Wait with the patient until it has passed; then a drink.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
  needlestick: {
    name: 'Therapist pricked by a used needle',
    recognise: 'Any prick of your own skin by a needle that was in a patient.',
    recogniseBasis: KNOWN,
    steps: [
      step('wash', 'Wash with soap and water now. Do not squeeze.'),
      step('needle-aside', 'Put the needle into the sharps container, and count it out.'),
      step('report', 'Tell the owner now: some treatment must begin within hours.'),
      step('source-test', 'Ask the patient for consent to a blood test.', {
        kind: 'general-knowledge',
        note: 'US bloodborne pathogens standard, 29 CFR 1910.1030',
      }),
      step('exposure-plan', "Follow the practice's exposure plan; see a doctor today.", {
        kind: 'general-knowledge',
        note: 'US bloodborne pathogens standard, 29 CFR 1910.1030',
      }),
    ],
    severity: 'moderate',
    emergency: false,
    reachesOwner: true,
    affects: 'therapist',
  },
  other: {
    name: 'Something else',
    recognise: 'What the list does not name. Say it in words below.',
    recogniseBasis: { kind: 'product-limit', note: 'what happened can always be recorded' },
    steps: [
      step('needles-out', 'In doubt: stop, and take the needles out.'),
      step('vital-signs', 'Unwell: count pulse and breaths, measure blood pressure, do not leave alone.'),
    ],
    severity: 'mild',
    emergency: false,
    reachesOwner: false,
    affects: 'patient',
  },
} as const satisfies Readonly<Record<string, AdverseEventRule>>;

export type AdverseEventKind = keyof typeof ADVERSE_EVENTS;

export function isAdverseEventKind(text: string): text is AdverseEventKind {
  return Object.hasOwn(ADVERSE_EVENTS, text);
}

/** Every kind in the order of showing: emergencies first. */
export const ADVERSE_EVENT_KINDS: readonly AdverseEventKind[] = Object.keys(ADVERSE_EVENTS).filter(isAdverseEventKind);

/** The rule of a kind. */
export function adverseEvent(kind: AdverseEventKind): AdverseEventRule {
  return ADVERSE_EVENTS[kind];
}

/** True where the owner is to learn of it at once. */
export function reachesOwner(kind: AdverseEventKind, severity: EventSeverity): boolean {
  return severity === 'serious' || adverseEvent(kind).reachesOwner;
}
