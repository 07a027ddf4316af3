import { checkPair, type PairNeedle, type PairSettings } from '@filiform/needling';
import { given, typedNumber } from './read-site.ts';
import type { SitePlace } from './site-fields.ts';

/** What a pair's form holds, as typed; an empty text means "not recorded". The order is that of the form. */
export const PAIR_FIELDS = [
  'siteOne',
  'needleOne',
  'siteTwo',
  'needleTwo',
  'frequencyHz',
  'pulseWidthUs',
  'minutes',
  'intensity0to10',
  'patientWord',
  'device',
  'channel',
  'run',
  'stoppedEarlyWhy',
] as const;
export type PairField = (typeof PAIR_FIELDS)[number];
export type PairFields = { readonly [field in PairField]: string };
export type PairErrors = { readonly [field in PairField]?: string };

/** No needle chosen, nothing set, not started. */
export const EMPTY_PAIR: PairFields = {
  siteOne: '',
  needleOne: '',
  siteTwo: '',
  needleTwo: '',
  frequencyHz: '',
  pulseWidthUs: '',
  minutes: '',
  intensity0to10: '',
  patientWord: '',
  device: '',
  channel: '',
  run: 'planned',
  stoppedEarlyWhy: '',
};

/** How far a pair has come; the times themselves are the server's. */
export const RUNS = ['planned', 'running', 'stopped'] as const;
export type Run = (typeof RUNS)[number];

export const PAIR_WORDS = {
  siteOne: 'First needle, at',
  needleOne: 'First needle, number',
  siteTwo: 'Second needle, at',
  needleTwo: 'Second needle, number',
  frequencyHz: 'Frequency, Hz',
  pulseWidthUs: 'Pulse width, us',
  minutes: 'Minutes',
  intensity0to10: 'Intensity, 0 to 10',
  patientWord: "In the patient's word",
  device: 'Device',
  channel: 'Channel',
  run: 'Current',
  stoppedEarlyWhy: 'Why it ended early',
} as const satisfies Readonly<Record<PairField, string>>;

const LONGEST = { patientWord: 200, device: 100, channel: 20, stoppedEarlyWhy: 300 } as const;

/** A site that a needle of a pair can stand at. */
export type PairSite = SitePlace & { readonly id: string; readonly needlesIn: number | undefined };

export type ReadPair = { readonly settings: PairSettings; readonly run: Run; readonly texts: PairTexts };
export type PairTexts = { readonly [field in keyof typeof LONGEST]: string };

/**
 * Reads a pair's form: the one check of the page before it sends and of the server before it stores.
 * @param sites those of the session that were not taken back
 */
export function readPair(
  fields: PairFields,
  sites: readonly PairSite[],
): { readonly ok: true; readonly value: ReadPair } | { readonly ok: false; readonly errors: PairErrors } {
  const errors: { [field in PairField]?: string } = {};
  const one = needleAt(fields.siteOne, fields.needleOne, sites);
  const two = needleAt(fields.siteTwo, fields.needleTwo, sites);
  if (!one) errors.siteOne = fields.siteOne === '' ? 'Choose the first needle.' : GONE;
  if (!two) errors.siteTwo = fields.siteTwo === '' ? 'Choose the second needle.' : GONE;
  const run = RUNS.find((known) => known === fields.run);
  if (!run) errors.run = 'Say whether the current is planned, running or stopped.';
  const frequencyHz = typedNumber(fields.frequencyHz);
  const pulseWidthUs = typedNumber(fields.pulseWidthUs);
  const minutesPlanned = typedNumber(fields.minutes);
  if (frequencyHz === undefined) errors.frequencyHz = 'Give the frequency: 0.5 to 150 Hz.';
  if (pulseWidthUs === undefined) errors.pulseWidthUs = 'Give the pulse width: 50 to 1000 us.';
  if (minutesPlanned === undefined) errors.minutes = 'Give the time: 0 to 60 min.';
  for (const field of TEXT_FIELDS) {
    const { length } = fields[field].trim();
    if (length > LONGEST[field]) {
      errors[field] = `${PAIR_WORDS[field]}: ${length} characters, where ${LONGEST[field]} fit.`;
    }
  }
  if (!one || !two || !run || frequencyHz === undefined || pulseWidthUs === undefined || minutesPlanned === undefined) {
    return { ok: false, errors };
  }
  const settings: PairSettings = {
    needles: [one, two],
    frequencyHz,
    pulseWidthUs,
    minutesPlanned,
    ...given('intensity0to10', fields.intensity0to10),
  };
  for (const { field, message } of checkPair(settings, fields.siteOne === fields.siteTwo)) {
    const name = FIELD_OF_PATH[field];
    if (name) errors[name] ??= message;
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { settings, run, texts: textsOf(fields) } };
}

const TEXT_FIELDS = ['patientWord', 'device', 'channel', 'stoppedEarlyWhy'] as const;

const GONE = 'This site is not in the session any more: choose another needle, or bring the site back.';

const FIELD_OF_PATH: Readonly<Record<string, PairField>> = {
  'needles[0].needle': 'needleOne',
  'needles[1].needle': 'needleTwo',
  'needles[1].site': 'siteTwo',
  frequencyHz: 'frequencyHz',
  pulseWidthUs: 'pulseWidthUs',
  minutesPlanned: 'minutes',
  intensity0to10: 'intensity0to10',
};

function needleAt(siteId: string, needle: string, sites: readonly PairSite[]): PairNeedle | undefined {
  const site = sites.find(({ id }) => id === siteId);
  if (!site) return undefined;
  const { muscle, side, needlesIn } = site;
  return { muscle, side, needle: typedNumber(needle) ?? Number.NaN, needlesIn };
}

function textsOf(fields: PairFields): PairTexts {
  return {
    patientWord: fields.patientWord.trim(),
    device: fields.device.trim(),
    channel: fields.channel.trim(),
    stoppedEarlyWhy: fields.stoppedEarlyWhy.trim(),
  };
}
