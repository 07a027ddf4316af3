import { muscle } from '@filiform/atlas';
import {
  ANGLES,
  BLEEDINGS,
  checkSite,
  ENTRIES,
  GRIPS,
  type MissingNeedleAccount,
  type NeedlePacket,
  PATIENT_POSITIONS,
  type SiteRecord,
  TECHNIQUE_IDS,
  TWITCH_STRENGTHS,
} from '@filiform/needling';
import { FIELD_WORDS, type SiteErrors, type SiteField, type SiteFields, type SitePlace } from './site-fields.ts';

/** A site as read from its form, with the words about the response, which may stand before the tick beside them. */
export type ReadSite = { readonly record: SiteRecord; readonly responseText: string };

const LONGEST_RESPONSE = 2000;
const LONGEST_DIRECTION = 200;
const LONGEST_BRAND = 100;
const LONGEST_LOT = 60;

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
  const diameterMm = typedNumber(fields.needleDiameterMm);
  const lengthMm = typedNumber(fields.needleLengthMm);
  if (diameterMm === undefined) errors.needleDiameterMm = 'Choose the needle, or give its thickness: 0.1 to 1 mm.';
  if (lengthMm === undefined) errors.needleLengthMm = 'Choose the needle, or give its length: 5 to 150 mm.';
  const technique = TECHNIQUE_IDS.find((id) => id === fields.technique);
  if (!technique) errors.technique = 'Choose the technique.';
  checkPoint(place, fields.triggerPoint, errors);

  const packet = readPacket(fields, errors);
  const direction = fields.direction.trim();
  tooLong(errors, 'direction', direction, LONGEST_DIRECTION);
  const stimulation = fields.stimulation === 'on' ? readStimulation(fields, errors) : undefined;
  const familiarPainReproduced = FAMILIAR.find((answer) => answer === fields.familiarPain) ?? 'not-assessed';
  const tolerated = TOLERATED.find((answer) => answer === fields.tolerated);
  const responseText = fields.response.trim();
  tooLong(errors, 'response', responseText, LONGEST_RESPONSE);
  const record: SiteRecord = {
    ...place,
    ...(fields.triggerPoint === '' ? {} : { triggerPoint: fields.triggerPoint }),
    needle: { diameterMm: diameterMm ?? Number.NaN, lengthMm: lengthMm ?? Number.NaN },
    ...(packet ? { packet } : {}),
    technique: technique ?? 'deep-pistoning',
    ...(stimulation ? { stimulation } : {}),
    ...given('insertions', fields.insertions),
    ...given('redirections', fields.redirections),
    twitches: typedNumber(fields.twitches) ?? 'not-assessed',
    ...chosen('twitchStrength', TWITCH_STRENGTHS, fields.twitchStrength),
    ...given('depthMm', fields.depthMm),
    familiarPainReproduced,
    ...given('painDuring0to10', fields.painDuring),
    ...chosen('bleeding', BLEEDINGS, fields.bleeding),
    ...approachOf(fields, direction),
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
  redirections: 'redirections',
  twitches: 'twitches',
  twitchStrength: 'twitchStrength',
  painDuring0to10: 'painDuring',
  depthMm: 'depthMm',
  needlesIn: 'needlesIn',
  needlesOut: 'needlesOut',
};

function approachOf(fields: SiteFields, direction: string): Pick<SiteRecord, 'approach'> {
  const approach = {
    ...(direction === '' ? {} : { direction }),
    ...chosen('angle', ANGLES, fields.angle),
    ...chosen('position', PATIENT_POSITIONS, fields.position),
    ...chosen('grip', GRIPS, fields.grip),
    ...chosen('entry', ENTRIES, fields.entry),
  };
  return Object.keys(approach).length === 0 ? {} : { approach };
}

/** Brand and lot belong together where the stock names them; typed ones may stand alone. */
function readPacket(fields: SiteFields, errors: { [field in SiteField]?: string }): NeedlePacket | undefined {
  const [stockId, brand, lot, expiresOn] = [
    fields.stockId.trim(),
    fields.needleBrand.trim(),
    fields.needleLot.trim(),
    fields.needleExpiresOn.trim(),
  ];
  tooLong(errors, 'needleBrand', brand, LONGEST_BRAND);
  tooLong(errors, 'needleLot', lot, LONGEST_LOT);
  if (expiresOn !== '' && !isDate(expiresOn)) {
    errors.needleExpiresOn = `"${expiresOn.slice(0, 20)}" is no date: give year, month and day, such as 2028-05-31.`;
  }
  if (stockId === '' && brand === '' && lot === '' && expiresOn === '') return undefined;
  return { ...(stockId === '' ? {} : { stockId }), brand, lot, ...(expiresOn === '' ? {} : { expiresOn }) };
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  // Not Temporal: the form is checked in browsers that lack it, before what stands in for it is loaded.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function tooLong(errors: { [field in SiteField]?: string }, field: SiteField, text: string, longest: number): void {
  if (text.length <= longest) return;
  errors[field] = `${FIELD_WORDS[field]}: ${text.length} characters, where ${longest} fit. Put the rest into the note.`;
}

/** An answer that is none of the list counts as not given. */
function chosen<Name extends string, Choice extends string>(
  name: Name,
  choices: readonly Choice[],
  typed: string,
): { readonly [field in Name]?: Choice } {
  const found = choices.find((choice) => choice === typed);
  const one: { [field in Name]?: Choice } = {};
  if (found !== undefined) one[name] = found;
  return one;
}

function readStimulation(fields: SiteFields, errors: { [field in SiteField]?: string }): SiteRecord['stimulation'] {
  const [frequencyHz, pulseWidthUs, minutes] = [
    typedNumber(fields.frequencyHz),
    typedNumber(fields.pulseWidthUs),
    typedNumber(fields.minutes),
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
export function typedNumber(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d{1,6}(\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
}

export function given<Name extends string>(name: Name, typed: string): { readonly [field in Name]?: number } {
  const value = typedNumber(typed);
  return value === undefined ? {} : record(name, value);
}

function record<Name extends string>(name: Name, value: number): { readonly [field in Name]?: number } {
  const one: { [field in Name]?: number } = {};
  one[name] = value;
  return one;
}
