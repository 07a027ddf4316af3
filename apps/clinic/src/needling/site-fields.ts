import { isMuscleId, type MuscleId, muscle } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import {
  beginSite,
  checkSite,
  type MissingNeedleAccount,
  otherSide,
  planFrom,
  type SiteRecord,
  sessionDefaultFor,
  TECHNIQUE_IDS,
  TECHNIQUES,
} from '@filiform/needling';

/** What a site's form holds, as typed; an empty text means "not recorded". The order is that of the form. */
export const SITE_FIELDS = [
  'triggerPoint',
  'needleDiameterMm',
  'needleLengthMm',
  'technique',
  'stimulation',
  'frequencyHz',
  'pulseWidthUs',
  'minutes',
  'intensity0to10',
  'insertions',
  'twitches',
  'depthMm',
  'familiarPain',
  'tolerated',
  'response',
  'needlesIn',
  'needlesOut',
] as const;
export type SiteField = (typeof SITE_FIELDS)[number];
export type SiteFields = { readonly [field in SiteField]: string };

/** How each field is named where two versions stand side by side. */
export const FIELD_WORDS = {
  triggerPoint: 'Trigger point',
  needleDiameterMm: 'Needle thickness, mm',
  needleLengthMm: 'Needle length, mm',
  technique: 'Technique',
  stimulation: 'Electrical stimulation',
  frequencyHz: 'Frequency, Hz',
  pulseWidthUs: 'Pulse width, us',
  minutes: 'Minutes',
  intensity0to10: 'Intensity, 0 to 10',
  insertions: 'Insertions',
  twitches: 'Twitch responses',
  depthMm: 'Depth, mm',
  familiarPain: 'Familiar pain reproduced',
  tolerated: 'Tolerated',
  response: "Patient's response",
  needlesIn: 'Needles in',
  needlesOut: 'Needles out',
} as const satisfies Readonly<Record<SiteField, string>>;

export type SitePlace = { readonly muscle: MuscleId; readonly side: Side };

/** A site as read from its form, with the words about the response, which may stand before the tick beside them. */
export type ReadSite = { readonly record: SiteRecord; readonly responseText: string };

export type SiteErrors = { readonly [field in SiteField]?: string };

const LONGEST_RESPONSE = 2000;

/** The muscle and side that texts name; undefined where there is no such place. */
export function placeFrom(muscleId: string, side: string): SitePlace | undefined {
  if (!isMuscleId(muscleId) || (side !== 'left' && side !== 'right' && side !== 'midline')) return undefined;
  return { muscle: muscleId, side };
}

/**
 * Where the form of a new site starts: the plan that is common for the muscle, and nothing found or counted.
 * Muscles without a known range start without a needle and ask for it.
 */
export function beginFields({ muscle: id, side }: SitePlace, triggerPoint: string): SiteFields {
  const start = sessionDefaultFor(id);
  if (!start) return { ...NOTHING, triggerPoint };
  const plan = { muscle: id, side, needle: start.start, technique: start.technique };
  return { ...fieldsOf(beginSite(plan), ''), triggerPoint };
}

const NOTHING: SiteFields = {
  triggerPoint: '',
  needleDiameterMm: '',
  needleLengthMm: '',
  technique: '',
  stimulation: 'off',
  frequencyHz: '',
  pulseWidthUs: '',
  minutes: '',
  intensity0to10: '',
  insertions: '',
  twitches: '',
  depthMm: '',
  familiarPain: 'not-assessed',
  tolerated: '',
  response: '',
  needlesIn: '',
  needlesOut: '',
};

/**
 * The form of the same muscle on the other side: the plan, and nothing that was found or counted.
 * @returns undefined for a midline site, or one whose plan can't stand as it is typed
 */
