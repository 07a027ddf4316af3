import { isMuscleId, type MuscleId, muscle } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import { beginSite, type SiteRecord, sessionDefaultFor, TECHNIQUE_IDS, TECHNIQUES } from '@filiform/needling';

/** What a site's form holds, as typed; an empty text means "not recorded". The order is that of the form. */
export const SITE_FIELDS = [
  'triggerPoint',
  'needleDiameterMm',
  'needleLengthMm',
  'stockId',
  'needleBrand',
  'needleLot',
  'needleExpiresOn',
  'technique',
  'stimulation',
  'frequencyHz',
  'pulseWidthUs',
  'minutes',
  'intensity0to10',
  'insertions',
  'redirections',
  'twitches',
  'twitchStrength',
  'depthMm',
  'familiarPain',
  'painDuring',
  'bleeding',
  'tolerated',
  'response',
  'direction',
  'angle',
  'position',
  'grip',
  'entry',
  'needlesIn',
  'needlesOut',
  'countedOutBy',
] as const;
export type SiteField = (typeof SITE_FIELDS)[number];
export type SiteFields = { readonly [field in SiteField]: string };

/** How each field is named where two versions stand side by side. */
export const FIELD_WORDS = {
  triggerPoint: 'Trigger point',
  needleDiameterMm: 'Needle thickness, mm',
  needleLengthMm: 'Needle length, mm',
  stockId: 'Needle from the stock',
  needleBrand: 'Brand',
  needleLot: 'Lot',
  needleExpiresOn: 'Use by',
  technique: 'Technique',
  stimulation: 'Electrical stimulation',
  frequencyHz: 'Frequency, Hz',
  pulseWidthUs: 'Pulse width, us',
  minutes: 'Minutes',
  intensity0to10: 'Intensity, 0 to 10',
  insertions: 'Insertions',
  redirections: 'Redirections',
  twitches: 'Twitch responses',
  twitchStrength: 'Strongest twitch',
  depthMm: 'Depth, mm',
  familiarPain: 'Familiar pain reproduced',
  painDuring: 'Pain during, 0 to 10',
  bleeding: 'Bleeding',
  tolerated: 'Tolerated',
  response: "Patient's response",
  direction: 'Direction',
  angle: 'Angle',
  position: "Patient's position",
  grip: 'Grip',
  entry: 'Entry',
  needlesIn: 'Needles in',
  needlesOut: 'Needles out',
  countedOutBy: 'Needles out, counted by',
} as const satisfies Readonly<Record<SiteField, string>>;

export type SitePlace = { readonly muscle: MuscleId; readonly side: Side };

export type SiteErrors = { readonly [field in SiteField]?: string };

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

/** Nothing chosen, found or counted. */
export const NOTHING: SiteFields = {
  triggerPoint: '',
  needleDiameterMm: '',
  needleLengthMm: '',
  stockId: '',
  needleBrand: '',
  needleLot: '',
  needleExpiresOn: '',
  technique: '',
  stimulation: 'off',
  frequencyHz: '',
  pulseWidthUs: '',
  minutes: '',
  intensity0to10: '',
  insertions: '',
  redirections: '',
  twitches: '',
  twitchStrength: '',
  depthMm: '',
  familiarPain: 'not-assessed',
  painDuring: '',
  bleeding: '',
  tolerated: '',
  response: '',
  direction: '',
  angle: '',
  position: '',
  grip: '',
  entry: '',
  needlesIn: '',
  needlesOut: '',
  countedOutBy: '',
};

/**
 * The form of what is recorded. Twitches that were not assessed are an empty field; nought is a 0.
 * @param countedOutBy id of the person who counted out; empty where nobody did
 */
export function fieldsOf(record: SiteRecord, responseText: string, countedOutBy = ''): SiteFields {
  const { needle, packet, stimulation, approach } = record;
  return {
    triggerPoint: record.triggerPoint ?? '',
    needleDiameterMm: String(needle.diameterMm),
    needleLengthMm: String(needle.lengthMm),
    stockId: packet?.stockId ?? '',
    needleBrand: packet?.brand ?? '',
    needleLot: packet?.lot ?? '',
    needleExpiresOn: packet?.expiresOn ?? '',
    technique: record.technique,
    stimulation: stimulation ? 'on' : 'off',
    frequencyHz: text(stimulation?.frequencyHz),
    pulseWidthUs: text(stimulation?.pulseWidthUs),
    minutes: text(stimulation?.minutes),
    intensity0to10: text(stimulation?.intensity0to10),
    insertions: text(record.insertions),
    redirections: text(record.redirections),
    twitches: record.twitches === 'not-assessed' ? '' : String(record.twitches),
    twitchStrength: record.twitchStrength ?? '',
    depthMm: text(record.depthMm),
    familiarPain: record.familiarPainReproduced,
    painDuring: text(record.painDuring0to10),
    bleeding: record.bleeding ?? '',
    tolerated: record.response?.tolerated ?? '',
    response: responseText,
    direction: approach?.direction ?? '',
    angle: approach?.angle ?? '',
    position: approach?.position ?? '',
    grip: approach?.grip ?? '',
    entry: approach?.entry ?? '',
    needlesIn: text(record.needlesIn),
    needlesOut: text(record.needlesOut),
    countedOutBy,
  };
}

function text(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

/** "Upper trapezius". */
export function muscleName(id: MuscleId): string {
  return muscle(id)?.name ?? id.replaceAll('-', ' ');
}

const CHOICE_WORDS: Readonly<Record<ChoiceField, Readonly<Record<string, string>>>> = {
  tolerated: { well: 'well', fair: 'fairly', poor: 'poorly', stopped: 'stopped' },
  bleeding: { none: 'none', spot: 'a spot', more: 'more than a spot' },
  position: {
    prone: 'prone',
    supine: 'supine',
    'side-lying-left': 'on the left side',
    'side-lying-right': 'on the right side',
    seated: 'seated',
    other: 'another',
  },
  entry: { 'guide-tube': 'through a guide tube', freehand: 'by hand' },
};
type ChoiceField = 'tolerated' | 'bleeding' | 'position' | 'entry';

function isChoiceField(field: SiteField): field is ChoiceField {
  return field in CHOICE_WORDS;
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
  if (isChoiceField(field)) return CHOICE_WORDS[field][typed] ?? typed;
  if (field === 'familiarPain' && typed === 'not-assessed') return 'not assessed';
  return typed;
}

/** The names of fields in which two versions differ, in the order of the form. */
export function differing(mine: SiteFields, theirs: SiteFields): readonly SiteField[] {
  return SITE_FIELDS.filter((field) => mine[field].trim() !== theirs[field].trim());
}