export function otherSideOf(
  place: SitePlace,
  fields: SiteFields,
): { readonly place: SitePlace; readonly fields: SiteFields } | undefined {
  const { triggerPoint, needleDiameterMm, needleLengthMm, technique } = fields;
  const { stimulation, frequencyHz, pulseWidthUs, minutes, intensity0to10 } = fields;
  const needle = { needleDiameterMm, needleLengthMm };
  const current = { stimulation, frequencyHz, pulseWidthUs, minutes, intensity0to10 };
  const planned = readSite(place, { ...NOTHING, triggerPoint, ...needle, technique, ...current });
  const plan = planned.ok ? otherSide(planFrom(planned.value.record)) : undefined;
  if (!plan) return undefined;
  return { place: { muscle: plan.muscle, side: plan.side }, fields: fieldsOf(beginSite(plan), '') };
}

/** The form of what is recorded. Twitches that were not assessed are an empty field; nought is a 0. */
export function fieldsOf(record: SiteRecord, responseText: string): SiteFields {
  const { needle, stimulation } = record;
  return {
    triggerPoint: record.triggerPoint ?? '',
    needleDiameterMm: String(needle.diameterMm),
    needleLengthMm: String(needle.lengthMm),
    technique: record.technique,
    stimulation: stimulation ? 'on' : 'off',
    frequencyHz: text(stimulation?.frequencyHz),
    pulseWidthUs: text(stimulation?.pulseWidthUs),
    minutes: text(stimulation?.minutes),
    intensity0to10: text(stimulation?.intensity0to10),
    insertions: text(record.insertions),
    twitches: record.twitches === 'not-assessed' ? '' : String(record.twitches),
    depthMm: text(record.depthMm),
    familiarPain: record.familiarPainReproduced,
    tolerated: record.response?.tolerated ?? '',
    response: responseText,
    needlesIn: text(record.needlesIn),
    needlesOut: text(record.needlesOut),
  };
}

function text(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

/**
 * Reads a site's form: the one check of the page before it sends and of the server before it stores.
 * @returns the record, or a sentence for each field that can't stand; nothing is ever corrected silently
 */
export function readSite(
  place: SitePlace,
  fields: SiteFields,
  missingNeedles: readonly MissingNeedleAccount[] = [],
): { readonly ok: true; readonly value: ReadSite } | { readonly ok: false; readonly errors: SiteErrors } {
  const errors: { [field in SiteField]?: string } = {};
  const diameterMm = number(fields.needleDiameterMm);
  const lengthMm = number(fields.needleLengthMm);
  if (diameterMm === undefined) errors.needleDiameterMm = 'Choose the needle, or give its thickness: 0.1 to 1 mm.';
  if (lengthMm === undefined) errors.needleLengthMm = 'Choose the needle, or give its length: 5 to 150 mm.';
  const technique = TECHNIQUE_IDS.find((id) => id === fields.technique);
  if (!technique) errors.technique = 'Choose the technique.';
  checkPoint(place, fields.triggerPoint, errors);

  const stimulation = fields.stimulation === 'on' ? readStimulation(fields, errors) : undefined;
  const familiarPainReproduced = FAMILIAR.find((answer) => answer === fields.familiarPain) ?? 'not-assessed';
  const tolerated = TOLERATED.find((answer) => answer === fields.tolerated);
  const responseText = fields.response.trim();
  if (responseText.length > LONGEST_RESPONSE) {
    errors.response = `The response has ${responseText.length} characters: ${LONGEST_RESPONSE} fit. Put the rest into the note.`;
  }
  const record: SiteRecord = {
    ...place,
    ...(fields.triggerPoint === '' ? {} : { triggerPoint: fields.triggerPoint }),
    needle: { diameterMm: diameterMm ?? Number.NaN, lengthMm: lengthMm ?? Number.NaN },
    technique: technique ?? 'deep-pistoning',
    ...(stimulation ? { stimulation } : {}),
    ...given('insertions', fields.insertions),
    twitches: number(fields.twitches) ?? 'not-assessed',
    ...given('depthMm', fields.depthMm),
    familiarPainReproduced,
    ...(tolerated ? { response: { tolerated, text: responseText } } : {}),
    ...given('needlesIn', fields.needlesIn),
    ...given('needlesOut', fields.needlesOut),
    missingNeedles,
  };
  for (const { field, message } of checkSite(record)) {
    const name = FIELD_OF_PATH[field];
    if (name) errors[name] ??= message;
  }
  return Object.keys(errors).length === 0 ? { ok: true, value: { record, responseText } } : { ok: false, errors };
}

const FAMILIAR = ['yes', 'no', 'not-assessed'] as const;
const TOLERATED = ['well', 'fair', 'poor', 'stopped'] as const;
const TOLERATED_WORDS = { well: 'well', fair: 'fairly', poor: 'poorly', stopped: 'stopped' } as const;

function isTolerated(text: string): text is (typeof TOLERATED)[number] {
  return text in TOLERATED_WORDS;
}

/** Where a refusal of the rules is said in the form. */
const FIELD_OF_PATH: Readonly<Record<string, SiteField>> = {
  side: 'triggerPoint',
  'needle.diameterMm': 'needleDiameterMm',
  'needle.lengthMm': 'needleLengthMm',
  'stimulation.frequencyHz': 'frequencyHz',
  'stimulation.pulseWidthUs': 'pulseWidthUs',
  'stimulation.minutes': 'minutes',
  'stimulation.intensity0to10': 'intensity0to10',
  insertions: 'insertions',
  twitches: 'twitches',
  depthMm: 'depthMm',
  needlesIn: 'needlesIn',
  needlesOut: 'needlesOut',
};

function readStimulation(fields: SiteFields, errors: { [field in SiteField]?: string }): SiteRecord['stimulation'] {
  const [frequencyHz, pulseWidthUs, minutes] = [
    number(fields.frequencyHz),
    number(fields.pulseWidthUs),
    number(fields.minutes),
  ];
  if (frequencyHz === undefined) errors.frequencyHz = 'Give the frequency: 0.5 to 150 Hz.';
  if (pulseWidthUs === undefined) errors.pulseWidthUs = 'Give the pulse width: 50 to 1000 us.';
  if (minutes === undefined) errors.minutes = 'Give the time: 0 to 60 min.';
  if (frequencyHz === undefined || pulseWidthUs === undefined || minutes === undefined) return undefined;
  return { frequencyHz, pulseWidthUs, minutes, ...given('intensity0to10', fields.intensity0to10) };
}

function checkPoint({ muscle: id }: SitePlace, point: string, errors: { [field in SiteField]?: string }): void {
  if (point === '') return;
  const known = (muscle(id)?.triggerPoints ?? []).map((one) => one.id);
  if (known.includes(point)) return;
  errors.triggerPoint = `This muscle has no trigger point of that name: choose ${known.join(', ') || 'none'}.`;
}

/** A decimal comma is a decimal point; what is no number becomes NaN, which the rules refuse with a sentence. */
function number(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d{1,6}(\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
}

function given<Name extends string>(name: Name, typed: string): { readonly [field in Name]?: number } {
  const value = number(typed);
  return value === undefined ? {} : record(name, value);
}

function record<Name extends string>(name: Name, value: number): { readonly [field in Name]?: number } {
  const one: { [field in Name]?: number } = {};
  one[name] = value;
  return one;
}

/** "Upper trapezius". */
export function muscleName(id: MuscleId): string {
  return muscle(id)?.name ?? id.replaceAll('-', ' ');
}

/** How one field's text reads to a person. */
export function fieldWords({ muscle: id }: SitePlace, field: SiteField, typed: string): string {
  if (field === 'twitches' && typed === '') return 'not assessed';
  if (typed === '') return 'not recorded';
  if (field === 'technique') {
    const technique = TECHNIQUE_IDS.find((known) => known === typed);
    return technique ? TECHNIQUES[technique].name : typed;
  }
  if (field === 'triggerPoint') {
    return muscle(id)?.triggerPoints.find((point) => point.id === typed)?.place ?? typed;
  }
  if (field === 'tolerated' && isTolerated(typed)) return TOLERATED_WORDS[typed];
  if (field === 'familiarPain' && typed === 'not-assessed') return 'not assessed';
  return typed;
}

/** The names of fields in which two versions differ, in the order of the form. */
export function differing(mine: SiteFields, theirs: SiteFields): readonly SiteField[] {
  return SITE_FIELDS.filter((field) => mine[field].trim() !== theirs[field].trim());
}
